import {join} from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {remarkDuizhao} from '../src/remark-duizhao.ts'
import {newFolder, newProject, textOf} from './cli/project.ts'

const run = async (folder: string, text: string, lang?: 'zh'): Promise<VFile> => {
  const file = new VFile({path: join(folder, 'source/ferry.md'), value: text})
  const processor = unified()
    .use(remarkParse)
    .use(remarkDuizhao, lang ? {lang} : {})
  await processor.run(processor.parse(file), file)
  return file
}

describe('remarkDuizhao', () => {
  test('says nothing of a source that is translated', async () => {
    const folder = await newProject()
    const {messages} = await run(folder, textOf(folder, 'source/ferry.md'))
    expect(messages.map(String)).toEqual([])
  })

  test('reports on the text in the editor, at the sentence, whatever stands on disk', async () => {
    const folder = await newProject()
    const text = textOf(folder, 'source/ferry.md').replace('四十年船', '五十年船')
    const {messages} = await run(folder, text)
    const stale = messages.find(({ruleId}) => ruleId === 'stale')
    expect(stale).toMatchObject({source: 'duizhao', fatal: false})
    const line = text.split('\n')[(stale?.line ?? 0) - 1] ?? ''
    expect(line.slice((stale?.column ?? 0) - 1)).toMatch(/^那时他已经撑了五十年船。/)
    expect(stale?.reason).toContain('translations/en/ferry.yml')
  })

  test('speaks Chinese where it is asked to', async () => {
    const folder = await newProject()
    const text = textOf(folder, 'source/ferry.md').replace('四十年船', '五十年船')
    const {messages} = await run(folder, text, 'zh')
    expect(messages.map(({reason}) => reason).join()).toMatch(/\p{Script=Han}/u)
  })

  test('remarks that a file stands in no project', async () => {
    const {messages} = await run(newFolder(), '# 无\n')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.reason).toContain('duizhao init')
  })

  test('leaves the tree alone', async () => {
    const folder = await newProject()
    const file = new VFile({path: join(folder, 'source/ferry.md'), value: '# 渡口\n'})
    const processor = unified().use(remarkParse).use(remarkDuizhao)
    const tree = processor.parse(file)
    const before = JSON.stringify(tree)
    expect(JSON.stringify(await processor.run(tree, file))).toBe(before)
  })
})
