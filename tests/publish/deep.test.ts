import {expect, test} from 'vitest'
import {publish} from '../../src/publish/publish.ts'
import {textsIn} from './text-of.ts'
import {editionOf, translated} from './translated.ts'

test.each([
  ['lists', '- '.repeat(999)],
  ['quotes', '> '.repeat(999)],
  ['lists in quotes', '> - '.repeat(499)],
])('a sentence that stands a thousand %s deep is published in every text format', (_name, marks) => {
  const deep = translated('source/deep.md', `# 题\n\n${marks}算力就是一切。\n`, {'算力就是一切。': 'Compute is all.'})
  const files = publish(editionOf([deep]), ['html', 'epub', 'markdown', 'json'])
  const holding = [
    ...textsIn(files),
    ...files.flatMap(file => ('entries' in file ? textsIn(file.entries) : [])),
  ].filter(({text}) => text.includes('Compute is all.'))
  expect(holding.map(({path}) => path)).toEqual([
    'deep/index.html',
    'search/text/0.js',
    'markdown/bilingual/deep.md',
    'markdown/en/deep.md',
    'json/edition.json',
    'EPUB/chapter-001.xhtml',
  ])
})
