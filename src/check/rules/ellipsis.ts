import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'

/** An ellipsis as Chinese writes it, or one of another number of points. */
export const ellipsis = rule({
  id: 'ellipsis',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'An ellipsis is written as in Chinese, or with points too many.',
    zh: '译文的省略号沿用了中文写法，或点数不对。',
  },
  why: {
    en: 'Six points are two signs in Chinese; in English they read as a line of dots.',
    zh: '中文省略号是两个字符、六个点；放在英文里就成了一串点。',
  },
  remedy: {
    en: 'Write the sign … or three points. `duizhao check --fix` writes it.',
    zh: '写作 … 或三个点。可用 `duizhao check --fix` 改为 …。',
  },
  words: {
    en: {found: 'Unexpected “{{actual}}”, expected “{{expected}}”'},
    zh: {found: '此处是“{{actual}}”，应为“{{expected}}”'},
  },
  examples: {
    wrong: [
      {zh: '节点、区块……', en: 'Nodes, blocks……', finds: {message: 'found', at: '……', fix: '…'}},
      {zh: '节点、区块……', en: 'Nodes, blocks⋯⋯', finds: {message: 'found', at: '⋯⋯', fix: '…'}},
      {zh: '节点、区块……', en: 'Nodes, blocks......', finds: {message: 'found', at: '......', fix: '...'}},
    ],
    right: [
      {zh: '节点、区块……', en: 'Nodes, blocks … and more... The end.... `......`'},
      {zh: '第一章', en: 'Chapter 1 .......... 7'},
    ],
  },
  *check({en}) {
    if (!/…{2}|⋯|\.{5}/.test(en.words)) return
    for (const {0: actual, index: start} of en.words.matchAll(/…{2,}|⋯{1,}|(?<=[\p{L}\p{N}”"’])\.{5,6}(?!\.)/gu)) {
      const expected = actual.startsWith('.') ? '...' : '…'
      const at = en.at({start, end: start + actual.length})
      yield {
        message: 'found',
        values: {actual, expected},
        at,
        actual,
        expected: [expected],
        ...fixAt(at, actual, expected),
      }
    }
  },
})
