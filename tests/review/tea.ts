import {block, changeFields} from '../../src/pair/change-fields.ts'
import {readTranslations} from '../../src/pair/read-translations.ts'
import {newFolder, run, textOf, write} from '../cli/project.ts'
import {filesIn} from '../project/folder.ts'
import {git} from '../project/repository.ts'

/** Two documents about tea, the first with a sentence that the second holds too. */
export const picking = `# 采茶

清明前后，茶农上山采茶。他们只采一芽一叶。雨天不采。

一斤干茶要用三万个芽头。采下的鲜叶当天就要炒完。

茶青不能过夜。
`
const roasting = `# 炒茶

锅温要到二百度。茶青不能过夜。炒茶的人用手，不用铲。

老师傅一天炒八锅。
`

/** Their English by the Chinese. */
const english: Readonly<Record<string, string>> = {
  采茶: 'Picking tea',
  '清明前后，茶农上山采茶。': 'Around the Qingming Festival, tea farmers go up the hill to pick tea.',
  '他们只采一芽一叶。': 'They pick only one bud with one leaf.',
  '雨天不采。': 'They do not pick in the rain.',
  '一斤干茶要用三万个芽头。': 'One jin of dried tea takes thirty thousand buds.',
  '采下的鲜叶当天就要炒完。': 'The fresh leaves must be roasted on the day they are picked.',
  '茶青不能过夜。': 'Fresh leaves cannot be kept overnight.',
  炒茶: 'Roasting tea',
  '锅温要到二百度。': 'The wok must reach two hundred degrees.',
  '炒茶的人用手，不用铲。': 'The roaster uses his hands, not a spatula.',
  '老师傅一天炒八锅。': 'An old master roasts eight woks a day.',
}

const teaGreen = `id: fresh-leaves
domain: tea
zh:
  - {term: 茶青, pinyin: chá qīng, status: preferred}
en:
  - {term: fresh leaves, status: preferred}
  - {term: green leaves, status: admitted}
def: {zh: 采下未炒的茶叶}
`

/** A project about tea, translated and committed in a repository of its own; in a folder that the test removes, where none is given. */
export const teaProject = async (folder = newFolder()): Promise<string> => {
  write(folder, 'duizhao.yml', 'title: {zh: 茶事, en: On Tea}\n')
  write(folder, '.gitignore', '.duizhao/\n')
  write(folder, 'source/picking.md', picking)
  write(folder, 'source/roasting.md', roasting)
  write(folder, 'glossary/tea/fresh-leaves.yml', teaGreen)
  await run(folder, 'sync')
  for (const [name, text] of Object.entries(filesIn(`${folder}/translations`))) {
    const path = `translations/${name}`
    const {register} = readTranslations({path, text})
    if (!register) throw new Error(`${path} cannot be read`)
    const wanted = register.entries.map(entry => [entry, new Map([['en', block(english[entry.zh] ?? '')]])] as const)
    write(folder, path, changeFields(register, new Map(wanted)).text)
  }
  git(folder, ['init', '--quiet'])
  git(folder, ['config', 'user.name', '林'])
  git(folder, ['config', 'user.email', 'lin@example.org'])
  commit(folder, '起稿')
  return folder
}

/** Commits all that stands in a project. */
export const commit = (folder: string, subject: string): void => {
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '-m', subject])
}

/** The id of the sentence in a document. */
export const idOf = (folder: string, zh: string, document = 'picking'): string => {
  const text = textOf(folder, `translations/en/${document}.yml`)
  const {register} = readTranslations({path: `translations/en/${document}.yml`, text})
  return register?.entries.find(entry => entry.zh === zh)?.id ?? ''
}

/** The ids of the records that differ from what is committed. */
export const changedRecords = (folder: string): readonly string[] =>
  ['picking', 'roasting'].flatMap(name => {
    const path = `translations/en/${name}.yml`
    const [was, now] = [git(folder, ['show', `HEAD:${path}`]), textOf(folder, path)].map(recordsIn)
    return [...(now ?? [])].filter(([id, text]) => was?.get(id) !== text).map(([id]) => id)
  })

/** Each record of a translation file by its id; what stands before the first is the record of nothing. */
const recordsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\n+(?=- id: )/)
      .map(record => [/^- id: (\w+)/.exec(record)?.[1] ?? '', record]),
  )
