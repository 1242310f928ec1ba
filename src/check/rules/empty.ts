import {excerpt} from '../excerpt.ts'
import {rule} from '../rule.ts'

/** What can be read: a letter, a number, a picture sign. */
const readable = /[\p{L}\p{N}\p{So}]/u

/** A rendering in which there is nothing to read. */
export const empty = rule({
  id: 'empty',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'A rendering holds nothing to read: it is blank, or all punctuation.',
    zh: '译文没有可读的内容：空白，或者只有标点。',
  },
  why: {
    en: 'It counts as translated, so a whole sentence is missing from the English and nobody is told.',
    zh: '它会被算作“已译”，于是英文里悄悄少了一整句。',
  },
  remedy: {
    en: 'Write the English, or remove the field `en` so that the sentence counts as missing. A sentence left out on purpose says so with `omit: REASON`.',
    zh: '补写译文；或删去 `en` 字段，让它算作未译；如果有意略去，用 `omit: 理由` 说明。',
  },
  words: {
    en: {
      blank: 'Unexpected blank rendering, expected English for “{{zh}}”',
      marks: 'Unexpected rendering without a word, “{{en}}”, expected English for “{{zh}}”',
    },
    zh: {
      blank: '译文为空，应有“{{zh}}”的英文',
      marks: '译文“{{en}}”没有一个词，应有“{{zh}}”的英文',
    },
  },
  examples: {
    wrong: [
      {zh: '一切进步都取决于算力。', en: '…', finds: {message: 'marks', at: '…', actual: '…'}},
      {zh: '一切进步都取决于算力。', en: '', finds: {message: 'blank', at: '', actual: ''}},
    ],
    right: [
      {zh: '赞！', en: '👍'},
      {zh: '十', en: '10'},
      {zh: '![架构图](a.png)', en: '![](a.png)'},
    ],
  },
  *check({zh, en}) {
    if (readable.test(en.prose.plain) || en.runs.some(({type}) => type === 'image' || type === 'footnote')) return
    const chinese = zh.map(({prose}) => prose.plain).join('')
    if (!readable.test(chinese)) return
    const {text} = en.prose
    yield {
      message: text.trim() === '' ? 'blank' : 'marks',
      values: {zh: excerpt(chinese), en: excerpt(text)},
      at: en.at(),
      actual: text,
    }
  },
})
