import type {Block, Document} from '../bitext/document.ts'
import type {Term} from '../bitext/glossary.ts'
import type {Pair} from '../bitext/pair.ts'

/**
 * Whether a term applies in a document, by its `only.docs` (a name such as `web3-ai` or `guides/start`, a path, or a folder
 * with its closing slash) and its `only.domains` (see `domainsOf`). `only.near` is decided passage by passage.
 */
export const applies = (term: Term, path: string, domains: ReadonlySet<string>): boolean =>
  (term.only.docs.length === 0 || term.only.docs.some(name => isNamed(name, path))) &&
  (term.only.domains.length === 0 || term.only.domains.some(domain => domains.has(domain)))

const isNamed = (name: string, path: string): boolean => {
  const short = path.replace(/^source\//, '').replace(/\.[^./]+$/, '')
  return name.endsWith('/') ? path.startsWith(name) || short.startsWith(name) : name === path || name === short
}

/** The domains that a document names in its front matter: `domain: finance`, or several, divided by commas or brackets. */
export const domainsOf = (document: Document<Pair>): ReadonlySet<string> => {
  const domains = new Set<string>()
  for (const block of document.children) {
    if (block.type !== 'container' || block.kind !== 'frontMatter') continue
    for (const value of block.children.flatMap(valuesOf)) {
      for (const domain of value.split(/[[\],，、"'\s]+/)) if (domain) domains.add(domain)
    }
  }
  return domains
}

const valuesOf = (block: Block<Pair>): readonly string[] => {
  if (block.type === 'kept') return isDomain(block.label) ? [block.value] : []
  if (block.type === 'passage') {
    return block.kind === 'value' && isDomain(block.key) ? block.leaves.map(leaf => leaf.zh.plain) : []
  }
  return block.children.flatMap(valuesOf)
}

const isDomain = (key: string | undefined): boolean => key === 'domain' || key === 'domains'
