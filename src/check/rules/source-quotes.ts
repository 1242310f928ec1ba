import type {ChinesePassage, Place} from '../chinese-sides.ts'
import {chineseOf} from '../chinese-sides.ts'
import {rule} from '../rule.ts'

/** Quotation marks of the Chinese that do not come in pairs. */
export const sourceQuotes = rule({
  id: 'source-quotes',
  over: 'document',
  severity: 'info',
  summary: {
    en: 'Quotation marks of the Chinese are turned, or one of a pair is missing.',
    zh: '中文的引号方向不对，或不成对。',
  },
  why: {
    en: 'Two closing marks around a word, or an inch sign for one, come from a program that changed them by itself. Where a quotation begins can then only be guessed.',
    zh: '前后都是后引号，或用了双撇号，多是程序自动替换的结果，读者只能猜引文从哪里开始。',
  },
  remedy: {
    en: 'Write “ before and ” behind the quotation in the source, or leave it: the text is its author’s.',
    zh: '在原文中改为前“后”；也可保留，原文由作者决定。',
  },
  words: {
    en: {
      turned: 'Unexpected “{{actual}}” where a quotation begins, expected “{{expected}}”',
      prime: 'Unexpected inch sign “{{actual}}”, expected a quotation mark',
      unpaired: 'Unexpected “{{actual}}” without its other half',
      many: 'Unexpected quotation marks that are turned or without their other half, {{count}} in this document, expected “ and ”',
    },
    zh: {
      turned: '引文开头是“{{actual}}”，应为“{{expected}}”',
      prime: '此处是双撇号“{{actual}}”，应为引号',
      unpaired: '引号“{{actual}}”不成对',
      many: '引号方向不对或不成对，本文共 {{count}} 处，应为“和”',
    },
  },
  examples: {
    wrong: [
      {zh: '所谓”代币经济”。', en: 'So-called “tokenomics”.', finds: {message: 'turned', at: '”', actual: '”'}},
      {zh: '所谓“代币经济″。', en: 'So-called “tokenomics”.', finds: {message: 'prime', at: '″', actual: '″'}},
      {zh: '所谓“代币经济。', en: 'So-called “tokenomics”.', finds: {message: 'unpaired', at: '“', actual: '“'}},
      {
        zh: '”甲”、”乙”、”丙”、”丁”。',
        en: '“A”, “B”, “C”, “D”.',
        finds: {message: 'many', at: '”', actual: '”'},
      },
    ],
    right: [
      {zh: '所谓“代币经济”。', en: 'So-called “tokenomics”.'},
      {zh: '他说：“你好。', en: 'He said, “Hello.', more: [{zh: '再见。”', en: 'Goodbye.”'}]},
      {zh: '屏幕为6″。', en: 'The screen is 6″.'},
    ],
  },
  *check(view) {
    const found = chineseOf(view).flatMap(faultsIn)
    const isHabit = found.length > MOST
    for (const {kind, side, start, end} of isHabit ? found.slice(0, 1) : found) {
      const actual = side.prose.plain.slice(start, end)
      const where = {at: side.at({start, end}), segment: side.pair.id, actual}
      if (isHabit) yield {message: 'many', values: {count: found.length}, ...where}
      else if (kind === 'turned') yield {message: 'turned', values: {actual, expected: '“'}, ...where, expected: ['“']}
      else yield {message: kind, values: {actual}, ...where}
    }
  },
})

/** More than these are said in one. */
const MOST = 3

interface Fault extends Place {
  readonly kind: 'turned' | 'prime' | 'unpaired'
}

/** The marks of a passage that do not stand as “ and ” in turn. What a paragraph opens may go on in the next. */
const faultsIn = ({sides}: ChinesePassage): readonly Fault[] => {
  const faults: Fault[] = []
  let open: Place | undefined
  let isFirst = true
  for (const side of sides) {
    if (!MARK.test(side.prose.plain)) continue
    for (const {0: mark, index} of side.words.matchAll(MARKS)) {
      const place = {side, start: index, end: index + 1}
      if (mark === '″') {
        if (/\d/.test(side.words.charAt(index - 1))) continue
        faults.push({...place, kind: 'prime'})
        open = open ? undefined : place
      } else if (mark === '“') {
        if (open) faults.push({...open, kind: 'unpaired'})
        open = place
      } else if (open) open = undefined
      else if (!isFirst || opensWord(side.words, index)) {
        faults.push({...place, kind: 'turned'})
        open = place
      }
      isFirst = false
    }
  }
  if (open && !(open.side === sides[0] && open.start === 0)) faults.push({...open, kind: 'unpaired'})
  return faults
}

/** Whether a closing mark stands before words: at the start, or behind what is no end of a quotation. */
const opensWord = (words: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(words.charAt(at + 1)) && !/[。！？，]/.test(words.charAt(at - 1))

const MARK = /[“”″]/
const MARKS = /[“”″]/g
