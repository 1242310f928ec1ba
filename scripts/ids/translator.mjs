// A project in memory whose source changes, and the person who translates it.
import {hash} from '../../dist/bitext/hash.js'
import {align} from '../../dist/pair/align.js'
import {block, changeFields} from '../../dist/pair/change-fields.js'
import {sourcePath, translationPath} from '../../dist/pair/paths.js'
import {readTranslations} from '../../dist/pair/read-translations.js'
import {lastSeen} from '../../dist/pair/register.js'
import {sync} from '../../dist/pair/sync.js'
import {bare, editShare} from './nearness.mjs'
import {documentPath} from './sources.mjs'

const day = '2026-01-01'
const isAttic = path => path.includes('/.attic/')
const byPath = ([a], [b]) => (a < b ? -1 : 1)

/** English that says for which Chinese it was made. */
const englishFor = text => `English of ${hash(text)}.`

/**
 * A translator at work: after each commit the project is synced, what is ambiguous is settled, what is new is translated,
 * and, where `policy` is `at once`, what is stale as well. Laws that are broken are told to `broken`.
 */
export const translator = (policy, broken) => {
  const registers = new Map()
  /** The English of every entry that ever had one. */
  const given = new Map()

  const write = files => {
    for (const {path, text} of files) {
      if (text === undefined) registers.delete(path)
      else registers.set(path, readTranslations({path, text}).register)
    }
  }
  /** What the functions of the room take; the translation of a document that cannot be read is left out with it. */
  const inputsFor = sources => {
    const documents = [...sources.values()].flatMap(({document}) => document ?? [])
    documents.sort((a, b) => (a.path < b.path ? -1 : 1))
    const blocked = new Set(
      [...sources].filter(([, {document}]) => !document).map(([path]) => translationPath(documentPath(path))),
    )
    const all = [...registers].sort(byPath).filter(([path]) => !blocked.has(path))
    const [live, attic] = [false, true].map(wanted =>
      all.filter(([path]) => isAttic(path) === wanted).map(([, register]) => register),
    )
    return [documents, live, attic]
  }
  const syncAt = (sources, commit) => {
    const start = performance.now()
    const {files, events} = sync(...inputsFor(sources), day)
    const time = performance.now() - start
    write(files)
    // Where the first wrote nothing, a second one is the same once more.
    const again = files.length > 0 ? sync(...inputsFor(sources), day).files : []
    if (again.length > 0) broken('a second sync writes', `${commit} ${again.map(({path}) => path).join(', ')}`)
    if (files.length > 0) proveKept(commit)
    return {time, files, isSettled: events.every(({kind}) => kind !== 'ambiguous')}
  }
  /** Every rendering ever given stands under its id, and no id stands twice. */
  const proveKept = commit => {
    const standing = new Map()
    for (const register of registers.values()) {
      for (const {id, rendering} of register.entries) {
        if (standing.has(id)) broken('an id stands twice', `${commit} ${id}`)
        standing.set(id, rendering.en)
      }
    }
    for (const [id, en] of given) if (standing.get(id) !== en) broken('a rendering is lost', `${commit} ${id} ${en}`)
  }
  /** Writes fields of entries, `change(entry)` for each. */
  const edit = (entries, change) => {
    const byFile = new Map()
    for (const entry of entries) {
      const changes = byFile.get(entry.path) ?? new Map()
      byFile.set(entry.path, changes.set(entry, new Map(Object.entries(change(entry)))))
    }
    for (const [path, changes] of byFile) registers.set(path, changeFields(registers.get(path), changes))
  }
  /** Attaches the entries that sync would not choose between, each to the text that is nearest to it. */
  const settle = ({documents}) => {
    const wanted = documents.flatMap(({placements}) =>
      placements.flatMap(({origin, text}) =>
        origin.type === 'ambiguous' ? origin.candidates.map(entry => ({entry, text})) : [],
      ),
    )
    const ranked = wanted
      .map(each => ({...each, share: editShare(bare(lastSeen(each.entry)), bare(each.text))}))
      .sort((a, b) => a.share - b.share)
    const seen = new Map()
    const used = new Set()
    for (const {entry, text} of ranked) {
      if (seen.has(entry) || used.has(text)) continue
      seen.set(entry, text)
      used.add(text)
    }
    edit([...seen.keys()], entry => ({seen: seen.get(entry) === entry.zh ? undefined : block(seen.get(entry))}))
  }
  const translate = rows => {
    const texts = new Map()
    for (const {entry, text, kept} of [...rows.values()].flat()) {
      if (!entry || kept) continue
      const isOpen = entry.rendering.type === 'missing'
      if (isOpen || (policy === 'at once' && (entry.zh !== text || entry.draft))) texts.set(entry, text)
    }
    edit([...texts.keys()], entry => {
      const text = texts.get(entry)
      return {zh: block(text), en: block(englishFor(text)), seen: undefined, draft: undefined}
    })
    for (const [entry, text] of texts) given.set(entry.id, englishFor(text))
  }
  /**
   * The sentences of documents with their entries, read off the files: after a sync they stand there one by one. Nothing
   * where a file holds more or fewer.
   */
  const readOff = (sources, paths) => {
    const rows = new Map()
    for (const {document, sentences} of sources.values()) {
      if (!document || !paths.has(document.path)) continue
      const entries = registers.get(translationPath(document.path))?.entries ?? []
      if (entries.length !== sentences.length) return undefined
      rows.set(
        document.path,
        sentences.map(({text, kept}, index) => ({entry: entries[index], text, kept})),
      )
    }
    return rows
  }
  let standing = new Map()
  const stand = rows => {
    standing = new Map([...standing, ...[...rows].map(([path, list]) => [path, list.map(standingOf)])])
    return standing
  }
  /**
   * Follows a commit that changed the documents at `paths`: the time of the sync (milliseconds), and how each sentence
   * stands after it and once all is settled, by the path of its document.
   */
  const follow = (sources, paths, commit) => {
    const {time, files, isSettled} = syncAt(sources, commit)
    const touched = new Set([...paths, ...files.map(({path}) => sourcePath(path))])
    const rows = isSettled ? readOff(sources, touched) : undefined
    if (rows) {
      const after = stand(rows)
      translate(rows)
      return {time, after, settled: after}
    }
    const aligned = align(...inputsFor(sources))
    const after = stand(rowsOf(aligned))
    settle(aligned)
    syncAt(sources, commit)
    const settled = rowsOf(align(...inputsFor(sources)))
    stand(settled)
    translate(settled)
    return {time, after, settled: standing}
  }
  return {follow, entries: () => [...registers.values()].reduce((sum, {entries}) => sum + entries.length, 0)}
}

const rowsOf = ({documents}) =>
  new Map(
    documents.map(({document, placements}) => [
      document.path,
      placements.map(({origin, text, segment}) => ({
        ...(origin.type === 'entry' ? {entry: origin.entry} : {}),
        candidates: origin.type === 'ambiguous' ? origin.candidates.map(({id}) => id) : [],
        text,
        kept: segment.kept,
      })),
    ]),
  )

/** How a sentence stands: with the id of an entry, or with none yet. */
const standingOf = ({entry, text, candidates}) =>
  entry ? {id: entry.id, isFresh: entry.zh === text} : {candidates: candidates ?? []}
