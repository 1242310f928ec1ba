import type {Document} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves, passages} from '../../bitext/walk.ts'
import {isLatinLetter} from '../../language/characters.ts'
import {perObject} from '../../remember.ts'
import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'
import {wordsOf} from '../words.ts'

/** A sentence without its full stop, or a stop too many. */
export const endMark = rule({
  id: 'end-mark',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A sentence of the English lacks its full stop, or two marks stand where one should.',
    zh: '译文句末缺少标点，或标点重复。',
  },
  why: {
    en: 'Without a stop two sentences run into each other, and a text that is read aloud goes on without a pause.',
    zh: '句末没有标点，前后两句会连在一起，朗读时也没有停顿。',
  },
  remedy: {
    en: 'End the English as the Chinese ends: 。 is a full stop, ？ a question mark, ！ an exclamation mark or a full stop. In a document that leaves the stop out of its list items this is a remark only.',
    zh: '句末标点与原文一致：。对应句点，？对应问号，！对应叹号或句点。若全篇的列表项都不加句点，则只作提示。',
  },
  words: {
    en: {
      missing: 'Unexpected end without a stop, expected “{{expected}}” behind “{{actual}}” as in the Chinese',
      doubled: 'Unexpected “{{actual}}”, expected one mark',
    },
    zh: {
      missing: '“{{actual}}”之后缺少标点，原文有，应为“{{expected}}”',
      doubled: '此处标点重复：“{{actual}}”，应只用一个',
    },
  },
  examples: {
    wrong: [
      {
        zh: '节点共同验证每个区块。',
        en: 'The nodes of the network verify every single block together',
        finds: {message: 'missing', at: 'together', fix: 'together.'},
      },
      {
        zh: '节点要验证区块吗？',
        en: 'Do all the nodes verify blocks',
        finds: {message: 'missing', at: 'blocks', fix: 'blocks?'},
      },
      {zh: '节点验证区块。', en: 'Nodes verify blocks..', finds: {message: 'doubled', at: '..', fix: '.'}},
      {zh: '好，节点验证区块。', en: 'Yes,, nodes verify blocks.', finds: {message: 'doubled', at: ',,', fix: ','}},
    ],
    right: [
      {zh: '验证区块的节点', en: 'Nodes that verify blocks for all others in the network'},
      {zh: '节点验证区块。', en: 'Nodes verify blocks: `a..b`, 1..9, ../a, e.g., this (etc.).'},
      {zh: '节点验证区块（全部）。', en: 'Nodes verify “blocks.”'},
    ],
  },
  *check({zh, en, document}) {
    const {words} = en
    for (const {0: actual, index: start} of TWO.test(words) ? words.matchAll(DOUBLED) : []) {
      const at = en.at({start, end: start + actual.length})
      const [first = '', second] = actual
      yield {message: 'doubled', values: {actual}, at, actual, ...(first === second ? fixAt(at, actual, first) : {})}
    }
    if (!endsInLetter(words)) return
    const stop = stopOf(zh.at(-1)?.words ?? '')
    const [actual, last] = LAST_WORD.exec(words.slice(-LONGEST)) ?? []
    if (stop === undefined || actual === undefined || last === undefined) return
    const end = words.length - (actual.length - last.length)
    const at = en.at({start: end - last.length, end})
    const isSentence = SENTENCE.test(words) || !lastOnes(document).has(en.pair.id)
    const isCertain = isSentence && withoutStop(document) < HABIT
    yield {
      message: 'missing',
      values: {actual: last, expected: stop},
      at,
      actual: last,
      expected: [last + stop],
      ...fixAt(at, last, last + stop),
      ...(isCertain ? {} : {severity: 'info'}),
    }
  },
})

const TWO = /[.,;][.,;]/
const DOUBLED = /(?<=[\p{L}\p{N})”"’%\ufffc])(?:(?<!\.[A-Za-z])\.\.(?![./])|,,|;;|,\.|;\.|,;|;,)(?=\s|$)/gu

const LONGEST = 80
const LAST_WORD = /([\p{L}\p{N}'’-]*\p{L})\s*$/u

/** A capital, and more words than a label has or another sentence before. */
const SENTENCE = /^[\s“"‘(]*[\p{Lu}\ufffc]\S*(?:\s+\S+){7}|\p{Ll}[.!?]\s+\p{Lu}/u

/** As many renderings without a stop are how a document writes its lists. */
const HABIT = 3

const endsInLetter = (words: string): boolean => isLatinLetter(words.charCodeAt(words.trimEnd().length - 1))

const stopOf = (zh: string): string | undefined => {
  const mark = /([。！？])[”’」』）)*\s]*$/.exec(zh.slice(-20))?.[1]
  return mark === '。' ? '.' : mark === '？' ? '?' : mark === '！' ? '!' : undefined
}

/** How many renderings of a document end in a letter though their Chinese ends in a stop. */
const withoutStop = perObject((document: Document<AnnotatedPair>): number => {
  const all = leaves(document)
  return all.filter(
    ({zh, rendering}) =>
      rendering.type === 'english' && stopOf(wordsOf(zh)) !== undefined && endsInLetter(rendering.en.plain),
  ).length
})

/** The renderings behind which no other sentence of their passage stands. */
const lastOnes = perObject(
  (document: Document<AnnotatedPair>): ReadonlySet<SegmentId> =>
    new Set(passages(document.children).flatMap(({leaves: all}) => all.at(-1)?.id ?? [])),
)
