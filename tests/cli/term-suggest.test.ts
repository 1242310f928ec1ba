import {expect, test} from 'vitest'
import {newProject, run, textOf, write} from './project.ts'

const source = `# 海港

灯塔照亮了海港。老人守着灯塔，从不离开。没有灯塔的夜里，渡船不敢靠岸。渡船每天往返两次。
`

test('term suggest shows what may be a term, writes nothing unless asked, and drafts what is named', async () => {
  const folder = await newProject()
  write(folder, 'source/harbour.md', source)
  await run(folder, 'sync')
  const path = 'translations/en/harbour.yml'
  const english = [
    'Harbour',
    'The lighthouse lit the port.',
    'An old man kept the lighthouse.',
    'A night without a lighthouse.',
  ]
  let index = 0
  write(
    folder,
    path,
    textOf(folder, path).replace(/(?<=zh: \|-\n {4}.*\n)(?: {2}en: *\n)?(?=\n|$)/g, () => {
      const en = english[index++]
      return en ? `  en: |-\n    ${en}\n` : ''
    }),
  )
  const {status, out} = await run(folder, 'term', 'suggest', '--doc', 'harbour')
  expect(status).toBe(0)
  expect(out).toMatch(/^1 +灯塔 +3 +\d+\.\d +lighthouse 3 +source\/harbour\.md:3:1$/m)

  const json = await run(folder, 'term', 'suggest', '--doc', 'harbour', '--format', 'json', '--most', '1')
  expect(JSON.parse(json.out).suggestions).toMatchObject([
    {zh: '灯塔', uses: 3, en: [{text: 'lighthouse', segments: 3}]},
  ])

  const added = await run(folder, 'term', 'suggest', '--add', '灯塔')
  expect(added).toMatchObject({status: 0, out: 'Wrote glossary/draft/lighthouse.yml\n'})
  expect(textOf(folder, 'glossary/draft/lighthouse.yml')).toBe(`id: lighthouse
domain: draft
zh:
  - {term: 灯塔, pinyin: dēng tǎ, status: preferred}
en:
  - {term: lighthouse, status: preferred}
unconfirmed: [pinyin, en]
`)
  expect((await run(folder, 'term', 'suggest', '--doc', 'harbour')).out).not.toContain('灯塔')
})

test('term suggest says what it cannot do', async () => {
  const folder = await newProject()
  expect((await run(folder, 'term', 'suggest', '--add', '航母')).err).toContain('"航母" is not among the suggestions')
  expect((await run(folder, 'term', 'suggest', '--doc', 'nowhere')).err).toContain('There is no document "nowhere".')
  expect((await run(folder, 'term', 'suggest', '--most', 'all')).status).toBe(2)
})
