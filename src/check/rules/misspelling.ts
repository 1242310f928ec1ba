import {isKnownWord} from '../../language/en/known-word.ts'
import {nearWord} from '../../language/en/near-words.ts'
import {rule} from '../rule.ts'
import type {RenderingView} from '../subject.ts'
import {wordCounts, wordsOfTerms} from '../words-written.ts'

/** A word that no dictionary has. */
export const misspelling = rule({
  id: 'misspelling',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A word of the English is in no dictionary.',
    zh: '译文中有词典里没有的词。',
  },
  why: {
    en: 'A misspelt word makes readers doubt the rest, and nobody who searches for it will find it.',
    zh: '拼错一个词，读者就会怀疑其余的译文；别人搜索这个词也找不到。',
  },
  remedy: {
    en: 'Correct it. American and British spelling are both known, and so are the words of the glossary and those that stand in the Chinese; a name begins with a capital, and code stands between backticks.',
    zh: '改正拼写。美式、英式拼写都认得，术语表里的词和原文里出现的词也认得；名称以大写开头，代码放在反引号里。',
  },
  words: {
    en: {
      slip: 'Unexpected “{{actual}}”, expected “{{expected}}”',
      unknown: 'Unexpected “{{actual}}”, expected a word of the dictionary or of the glossary',
    },
    zh: {
      slip: '“{{actual}}”拼写有误，应为“{{expected}}”',
      unknown: '词典和术语表里都没有“{{actual}}”',
    },
  },
  examples: {
    wrong: [
      {
        zh: '节点验证区块。',
        en: 'Nodes valdiate blocks.',
        finds: {message: 'slip', at: 'valdiate', actual: 'valdiate'},
      },
      {zh: '必须如此。', en: 'This is neccessary.', finds: {message: 'slip', at: 'neccessary'}},
      {zh: '节点验证区块。', en: 'Nodes frobulgate blocks.', finds: {message: 'unknown', at: 'frobulgate'}},
    ],
    right: [
      {zh: '节点重新组织颜色。', en: 'Nodes reorganise colours, reorganize colors on the testnet’s hostname.'},
      {zh: '在kubelet上运行。', en: 'It runs on the kubelet with `frobulgate` and Frobulgate.'},
      {zh: '面子很重要。', en: 'What matters is *mianzi* (face).'},
      {zh: '质押。', en: 'They are restakking.', terms: {restaking: {zh: '质押', en: 'restakking'}}},
    ],
  },
  *check(view) {
    const {en} = view
    let unknown = 0
    for (const {word, start, spelling} of en.noticed) {
      if (spelling !== undefined || isKnownWord(word)) continue
      if (wordsOfTerms(view.edition.glossary).has(word)) continue
      if (isInChinese(view, word)) continue
      // What holds more than that is no English, and looking for likely words in it would take long.
      if (isMention(view, word, start)) continue
      if (++unknown > MOST) return
      const near = word.length > LONGEST ? undefined : nearWord(word)
      const at = en.at({start, end: start + word.length})
      if (!near) {
        yield {message: 'unknown', values: {actual: word}, at, actual: word, severity: 'info'}
        continue
      }
      const isCertain = near.isLikely && !PINYIN.test(word) && (wordCounts(view.document).get(word) ?? 0) < OFTEN
      yield {
        message: 'slip',
        values: {actual: word, expected: near.word},
        at,
        actual: word,
        expected: [near.word],
        ...(isCertain ? {} : {severity: 'info'}),
      }
    }
  },
})

const MOST = 20
const LONGEST = 24
/** A word that stands as often in one document is meant. */
const OFTEN = 3

/** Chinese in Latin letters: renqing, shanzhai. */
const PINYIN = new RegExp(
  `^(?:${[
    '(?:[bpmfdtnlgkhzcsyw]|[zcs]h)a(?:i|ng?|o)?',
    '(?:[dtnlgkhzcsrmy]|[zcs]h)e',
    '(?:[bpmfdnghkzcswr]|[zcs]h)e(?:i|ng?)',
    '(?:[bpmdtnljqxyrzcs]|[zcs]h)i',
    '[bpmdtnljqx]i(?:ang?|a|ao|e|ng?|u|ong)',
    'y(?:ing?|ong|ou|uan|ue|un)',
    '[bpmfwy]o',
    '(?:[dtnlgkhzcsr]|[zcs]h)(?:ong|ou)',
    '(?:[bpmfdtnlgkhzcsrjqxyw]|[zcs]h)u',
    '(?:[dtnlgkhzcsr]|[zcs]h)u(?:o|i|n|ang?|ai?)',
    '[jqx]u(?:an|e|n)',
    '[nl]ue',
  ].join('|')}){1,4}$`,
)

/** Whether the Chinese writes the word too, be it without its plural ending. */
const isInChinese = ({zh}: RenderingView, word: string): boolean => {
  const stem = word.replace(/s$/, '')
  return zh.some(side => side.prose.plain.toLowerCase().includes(stem))
}

/** Whether a word is spoken about or foreign: alone in emphasis or quotation marks. */
const isMention = ({en}: RenderingView, word: string, start: number): boolean =>
  /["“‘]/.test(en.words.charAt(start - 1)) || en.prose.text.includes(`*${word}`) || en.prose.text.includes(`_${word}`)
