import {join} from 'node:path'
import {read} from '../../src/edition.ts'
import {block, changeFields} from '../../src/pair/change-fields.ts'
import {readTranslations} from '../../src/pair/read-translations.ts'
import {sync} from '../../src/pair/sync.ts'
import {openProject} from '../../src/project/open.ts'
import {newFolder, run, write} from '../cli/project.ts'
import {filesIn} from '../project/folder.ts'
import {bookOfVillages} from './villages.ts'

/** A project of 302 segments, all of them translated, whose sources an author keeps changing. */
export interface RestlessProject {
  readonly folder: string
  /** English by id as it was in the beginning: a sync neither changes nor loses any of it. */
  readonly english: ReadonlyMap<string, string>
  /** Changes the sources so that a sync must write both translation files and an attic at least. */
  readonly edit: () => void
}

/** The files under `translations/` with their texts, as they are and as a sync would leave them. */
export interface Outlook {
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
}

/** Makes a project; `seed` says how its sources change. */
export const newRestlessProject = async (seed: number): Promise<RestlessProject> => {
  const folder = newFolder()
  const book = bookOfVillages()
  const documents = [...book.documents].map(([name, blocks]) => ({name, blocks: blocks.map(each => [...each])}))
  const writeSources = (): void => {
    for (const {name, blocks} of documents) {
      const texts = blocks.filter(sentences => sentences.length > 0).map(sentences => sentences.join(''))
      write(folder, `source/${name}.md`, `${texts.join('\n\n')}\n`)
    }
  }
  write(folder, 'duizhao.yml', 'title: {zh: 河上的村庄, en: Villages on the River}\n')
  writeSources()
  await run(folder, 'sync')
  translate(folder, book.english)
  const english = englishIn(folder)
  const sitting = authorOf(
    documents.map(({blocks}) => blocks),
    diceOf(seed),
  )
  const edit = (): void => {
    sitting()
    writeSources()
  }
  // From the first sitting on there is an attic.
  edit()
  await run(folder, 'sync')
  return {folder, english, edit}
}

const translate = (folder: string, english: ReadonlyMap<string, string>): void => {
  for (const [path, text] of Object.entries(filesIn(join(folder, 'translations')))) {
    const {register} = readTranslations({path: `translations/${path}`, text})
    if (!register) throw new Error(`${path} cannot be read`)
    const wanted = register.entries.map(
      entry => [entry, new Map([['en', block(english.get(entry.zh) ?? '')]])] as const,
    )
    write(folder, register.path, changeFields(register, new Map(wanted)).text ?? '')
  }
}

/** Numbers from 0 to below `most`, the same for the same seed. */
export const diceOf = (seed: number): ((most: number) => number) => {
  let state = seed
  return most => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

/** What an author does in one sitting: moves sentences from one document to the other, deletes some, brings back others, rewords two. */
const authorOf = (documents: readonly string[][][], roll: (most: number) => number): (() => void) => {
  const deleted: string[] = []
  const paragraph = (blocks: string[][]): string[] => {
    const written = blocks.filter(([first = '#']) => !first.startsWith('#'))
    return written[roll(written.length)] ?? []
  }
  const anywhere = (): string[] => paragraph(documents[roll(documents.length)] ?? [])
  const cutFrom = (sentences: string[]): string[] => sentences.splice(roll(sentences.length), 1 + roll(3))
  const insert = (sentences: string[], added: readonly string[]): void =>
    void sentences.splice(roll(sentences.length + 1), 0, ...added)
  return () => {
    const [from = [], to = []] = roll(2) === 0 ? documents : documents.toReversed()
    insert(paragraph(to), cutFrom(paragraph(from)))
    if (deleted.length > 12) insert(anywhere(), deleted.splice(roll(9), 3))
    deleted.push(...cutFrom(anywhere()))
    for (let count = 0; count < 2; count++) {
      const sentences = anywhere()
      const at = roll(sentences.length)
      const sentence = sentences[at] ?? ''
      sentences[at] = sentence.endsWith(tail) ? `${sentence.slice(0, -tail.length)}。` : sentence.replace(/。$/, tail)
    }
  }
}

const tail = '，至今也是这样。'

/** The English of every entry by its id, attics included. */
export const englishIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(filesIn(join(folder, 'translations'))).flatMap(([path, text]) => {
      const {register} = readTranslations({path, text})
      if (!register) throw new Error(`${path} cannot be read`)
      return register.entries.flatMap(({id = '', rendering}) =>
        rendering.type === 'english' ? [[id, rendering.en] as const] : [],
      )
    }),
  )

/** What a sync of the project in `folder` would write. */
export const outlookOf = (folder: string): Outlook => {
  const opened = openProject(folder)
  if (!opened.ok) throw new Error(opened.problem.message)
  const {documents, registers, attic} = read(opened.value.files)
  const before = filesIn(join(folder, 'translations'))
  const after = {...before}
  for (const {path, text} of sync(documents, registers, attic, '2026-11-20').files) {
    const name = path.slice('translations/'.length)
    if (text === undefined) delete after[name]
    else after[name] = text
  }
  return {before, after}
}
