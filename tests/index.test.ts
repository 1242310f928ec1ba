import {join} from 'node:path'
import {expect, test} from 'vitest'
import * as duizhao from '../src/index.ts'

test('the front door has the names that the documentation gives', () => {
  expect(Object.keys(duizhao).sort()).toEqual([
    'annotate',
    'check',
    'checkPair',
    'compare',
    'defineRule',
    'edition',
    'editions',
    'fixAt',
    'importHtml',
    'importPage',
    'loadRules',
    'messages',
    'numbers',
    'openProject',
    'pair',
    'problemText',
    'publish',
    'read',
    'readGlossary',
    'readMarkdown',
    'readTranslations',
    'remarkDuizhao',
    'segment',
    'sentences',
    'sync',
    'translationMemory',
    'tryExamples',
  ])
})

test('a project opens by its folder alone, and what hinders that is told in words', () => {
  const opened = duizhao.openProject(join(import.meta.dirname, '..'))
  expect(opened).toMatchObject({ok: true, value: {files: {faults: []}}})
  const none = duizhao.openProject(join(import.meta.dirname, 'nowhere'))
  if (none.ok) throw new Error('it opened')
  expect(duizhao.problemText(none.problem, 'en')).toContain('There is no folder')
  expect(duizhao.problemText(none.problem, 'zh')).toContain('没有文件夹')
})

test('the examples of the README hold', () => {
  expect(duizhao.sentences('算力是关键。“真的？”他问。', 'zh')).toEqual(['算力是关键。', '“真的？”他问。'])
  expect(duizhao.numbers('300-370亿美元', 'zh')).toMatchObject([
    {kind: 'range', low: 3e10, high: 3.7e10, currency: 'USD'},
  ])
  expect(duizhao.checkPair({source: '投资达2万亿美元。', target: 'Investment reached $2 billion.'})).toMatchObject([
    {rule: 'lost-number', severity: 'error'},
  ])
})
