import {describe, expect, test} from 'vitest'
import {edit, newProject, run, textOf, write} from './project.ts'

const source = 'source/zhou.md'
const translation = 'translations/en/zhou.yml'
const english = 'edition/markdown/en/zhou.md'
const host = 'Old Zhou, a man of few words, poled the boat.'

/** Ids by their sentences. */
type Ids = Readonly<Record<'老周撑船。' | '他话不多。' | '他喊一声。', string>>

/** A project in which the second sentence of a paragraph is rendered inside the English of the first. */
const project = async (): Promise<{readonly folder: string; readonly ids: Ids}> => {
  const folder = await newProject()
  write(folder, source, '老周撑船。他话不多。他喊一声。\n\n河上修了桥。\n')
  await run(folder, 'sync')
  const idOf = (zh: string): string =>
    new RegExp(`- id: (\\w+)\\n {2}zh: \\|-\\n {4}${zh}`).exec(textOf(folder, translation))?.[1] ?? ''
  const ids: Ids = {
    '老周撑船。': idOf('老周撑船。'),
    '他话不多。': idOf('他话不多。'),
    '他喊一声。': idOf('他喊一声。'),
  }
  const render = (zh: string, field: string): void =>
    edit(folder, translation, `    ${zh}\n`, `    ${zh}\n  ${field}\n`)
  render('老周撑船。', `en: ${host}`)
  render('他话不多。', `with: ${ids['老周撑船。']}`)
  render('他喊一声。', 'en: He called out.')
  render('河上修了桥。', 'en: A bridge was built.')
  return {folder, ids}
}

/** What check says of `with`, and what the state of the second sentence is. */
const looked = async (folder: string, id: string) => {
  const {findings} = JSON.parse((await run(folder, 'check', '--format', 'json')).out)
  const {segments, coverage} = JSON.parse((await run(folder, 'status', '--format', 'json')).out)
  const {progress, proposals = []} = segments.find((segment: {id: string}) => segment.id === id)
  return {
    said: findings.flatMap((each: {rule: string; message: string; expected?: unknown}) =>
      each.rule === 'with-nowhere' ? [[each.message, each.expected ?? []]] : [],
    ),
    progress,
    offers: proposals.flatMap((each: {by?: {type: string}; en: string}) => (each.by ? [[each.by.type, each.en]] : [])),
    missing: coverage.missing,
  }
}

describe('a sentence that is rendered inside the English of its neighbour', () => {
  test('is translated while that stands beside it', async () => {
    const {folder, ids} = await project()
    expect(await looked(folder, ids['他话不多。'])).toEqual({said: [], progress: 'translated', offers: [], missing: 0})
  })

  test.each([
    ['is deleted', '老周撑船。', '', 'bears that id'],
    [
      'moves to another paragraph',
      '老周撑船。他话不多。他喊一声。\n\n',
      '他话不多。他喊一声。\n\n老周撑船。',
      'another passage',
    ],
    ['is parted from it by a blank line', '老周撑船。', '老周撑船。\n\n', 'another passage'],
  ])('is missing where that %s, and is offered its English', async (_, from, to, said) => {
    const {folder, ids} = await project()
    edit(folder, source, from, to)
    const before = await looked(folder, ids['他话不多。'])
    expect(before).toMatchObject({progress: 'missing', offers: [['with', host]], missing: 1})
    expect(before.said).toEqual([[expect.stringContaining(said), []]])
    await run(folder, 'sync')
    expect(await looked(folder, ids['他话不多。'])).toEqual(before)
    expect((await run(folder, 'status')).out).toContain(`missing, \`with: ${ids['老周撑船。']}\` leads nowhere`)
    await run(folder, 'build')
    expect(textOf(folder, english)).toContain(`他话不多。<!-- duizhao: missing ${ids['他话不多。']} -->`)
    expect(textOf(folder, 'edition/markdown/bilingual/zhou.md')).toMatch(/他话不多。\\\n〔Not translated yet/)
    expect(textOf(folder, 'edition/zhou/index.html')).toMatch(/他话不多。<\/span><span class="en missing" lang="zh">/)
    expect((await run(folder, 'build', '--require', 'translated', '--out', 'other')).status).toBe(1)
  })

  test('is told the entry that took in its host, before the sync and after it', async () => {
    const {folder, ids} = await project()
    edit(folder, translation, `with: ${ids['老周撑船。']}`, 'en: He said little.')
    edit(folder, translation, 'en: He called out.', `with: ${ids['他话不多。']}`)
    edit(folder, source, '老周撑船。他话不多。', '老周撑船，他话不多。')
    const before = await looked(folder, ids['他喊一声。'])
    expect(before.said).toEqual([
      [expect.stringContaining(`expected \`with: ${ids['老周撑船。']}\``), [ids['老周撑船。']]],
    ])
    expect((await run(folder, 'sync')).out).toContain('1 merged')
    expect(await looked(folder, ids['他喊一声。'])).toEqual(before)
    edit(folder, translation, `with: ${ids['他话不多。']}`, `with: ${ids['老周撑船。']}`)
    expect((await looked(folder, ids['他喊一声。'])).said).toEqual([])
  })

  test('is told the host of its host, and nothing where they lead in a circle', async () => {
    const {folder, ids} = await project()
    edit(folder, translation, 'en: He called out.', `with: ${ids['他话不多。']}`)
    expect(await looked(folder, ids['他喊一声。'])).toMatchObject({
      said: [[expect.stringContaining(`expected \`with: ${ids['老周撑船。']}\``), [ids['老周撑船。']]]],
      progress: 'missing',
    })
    await run(folder, 'build')
    expect(textOf(folder, english)).toContain('他喊一声。<!-- duizhao: missing')
    edit(folder, translation, `with: ${ids['老周撑船。']}`, `with: ${ids['他喊一声。']}`)
    const circle = await looked(folder, ids['他喊一声。'])
    expect(circle.said).toEqual([
      [expect.stringContaining('no English of its own'), []],
      [expect.stringContaining('no English of its own'), []],
    ])
  })

  test('is missing with its host where that has no English yet, which is said once', async () => {
    const {folder, ids} = await project()
    edit(folder, translation, `  en: ${host}\n`, '')
    expect(await looked(folder, ids['他话不多。'])).toMatchObject({said: [], progress: 'missing', missing: 2})
    await run(folder, 'build')
    expect(textOf(folder, english)).toMatch(/老周撑船。<!-- .* -->\s*他话不多。<!-- .* --> He called out\./)
  })

  test('marks the English of its host where its own Chinese has changed', async () => {
    const {folder, ids} = await project()
    edit(folder, source, '他话不多。', '他的话不多。')
    await run(folder, 'build')
    expect(textOf(folder, english)).toContain(`${host}<!-- duizhao: stale ${ids['他话不多。']} --> He called out.`)
  })
})
