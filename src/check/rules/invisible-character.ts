import {isEmoji} from '../../language/characters.ts'
import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'
import {sidesWith} from '../sides.ts'

/** Characters that cannot be seen. */
export const invisibleCharacter = rule({
  id: 'invisible-character',
  over: 'pair',
  severity: 'error',
  summary: {
    en: 'A character that cannot be seen stands in a text.',
    zh: '文字中有看不见的字符。',
  },
  why: {
    en: 'It was pasted along with the words: search and comparison miss a word that holds one, and code or an address that is copied with it fails.',
    zh: '多半是随粘贴带进来的：搜索和比对会漏掉含有它的词，连同它一起复制的代码和网址也不能用。',
  },
  remedy: {
    en: 'Delete it; `duizhao check --fix` does so in the English. What is meant is written as an entity, `&shy;`.',
    zh: '删去；译文可用 `duizhao check --fix` 自动删去。有意使用时写成实体，如 `&shy;`。',
  },
  words: {
    en: {
      hidden: 'Unexpected invisible character {{code}}, expected nothing there',
      turning: 'Unexpected invisible character {{code}}, which turns the direction of the text',
      space: 'Unexpected no-break space {{code}}, expected an ordinary one unless the line must not break there',
    },
    zh: {
      hidden: '此处有看不见的字符 {{code}}，应删去',
      turning: '此处有看不见的字符 {{code}}，会改变文字方向',
      space: '此处是不换行空格 {{code}}，若非有意，应为普通空格',
    },
  },
  examples: {
    wrong: [
      {zh: '支付', en: 'pay\u200bment', finds: {message: 'hidden', at: '\u200b', fix: ''}},
      {zh: '支付', en: 'pay\u00adment', finds: {message: 'hidden', at: '\u00ad', fix: ''}},
      {zh: '支付\u200b方式', en: 'a method of payment', finds: {message: 'hidden', at: '\u200b'}},
      {zh: '支付', en: 'pay\u202ement', finds: {message: 'turning', at: '\u202e', fix: ''}},
      {zh: '支付方式', en: 'methods of\u00a0payment', finds: {message: 'space', at: '\u00a0'}},
    ],
    right: [
      {zh: '一家人👨‍👩‍👧', en: 'A family 👨‍👩‍👧, 10\u00a0km away.'},
      {zh: '支付', en: 'pay&shy;ment'},
    ],
  },
  *check(view) {
    for (const side of sidesWith(ANY, view)) {
      const {plain, text} = side.prose
      const isEnglish = side.language === 'en'
      for (const {0: actual, index: start} of plain.matchAll(INVISIBLE)) {
        const isTurning = TURNING.test(actual)
        // Written as an entity it is meant, but for those that deceive.
        if ((!text.includes(actual) && !isTurning) || isNeeded(plain, start, start + actual.length)) continue
        const place = side.at({start, end: start + actual.length})
        const said = {values: {code: codesOf(actual)}, at: place, actual}
        // In Chinese Markdown it may hold emphasis and the words beside it apart.
        const mended = isEnglish ? fixAt(place, actual, LINE.test(actual) ? ' ' : '') : {severity: 'info' as const}
        yield {message: isTurning ? 'turning' : 'hidden', ...said, ...mended}
      }
      const joint = isEnglish ? NO_BREAK.exec(plain) : null
      if (joint && text.includes(joint[0])) {
        const place = side.at({start: joint.index, end: joint.index + 1})
        yield {message: 'space', values: {code: codesOf(joint[0])}, at: place, actual: joint[0], severity: 'info'}
      }
    }
  },
})

const INVISIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]+/g
const ANY =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u2007\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const LINE = /[\u2028\u2029\x0b\x0c\x85]/

/** Between two words of letters; before a figure, a unit or a mark it is good style. */
const NO_BREAK = /(?<=\p{Ll}{2})[\u00a0\u2007\u202f](?=\p{Ll}{3})/u

/** Joiners between emoji, and all that scripts other than Latin and Chinese need. */
const isNeeded = (text: string, start: number, end: number): boolean =>
  /^[\u200c-\u200f]$/.test(text.slice(start, end)) && (needs(text.codePointAt(end)) || needs(before(text, start)))

const before = (text: string, at: number): number | undefined => {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : unit
}

const needs = (code: number | undefined): boolean =>
  code !== undefined && (isEmoji(code) || (code >= 0x0590 && code <= 0x1cff))

const codesOf = (text: string): string =>
  [...text].map(each => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
