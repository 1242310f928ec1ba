import {leafRuns} from '../../bitext/walk.ts'
import type {Place} from '../chinese-sides.ts'
import {chineseOf} from '../chinese-sides.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'

/** A stray blank between two characters of a Chinese sentence. */
export const sourceSpacing = rule({
  id: 'source-spacing',
  over: 'document',
  severity: 'info',
  summary: {
    en: 'A blank stands between two characters of a Chinese sentence.',
    zh: '中文句子的两个汉字之间有空格。',
  },
  why: {
    en: 'Chinese is written without blanks. One inside a word comes from a scan or a line that was broken there, and hides the word from search and from the glossary.',
    zh: '中文不用空格分词。词中间的空格多来自扫描或断行，会让搜索和术语表找不到这个词。',
  },
  remedy: {
    en: 'Take the blank out of the source, or leave it where it is meant.',
    zh: '在原文中删去空格；有意为之的可以保留。',
  },
  words: {
    en: {
      blank: 'Unexpected blank in “{{actual}}”, expected “{{expected}}”',
      many: 'Unexpected blanks between Chinese characters, {{count}} in this document, as in “{{actual}}”',
    },
    zh: {
      blank: '“{{actual}}”中间有空格，应为“{{expected}}”',
      many: '汉字之间有空格，本文共 {{count}} 处，如“{{actual}}”',
    },
  },
  examples: {
    wrong: [
      {
        zh: '一切后果由使用者自 担，本站不负责。',
        en: 'Users bear all consequences; this site is not liable.',
        finds: {message: 'blank', at: '自 担', actual: '自 担'},
      },
      {
        zh: '一切 后果由 使用者自 担，本 站不负责。',
        en: 'Users bear all consequences; this site is not liable.',
        finds: {message: 'many', at: '切 后', actual: '切 后'},
      },
    ],
    right: [
      {zh: '使用 Kubernetes 部署。', en: 'Deploy with Kubernetes.'},
      {zh: '第一章 总则', en: 'Chapter 1: General Provisions'},
      {zh: '这是**重点** 内容。', en: 'This is **important**.'},
    ],
  },
  *check(view) {
    const found: Place[] = []
    for (const {kind, sides} of chineseOf(view)) {
      if (kind !== 'paragraph') continue
      for (const side of sides) for (const place of blanksIn(side)) found.push(place)
    }
    const isHabit = found.length > MOST
    for (const {side, ...range} of isHabit ? found.slice(0, 1) : found) {
      const actual = side.prose.plain.slice(range.start, range.end)
      const where = {at: side.at(range), segment: side.pair.id, actual}
      if (isHabit) yield {message: 'many', values: {count: found.length, actual}, ...where}
      else {
        const expected = actual.replace(/\s/g, '')
        yield {message: 'blank', values: {actual, expected}, ...where, expected: [expected]}
      }
    }
  },
})

/** More than these are said in one. */
const MOST = 3

/** One blank with a character on each side, in a sentence: what ends in a stop or has a comma, no line of names or of a table. */
function* blanksIn(side: Side): Generator<Place> {
  const {plain} = side.prose
  if (!BLANK.test(plain) || !SENTENCE.test(plain)) return
  for (const {run, start} of leafRuns(side.prose)) {
    if (run.type !== 'words') continue
    for (const {0: text, 1: next = '', index} of run.value.matchAll(BLANKS)) {
      const from = start + index
      yield {side, start: from, end: from + text.length + next.length}
    }
  }
}

const BLANK = /\p{Script=Han} \p{Script=Han}/u
const BLANKS = /\p{Script=Han} (?=(\p{Script=Han}))/gu
const SENTENCE = /[，,。！？；]/
