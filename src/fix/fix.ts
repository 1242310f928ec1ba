import type {TextFile} from '../bitext/document.ts'
import type {Edition, ProjectFiles} from '../bitext/edition.ts'
import type {Finding} from '../bitext/finding.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {leaves} from '../bitext/walk.ts'
import type {Rule} from '../check/rule.ts'
import {editions} from '../edition.ts'
import {block, changeFields} from '../pair/change-fields.ts'
import {translationPath} from '../pair/paths.ts'
import {readTranslations} from '../pair/read-translations.ts'
import type {Register} from '../pair/register.ts'
import type {Mendable} from './choose.ts'
import {choose} from './choose.ts'
import type {Reworded} from './fix-source.ts'
import {fixSource} from './fix-source.ts'
import {fixTranslations} from './fix-translations.ts'

/** What came of the fixes of an edition. */
export interface Fixing {
  /** The files with all fixes made. */
  readonly files: ProjectFiles
  /** What the rules say of them. */
  readonly edition: Edition
  /** What was mended, as it was found, in the order in which it was. */
  readonly fixed: readonly Mendable[]
  /** Segments whose review has lapsed by it. */
  readonly lapsed: readonly SegmentId[]
}

/** How many rounds are made at most: a fix may bring out what another rule mends. */
const most = 10

/**
 * Makes the fixes of all findings that `wanted` leaves of an edition, round after round until there is none left; of
 * two that touch one another the first is made, and the other looked for again. No round is kept that leads back to where
 * an earlier one stood. Where the Chinese is mended, an entry that was made for it follows; a rendering that is mended keeps
 * its draft and loses its review.
 */
export const fix = (
  files: ProjectFiles,
  wanted: (edition: Edition, files: ProjectFiles) => readonly Finding[] = ({findings}) => findings,
  rules?: readonly Rule[],
): Fixing => {
  const make = editions(undefined, rules)
  const before = make(files)
  let state: State = {files, edition: before}
  const fixed: Mendable[] = []
  const seen = new Set([stampOf(files)])
  for (let round = 0; round < most; round++) {
    const next = fixOnce(state, choose(wanted(state.edition, state.files)))
    const stamp = stampOf(next.files)
    if (next.fixed.length === 0 || seen.has(stamp)) break
    seen.add(stamp)
    fixed.push(...next.fixed)
    state = {files: next.files, edition: make(next.files)}
  }
  return {...state, fixed, lapsed: lapsedIn(before, state.edition)}
}

interface State {
  readonly files: ProjectFiles
  readonly edition: Edition
}

const stampOf = ({sources, translations}: ProjectFiles): string =>
  [...sources, ...translations].map(({text}) => text).join('\0')

const fixOnce = (
  {files, edition}: State,
  chosen: ReadonlyMap<string, readonly Mendable[]>,
): {readonly files: ProjectFiles; readonly fixed: readonly Mendable[]} => {
  const fixed: Mendable[] = []
  const reworded = new Map<string, readonly Reworded[]>()
  const sources = files.sources.map(file => {
    const findings = chosen.get(file.path)
    const document = edition.documents.find(({path}) => path === file.path)
    if (!findings || !document) return file
    const done = fixSource(file, document, findings, files.metadata)
    fixed.push(...done.fixed)
    reworded.set(translationPath(file.path), done.reworded)
    return done.file
  })
  const translations = files.translations.map((file): TextFile => {
    const [findings = [], words = []] = [chosen.get(file.path), reworded.get(file.path)]
    const {register} = findings.length + words.length > 0 ? readTranslations(file) : {}
    if (!register) return file
    const done = fixTranslations(register, findings)
    fixed.push(...done.fixed)
    return {...file, text: follow(done.file, words).text}
  })
  return {files: {...files, sources, translations}, fixed}
}

/** The entries that were made for the Chinese as it was, made for it as it is. */
const follow = (register: Register, reworded: readonly Reworded[]): Register => {
  const known = new Map(reworded.map(each => [each.id, each]))
  const changes = register.entries.flatMap(entry => {
    const words = entry.id && known.get(entry.id)
    return words && entry.zh === words.was ? [[entry, new Map([['zh', block(words.now)]])] as const] : []
  })
  return changeFields(register, new Map(changes))
}

const lapsedIn = (before: Edition, after: Edition): readonly SegmentId[] => {
  const isReviewed = ({state}: {readonly state: {readonly progress: string}}): boolean => state.progress === 'reviewed'
  const reviewed = new Set(
    before.documents
      .flatMap(leaves)
      .filter(isReviewed)
      .map(({id}) => id),
  )
  return after.documents
    .flatMap(leaves)
    .filter(pair => reviewed.has(pair.id) && !isReviewed(pair))
    .map(({id}) => id)
}
