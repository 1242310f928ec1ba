import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'
import {sidesWith} from '../sides.ts'

/** Letters of another script that look like Latin ones. */
export const homoglyph = rule({
  id: 'homoglyph',
  over: 'pair',
  severity: 'error',
  summary: {
    en: 'A word holds a letter of another script that looks like a Latin one.',
    zh: '词中混有其他文字的字母，看起来像拉丁字母。',
  },
  why: {
    en: 'It looks right and is another word to search, links and code; names and addresses are forged that way.',
    zh: '看起来没有错，搜索、链接和代码却当成另一个词；伪造名称和网址也常用这种办法。',
  },
  remedy: {
    en: 'Type the Latin letter; `duizhao check --fix` does so.',
    zh: '改用拉丁字母；可用 `duizhao check --fix` 自动更正。',
  },
  words: {
    en: {found: 'Unexpected “{{letter}}” ({{code}}) in “{{actual}}”, expected the Latin letter as in “{{expected}}”'},
    zh: {found: '“{{actual}}”中的“{{letter}}”（{{code}}）不是拉丁字母，应为“{{expected}}”'},
  },
  examples: {
    wrong: [
      {zh: '支付', en: 'p\u0430yment', finds: {message: 'found', at: 'p\u0430yment', fix: 'payment'}},
      {zh: '使用\u0410pple设备。', en: 'Use an Apple device.', finds: {message: 'found', at: '\u0410pple'}},
      {zh: '一个区块。', en: '\u0430 block', finds: {message: 'found', at: '\u0430', fix: 'a'}},
    ],
    right: [
      {zh: '俄语单词Москва', en: 'The Russian word Москва and the letter о.'},
      {zh: '长度为5μm，变化为Δt。', en: 'A length of 5 μm, a change of Δt and αβ-crystals.'},
    ],
  },
  *check(view) {
    for (const side of sidesWith(OTHER, view)) {
      const {words, language} = side
      if (!OTHER.test(words)) continue
      const isForeign = FOREIGN.test(words)
      for (const {0: actual, index: start} of words.matchAll(WORD)) {
        const letter = [...actual].find(each => lookalikes.has(each))
        const expected = latinOf(actual)
        if (letter === undefined || expected === undefined || (!/[A-Za-z]/.test(actual) && isForeign)) continue
        if (!/[A-Za-z]/.test(actual) && !/[\u0400-\u052f]/.test(letter)) continue
        const at = side.at({start, end: start + actual.length})
        const values = {
          letter,
          code: `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
          actual,
          expected,
        }
        const mended = language === 'en' ? fixAt(at, actual, expected) : {}
        yield {message: 'found', values, at, actual, expected: [expected], ...mended}
      }
    }
  },
})

const OTHER = /[\u0251\u0261\u0370-\u052f]/
const WORD = /[\p{Script=Latin}\u0370-\u052f]*[\u0251\u0261\u0370-\u052f][\p{Script=Latin}\u0370-\u052f]*/gu

const letters = 'аaсcеeоoрpхxуyѕsіiјjһhԁdԛqԝwӏlАAВBЕEКKМMНHОOРPСCТTХXУYЅSІIЈJӀIοoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXɑaɡg'

const lookalikes: ReadonlyMap<string, string> = new Map(
  [...letters.matchAll(/(.)(.)/gu)].map(([, other = '', latin = '']) => [other, latin]),
)

/** Cyrillic that looks like nothing else: then the text speaks of Russian. */
const FOREIGN = new RegExp(`(?![${[...lookalikes.keys()].join('')}])[\\u0400-\\u052f]`)

/** A word with its lookalikes replaced; `undefined` where other letters of their scripts, or of phonetic writing, are left. */
const latinOf = (word: string): string | undefined => {
  const latin = word.replace(/[^A-Za-z]/g, letter => lookalikes.get(letter) ?? letter)
  return /[\u0250-\u02ff\u0370-\u052f]/.test(latin) ? undefined : latin
}
