import {articleOf} from '../../language/en/article.ts'
import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'

/** `a` before a vowel sound, `an` before a consonant. */
export const article = rule({
  id: 'article',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'The article “a” stands before a vowel sound, or “an” before a consonant.',
    zh: '冠词用错：元音前用了 a，或辅音前用了 an。',
  },
  why: {
    en: 'It is a mistake that every reader hears; it stays behind when the word after the article is replaced.',
    zh: '读者一念就听出不对；换掉冠词后面的词时常会漏改。',
  },
  remedy: {
    en: 'Go by the sound, not by the letter: an hour, an NFT, an 8-bit value; a user, a URL, a European one. `duizhao check --fix` does so.',
    zh: '看读音，不看字母：an hour、an NFT、an 8-bit value；a user、a URL、a European one。可用 `duizhao check --fix` 自动更正。',
  },
  words: {
    en: {found: 'Unexpected “{{article}} {{word}}”, expected “{{expected}} {{word}}”'},
    zh: {found: '此处是“{{article}} {{word}}”，应为“{{expected}} {{word}}”'},
  },
  examples: {
    wrong: [
      {zh: '一个节点。', en: 'It is an node.', finds: {message: 'found', at: 'an', fix: 'a'}},
      {zh: '一小时后。', en: 'After a hour.', finds: {message: 'found', at: 'a', fix: 'an'}},
      {zh: '一位用户。', en: 'An user.', finds: {message: 'found', at: 'An', fix: 'A'}},
      {zh: '一枚NFT。', en: 'It is a NFT.', finds: {message: 'found', at: 'a', fix: 'an'}},
    ],
    right: [
      {zh: '一个URL。', en: 'A URL, an S3 bucket, a one-off, an X-ray, a European, an iPhone, an SQL or a SQL query.'},
      {zh: '选项A优于选项B。', en: 'Option A is better, and an 8-bit or 11 GB one; a and e are vowels.'},
    ],
  },
  *check({en}) {
    for (const {0: actual, 1: found = '', 2: word = '', index} of en.words.matchAll(ARTICLE)) {
      const expected = articleOf(word)
      if (expected === 'either' || expected === found.toLowerCase() || NO_NOUN.test(word)) continue
      // A capital is an article only where a sentence begins: plan A is.
      if (found.startsWith('A') && !/(?:^|[.!?:“"‘(\n])\s*$/.test(en.words.slice(Math.max(0, index - 8), index)))
        continue
      const at = en.at({start: index, end: index + found.length})
      const right = found.startsWith('A') ? `A${expected.slice(1)}` : expected
      const gap = actual.slice(found.length, actual.length - word.length)
      yield {
        message: 'found',
        values: {article: found, word: gap.trim() + word, expected: right},
        at,
        actual: found,
        expected: [right],
        ...fixAt(at, found, right),
      }
    }
  },
})

const ARTICLE =
  /(?<![\p{L}\p{N}\p{M}'’_.$@#/\\<=+*-])(an?|An?)[ \n]{1,2}[“"‘(]?((?:[$€£]?\d|\p{L})[\p{L}\p{N},’'.-]*)/gu

/** Words before which no article stands: there "a" is a letter or a name. */
const NO_NOUN =
  /^(?:and|or|is|are|am|an|as|at|in|if|it|its|of|on|isn’t|isn't|i|equals|exists|into|over|under|after|until|unless)(?![\p{L}\p{N}-])/u
