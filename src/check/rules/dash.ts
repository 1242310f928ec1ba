import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'

/** The doubled dash of Chinese. */
export const dash = rule({
  id: 'dash',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'The doubled dash of Chinese stands in the English.',
    zh: '译文中有中文的双破折号。',
  },
  why: {
    en: 'An English dash is one character; two of them are a line across the text.',
    zh: '英文破折号只占一个字符，两个连用就成了一条横线。',
  },
  remedy: {
    en: 'Write one dash, —, or a comma or a colon in its place. `duizhao check --fix` writes the dash.',
    zh: '改用一个破折号 —，或改用逗号、冒号。`duizhao check --fix` 会改成一个破折号。',
  },
  words: {
    en: {doubled: 'Unexpected “{{actual}}”, expected “—”'},
    zh: {doubled: '此处是“{{actual}}”，应为“—”'},
  },
  examples: {
    wrong: [
      {
        zh: '算力——一切的基础。',
        en: 'Computing power——the basis of it all.',
        finds: {message: 'doubled', at: '——', fix: '—'},
      },
      {zh: '算力——基础。', en: 'Power ―― the basis.', finds: {message: 'doubled', at: '――', fix: '—'}},
    ],
    right: [
      {zh: '算力——一切的基础。', en: 'Computing power — the basis — of it all; 1–2, `——`.'},
      {zh: '用“——”表示', en: 'Written “——”.'},
    ],
  },
  *check({en}) {
    const {words} = en
    if (!words.includes('——') && !words.includes('――')) return
    for (const {0: actual, index: start} of words.matchAll(/(?<![“"‘'(])(?:—{2,3}|―{2,3})/g)) {
      const at = en.at({start, end: start + actual.length})
      yield {message: 'doubled', values: {actual}, at, actual, expected: ['—'], ...fixAt(at, actual, '—')}
    }
  },
})
