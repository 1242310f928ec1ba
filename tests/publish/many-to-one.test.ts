import {expect, test} from 'vitest'
import {plainProse} from '../../src/bitext/prose.ts'
import {publish} from '../../src/publish/publish.ts'
import {textOf} from './text-of.ts'
import type {Said} from './translated.ts'
import {editionOf, idOf, translated} from './translated.ts'

const source = `---
title: 渡口。船。
---

# 早晨。河上。

- 甲。乙。
- 丙。丁。

| 戊。己。 | 庚 |
|---|---|
| 辛 | 壬。癸。 |
`

const within = (number: number): Said => ({
  rendering: {type: 'with', target: idOf('a', number), found: true},
  state: {progress: 'translated'},
})
const omitted: Said = {rendering: {type: 'omitted', reason: 'said *before*'}, state: {progress: 'translated'}}
const added = (en: string): Said => ({
  rendering: {type: 'english', en: plainProse(en), added: 'for clarity'},
  state: {progress: 'translated'},
  note: plainProse('A note.'),
})

/** In order: 1, 2 of the title; 3 the heading; 4, 5 and 6, 7 of the items; 8, 9 and 10 of the head; 11, 12, 13 below. */
const edition = editionOf([
  translated('source/a.md', source, {
    '渡口。': 'The ferry and its boat',
    '船。': within(1),
    '早晨。河上。': added('Morning on the river'),
    '甲。': within(5),
    '乙。': 'A and B.',
    '丙。': omitted,
    '丁。': added('D. And more.'),
    '戊。': 'E and F',
    '己。': within(8),
    庚: omitted,
    辛: added('G | H'),
    '壬。': within(13),
    '癸。': 'I and J.',
  }),
])
const files = publish(edition, ['html', 'markdown', 'json'])

test('English Markdown holds each English once, and nothing for what stands within it or is left out', () => {
  expect(textOf(files, 'markdown/en/a.md')).toBe(`---
title: The ferry and its boat
---

# Morning on the river

- A and B.
- D. And more.

| E and F |  |
|---|---|
| G \\| H | I and J. |
`)
})

test('bilingual Markdown says of each Chinese sentence where its English is', () => {
  const text = textOf(files, 'markdown/bilingual/a.md')
  expect(text).toContain('title_en: "The ferry and its boat"')
  expect(text).toContain(
    '# 早晨。河上。 · Morning on the river 〔Added in English 英文增补: for clarity〕 · 〔Translator’s note 译注: A note.〕',
  )
  expect(text).toContain('- 甲。\\\n  〔Rendered in a neighboring sentence 并入邻句〕\n\n  乙。\\\n  A and B.')
  expect(text).toContain('- 丙。\\\n  〔Left out 略去: said \\*before\\*〕')
  expect(text).toContain(
    '| 戊。<br>E and F<br>己。<br>〔Rendered in a neighboring sentence 并入邻句〕 | 庚<br>〔Left out 略去',
  )
  expect(text).toContain(
    '| 辛<br>G \\| H 〔Added in English 英文增补: for clarity〕<br>〔Translator’s note 译注: A note.〕 |',
  )
})

test('pages lead from each sentence to the one in whose English it stands, and back by number', () => {
  const page = textOf(files, 'a/index.html')
  const rowOf = (number: number): string => {
    const start = page.indexOf(`id="${idOf('a', number)}"`)
    return page.slice(start, page.indexOf('<span class="pair', start))
  }
  for (const [guest, host] of [
    [2, 1],
    [4, 5],
    [9, 8],
    [12, 13],
  ] as const) {
    expect(rowOf(guest)).toContain(
      `<small class="badge with"><a href="#${idOf('a', host)}"><span lang="en">Rendered in ${host}</span>`,
    )
    expect(rowOf(host)).toContain(`Also renders ${guest}</span>`)
  }
  for (const number of [6, 10]) expect(rowOf(number)).toContain(': said *before*</small>')
  for (const number of [3, 7, 11]) {
    expect(rowOf(number)).toContain(': for clarity</small>')
    expect(rowOf(number)).toMatch(/role="note">.*A note\./)
  }
  expect(page).toContain('<title>The ferry and its boat 渡口。船。 · ')
})

test('the data names the sentence in whose English each stands, and every reason and note', () => {
  const {documents} = JSON.parse(textOf(files, 'json/edition.json'))
  const pairs = documents[0].passages.flatMap((passage: {pairs: unknown[]}) => passage.pairs)
  expect(pairs[1]).toMatchObject({rendering: 'with', with: idOf('a', 1)})
  expect(pairs[3]).toMatchObject({rendering: 'with', with: idOf('a', 5)})
  expect(pairs[5]).toMatchObject({rendering: 'omitted', omit: 'said *before*'})
  expect(pairs[10]).toMatchObject({rendering: 'english', en: 'G | H', added: 'for clarity', note: 'A note.'})
  expect(documents[0].title).toEqual({zh: '渡口。船。', en: 'The ferry and its boat'})
})
