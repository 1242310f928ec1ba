import {isLatinLetter} from '../../language/characters.ts'
import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'

/** A word written twice in a row. */
export const repeatedWord = rule({
  id: 'repeated-word',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'A word of the English stands twice in a row.',
    zh: '译文中同一个词连写了两遍。',
  },
  why: {
    en: 'It is a slip of the hand that the writer’s eye passes over and that every reader stumbles on.',
    zh: '这是笔误：译者自己容易看漏，读者却会停下来。',
  },
  remedy: {
    en: 'Leave one of them out. `duizhao check --fix` does so for words that English never doubles.',
    zh: '删去一个。英语里从不叠用的词，`duizhao check --fix` 会自动删去。',
  },
  words: {
    en: {
      certain: 'Unexpected “{{words}}”, expected “{{word}}” once',
      doubtful: 'Unexpected “{{words}}”, expected the word once if nothing is stressed by it',
    },
    zh: {
      certain: '“{{words}}”重复，应只写一个“{{word}}”',
      doubtful: '“{{words}}”重复，若非强调，应只写一遍',
    },
  },
  examples: {
    wrong: [
      {
        zh: '节点验证区块。',
        en: 'The nodes verify the the blocks.',
        finds: {message: 'certain', at: 'the the', fix: 'the'},
      },
      {zh: '节点在网络中。', en: 'Nodes nodes form a network.', finds: {message: 'doubtful', at: 'Nodes nodes'}},
    ],
    right: [
      {zh: '他曾有过。', en: 'He had had it, and that that mattered was clear.'},
      {zh: '登录后即可使用。', en: 'Log in in order to use it; depend on on-chain data.'},
      {zh: '她住在沃拉沃拉。', en: 'She lives in Walla Walla. Very very few do do so.'},
    ],
  },
  *check({zh, en}) {
    if (!mayRepeat(en.words)) return
    for (const {0: actual, 1: first = '', 2: second = '', index} of en.words.matchAll(REPEATED)) {
      const word = second.toLowerCase()
      if (doubled.has(word) || !isOneWord(first, second)) continue
      const before = en.words.slice(Math.max(0, index - 12), index)
      if (particles.has(word) && OPENS_PARTICLE.test(before)) continue
      const at = en.at({start: index, end: index + actual.length})
      const values = {words: actual, word: first}
      if (neverDoubled.has(word))
        yield {message: 'certain', values, at, actual, expected: [first], ...fixAt(at, actual, first)}
      else if (!zh.some(side => side.prose.plain.toLowerCase().includes(actual.toLowerCase())))
        yield {message: 'doubtful', values, at, actual, severity: 'warning'}
    }
  },
})

/** A quick look: whether a word begins and ends as the one before it does. */
const mayRepeat = (words: string): boolean => {
  if (words.includes('\n')) return true
  for (let space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
    let end = space + 1
    while (isLatinLetter(words.charCodeAt(end))) end++
    let before = space
    while (words.charCodeAt(before - 1) === 0x20) before--
    const length = end - space - 1
    if (length > 0 && isAlike(words, before - 1, end - 1) && isAlike(words, before - length, space + 1)) return true
  }
  return false
}

/** The same letter, be it a capital. */
const isAlike = (words: string, one: number, other: number): boolean =>
  (words.charCodeAt(one) | 0x20) === (words.charCodeAt(other) | 0x20)

const REPEATED =
  /(?<![\p{L}\p{N}\p{M}'’_.$@#/\\-])(\p{L}[\p{L}'’]*)[ \t\n]{1,4}(\1)(?![\p{L}\p{N}\p{M}'’_/\\@(-]|\.\p{L})/giu

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that English doubles, by grammar or for stress. */
const doubled = wordSet(
  'that had do did very so really much many more long far too no yes never always ha haha bye now there hear knock well blah please well ok okay again hush tut tick dum s t x y z i v c b d e f g h j k l m n o p q r u w',
)

/** Words that never stand twice in a row. */
const neverDoubled = wordSet(
  'the a an of to and or for with from is are was were be been as at by it its this these those can will would could should may might must not but if when which who what where how than then into their they them we our you your has have in on about between through because while also only such any all each both some he she his her',
)

/** Words that belong to the verb before them, behind which they may stand again: log in in order to. */
const particles = wordSet('in on by about through is')
const OPENS_PARTICLE =
  /\b(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|plug(?:s|ged|ging)?|opt(?:s|ed|ing)?|check(?:s|ed|ing)?|com(?:e|es|ing)|came|turn(?:s|ed|ing)?|step(?:s|ped)?|tun(?:e|ed)|zoom(?:s|ed)?|go(?:es|ing)?|mov(?:e|ed|es|ing)|stand(?:s|ing)?|built|what (?:it|this|that)) $/i

/** Not the name of something (Duran Duran), and no word beside an abbreviation (IT it). */
const isOneWord = (first: string, second: string): boolean =>
  !/\p{Lu}/u.test(second) && (first.length < 2 || !/\p{Lu}/u.test(first.slice(1)))
