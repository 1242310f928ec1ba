import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {FormFields, Glossary, Term, TermFields} from '../bitext/glossary.ts'
import type {TermId} from '../bitext/ids.ts'
import {writeTerm} from '../yaml/write-term.ts'
import type {Difference} from './differences.ts'
import {differences} from './differences.ts'
import type {Incoming, Remark} from './incoming.ts'
import {completed, draftOf, mergeTerm} from './merge-term.ts'
import {folderOf, idGiver} from './new-id.ts'

/** Why a term that a file says otherwise of is left as it is. */
type Reason = 'reviewed' | 'listed' | 'handmade' | 'domain'

/** What becomes of a term of elsewhere. */
export type Verdict =
  | {readonly kind: 'new'; readonly term: TermFields; readonly file: TextFile}
  | {
      readonly kind: 'changed'
      readonly term: Term
      readonly file: TextFile
      readonly differences: readonly Difference[]
    }
  | {readonly kind: 'left'; readonly term: Term; readonly differences: readonly Difference[]; readonly reason: Reason}
  | {readonly kind: 'same'; readonly term: Term}
  | {readonly kind: 'refused'; readonly remark: Remark}
  /** A term file of it would not be read: what is wrong with `file`. */
  | {readonly kind: 'unfit'; readonly file: TextFile; readonly faults: readonly Fault[]; readonly incoming: Incoming}

/** What an import stands against. */
export interface Standing {
  readonly glossary: Glossary
  /** Terms that a reviewed segment lists. */
  readonly listed: ReadonlySet<TermId>
  /** The text of a file of the project. */
  readonly textOf: (path: string) => string | undefined
  /** Reads a term file. */
  readonly read: (file: TextFile) => {readonly term?: Term; readonly faults: readonly Fault[]}
  /** A term as the format of the import would hold it. */
  readonly hold: (term: TermFields) => TermFields
  /** The domain that all new terms go to, whatever the file says. */
  readonly domain?: string
}

/**
 * What becomes of each term, in their order. A term of elsewhere is one of ours where it bears its id and shares a form
 * with it, or its Chinese name belongs to that one alone. One of ours is only changed while it is a draft: `unconfirmed`
 * names a field, no reviewed segment lists it, and its file says nothing that a file of ours would not say.
 */
export const planImport = (incoming: readonly Incoming[], standing: Standing): readonly Verdict[] => {
  const {glossary, domain} = standing
  const folderIn = foldersOf(glossary)
  const ids = new Map(glossary.map(term => [term.id, term] as const))
  const named = byName(glossary)
  const give = idGiver(ids.keys())
  const met = new Map<TermId, Incoming>()
  return incoming.map((each): Verdict => {
    const known = knownAs(each, ids, named)
    if (known) {
      const first = met.get(known.id)
      met.set(known.id, first ?? each)
      return first
        ? refused(each, 'sameTerm', {id: known.id, line: first.at.line})
        : against(known, each, standing, folderIn)
    }
    const id = give(each)
    if (!id) return refused(each, 'noId', {entry: nameOf(each)})
    const written = domain ?? each.fields.domain
    if (written === undefined) return refused(each, 'noDomain', {entry: nameOf(each)})
    const folder = folderIn(written)
    if (folder === undefined) return refused(each, 'badDomain', {entry: nameOf(each), domain: written})
    const term = draftOf(id, folder, each)
    const file = {path: `glossary/${folder}/${id}.yml`, text: writeTerm(term)}
    const {term: read, faults} = standing.read(file)
    if (!read || faults.length > 0) return {kind: 'unfit', file, faults, incoming: each}
    return {kind: 'new', term, file}
  })
}

/** The folder of a domain: the one that stands there, whatever its capitals, since some disks do not tell them apart. */
const foldersOf = (glossary: Glossary): ((domain: string) => string | undefined) => {
  const standing = new Map(glossary.map(({domain}) => [domain.toLowerCase(), domain]))
  return domain => {
    const folder = folderOf(domain)
    return folder && (standing.get(folder.toLowerCase()) ?? folder)
  }
}

const refused = ({at}: Incoming, message: Remark['message'], values: Remark['values']): Verdict => ({
  kind: 'refused',
  remark: {...at, message, values},
})

const nameOf = ({id, fields}: Incoming): string => fields.zh[0]?.term ?? id ?? ''

/** Terms by their preferred Chinese; nothing where several share one. */
const byName = (glossary: Glossary): ReadonlyMap<string, Term | undefined> => {
  const named = new Map<string, Term | undefined>()
  for (const term of glossary) {
    for (const {term: form, status} of term.zh) {
      if (status === 'preferred') named.set(form, named.has(form) ? undefined : term)
    }
  }
  return named
}

const knownAs = (
  {id, fields}: Incoming,
  ids: ReadonlyMap<string, Term>,
  named: ReadonlyMap<string, Term | undefined>,
): Term | undefined => {
  const own = id === undefined ? undefined : ids.get(id)
  if (own && (share(own.zh, fields.zh) || share(own.en, fields.en))) return own
  const main = fields.zh.find(({status}) => status === 'preferred')
  return main && named.get(main.term)
}

const share = (ours: readonly FormFields[], theirs: readonly FormFields[]): boolean =>
  ours.some(({term}) => theirs.some(form => form.term === term))

const against = (
  term: Term,
  incoming: Incoming,
  standing: Standing,
  folderIn: (domain: string) => string | undefined,
): Verdict => {
  const held = standing.hold(term)
  const {domain, ...rest} = completed(held, incoming)
  const compared =
    standing.domain === undefined && domain !== undefined ? {...rest, domain: folderIn(domain) ?? domain} : rest
  const found = differences(held, compared)
  if (found.length === 0) return {kind: 'same', term}
  const left = (reason: Reason): Verdict => ({kind: 'left', term, differences: found, reason})
  if (term.unconfirmed.length === 0) return left('reviewed')
  if (standing.listed.has(term.id)) return left('listed')
  if (standing.textOf(term.path) !== writeTerm(term)) return left('handmade')
  if (found.some(({field}) => field === 'domain')) return left('domain')
  const changed = found.map(({field}) => field.replace(/^def\..*/, 'def'))
  const file = {path: term.path, text: writeTerm(mergeTerm(term, held, rest, changed))}
  const read = standing.read(file)
  return read.term && read.faults.length === 0
    ? {kind: 'changed', term, file, differences: found}
    : {kind: 'unfit', file, faults: read.faults, incoming}
}
