import {changeOne, countIn, oneOf, wordsIn} from './edit.mjs'

const word = /(?<![\w'-])[a-z]{4,}(?![\w'-])/g
const wide = {',': '，', '.': '。', ':': '：', ';': '；', '(': '（', ')': '）', '?': '？', '!': '！'}
const cyrillic = {a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х'}

const isLevel = (text, open, close) => countIn(wordsIn(text), open) === countIn(wordsIn(text), close)
const inside = (text, chance) => 1 + Math.floor(chance() * (text.length - 1))

/** What a hand or an input method leaves in English: Chinese characters and marks, slips of spelling and of spacing. */
export const scriptFaults = {
  'Han left': ({zh, en}, {chance}) => {
    const [han] = /\p{Script=Han}{2}/u.exec(zh) ?? []
    return han && changeOne(en, word, chance, () => han)
  },
  'full-width mark': ({en}, {chance}) =>
    changeOne(en, /(?<=[a-z])[,:;](?= )|(?<= )\((?=\w)|(?<=[a-z])[.?!]$/g, chance, ([mark]) => wide[mark]),
  'full-width digit': ({en}, {chance}) =>
    changeOne(en, /(?<![\w.-])\d(?![\w.-])/g, chance, ([digit]) => String.fromCodePoint(digit.codePointAt(0) + 0xfee0)),
  'CJK quote': ({en}, {chance}) =>
    changeOne(en, word, chance, ([found]) => oneOf(['「」', '《》', '『』'], chance).split('').join(found)),
  'unbalanced bracket': ({en}, {chance}) =>
    isLevel(en, '(', ')') ? changeOne(en, /(?<=\w)\)|\((?=\w)/g, chance, () => '') : undefined,
  'unbalanced quote': ({en}, {chance}) =>
    countIn(wordsIn(en), '"') === 2 || (isLevel(en, '“', '”') && en.includes('“'))
      ? changeOne(en, /["“”]/g, chance, () => '')
      : undefined,
  'repeated word': ({en}, {chance}) =>
    changeOne(en, /(?<![\w'-])(the|of|to|is|in|and|for|are)(?= [a-z])/g, chance, ([found]) => `${found} ${found}`),
  'a for an': ({en}, {chance}) =>
    changeOne(en, /(?<![\w'-])(?:an(?= [aeio][a-z]{3})|a(?= [bcdfgjkmnprst][a-z]{3}))/g, chance, ([found]) =>
      found === 'an' ? 'a' : 'an',
    ),
  'double space': ({en}, {chance}) => changeOne(en, /(?<=[a-z,]) (?=[a-z])/g, chance, () => '  '),
  'space before stop': ({en}, {chance}) => changeOne(en, /(?<=[a-z])[,.](?= |$)/g, chance, ([found]) => ` ${found}`),
  'missing stop': ({zh, en}) =>
    /。$/.test(zh) && /[a-z]\.$/.test(en) && countIn(zh, '。') === 1 ? en.slice(0, -1) : undefined,
  misspelling: ({en}, {chance}) =>
    changeOne(en, /(?<![\w'-])[a-z]{7,}(?![\w'-])/g, chance, ([found]) => {
      const at = 1 + Math.floor(chance() * (found.length - 3))
      return found.slice(0, at) + found[at + 1] + found[at] + found.slice(at + 2)
    }),
  homoglyph: ({en}, {chance}) =>
    changeOne(en, word, chance, ([found]) => found.replace(/[aceopx]/, letter => cyrillic[letter])),
  'invisible character': ({en}, {chance}) =>
    changeOne(en, word, chance, ([found]) => {
      const at = inside(found, chance)
      return found.slice(0, at) + oneOf(['\u200b', '\u00ad', '\u200e', '\u2060'], chance) + found.slice(at)
    }),
}
