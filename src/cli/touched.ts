import type {TextFile} from '../bitext/document.ts'
import {normalize} from '../bitext/hash.ts'
import type {AnnotatedPair, Stale} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import type {Reading} from '../edition.ts'
import {edition, read} from '../edition.ts'
import {translationPath} from '../pair/paths.ts'
import type {RegisterEntry} from '../pair/register.ts'
import type {Moment, Touch} from '../pair/touched.ts'
import {touches} from '../pair/touched.ts'
import {revisionsOf, textAt} from '../project/git.ts'
import type {Project} from '../project/open.ts'

/** A stale segment with its entry, and what the history of its files says of it. */
export interface TouchedPair {
  readonly pair: AnnotatedPair
  readonly stale: Stale
  readonly entry: RegisterEntry
  readonly touch: Touch
}

/** The stale segments of a project in document order, each with whether its English was edited after its source. */
export const touchedPairs = (project: Project, {registers}: Reading): readonly TouchedPair[] => {
  const entries = new Map(registers.flatMap(register => register.entries.map(entry => [entry.id, entry])))
  return edition(project.files).documents.flatMap(document => {
    const stale = [...leaves(document)].flatMap(pair => {
      const entry = entries.get(pair.id)
      return pair.state.stale && entry ? [{pair, stale: pair.state.stale, entry}] : []
    })
    if (stale.length === 0) return []
    const found = touches(
      stale.map(({entry}) => entry),
      momentsOf(project, document.path),
    )
    return stale.map(each => ({...each, touch: found.get(each.entry) ?? {type: 'unknown'}}))
  })
}

/** A document and its translation file at each revision, newest first. */
function* momentsOf({root, files}: Project, path: string): Generator<Moment> {
  for (const revision of revisionsOf(root, path)) {
    const source = textAt(root, revision, path)
    if (source === undefined) continue
    const translation = translationPath(path)
    const text = textAt(root, revision, translation)
    const translations: readonly TextFile[] = text === undefined ? [] : [{path: translation, text}]
    const {documents, registers} = read({...files, sources: [{path, text: source}], translations, attic: [], terms: []})
    const texts = documents.flatMap(document => [...leaves(document)].map(({zh}) => normalize(zh.text)))
    const [register] = registers
    yield {texts: new Set(texts), ...(register ? {register} : {})}
  }
}
