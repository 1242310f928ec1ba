import {rule} from '../rule.ts'
import {unmatchedIn} from '../unmatched.ts'

/** Brackets and quotation marks that lack their other half. */
export const unbalanced = rule({
  id: 'unbalanced',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A bracket or quotation mark of the English lacks its other half.',
    zh: '译文中的括号或引号不成对。',
  },
  why: {
    en: 'Readers cannot tell where the remark or the quotation begins or ends.',
    zh: '读者看不出插入的话或引用的话从哪里开始、到哪里结束。',
  },
  remedy: {
    en: 'Write the other half, or take this one out. Nothing is said where the Chinese lacks the same half, as in a quotation of several paragraphs.',
    zh: '补上另一半，或删去这一半。原文同样只有一半时（如跨段的引文）不作提示。',
  },
  words: {
    en: {
      open: 'Unexpected “{{mark}}” that nothing closes',
      close: 'Unexpected “{{mark}}” that nothing opens',
    },
    zh: {
      open: '“{{mark}}”没有对应的后一半',
      close: '“{{mark}}”没有对应的前一半',
    },
  },
  examples: {
    wrong: [
      {zh: '节点（全部）验证。', en: 'Nodes (all of them verify.', finds: {message: 'open', at: '(', actual: '('}},
      {zh: '节点（全部）验证。', en: 'Nodes, all of them) verify.', finds: {message: 'close', at: ')', actual: ')'}},
      {zh: '所谓“挖矿”', en: 'so-called "mining', finds: {message: 'open', at: '"', actual: '"'}},
      {zh: '所谓“挖矿”', en: 'so-called mining”', finds: {message: 'close', at: '”', actual: '”'}},
    ],
    right: [
      {zh: '一）准备；二）完成。', en: '1) Prepare; b) finish :)'},
      {zh: '取值为[0, 1)，屏幕为5英寸。', en: 'A value in [0, 1) on a 5" screen.'},
      {zh: '“第一段。', en: '“The first paragraph.'},
    ],
  },
  *check({zh, en}) {
    if (!MARKS.test(en.words)) return
    const found = unmatchedIn(en.words)
    if (found.length === 0) return
    const there = zh.flatMap(side => unmatchedIn(side.words))
    for (const {kind, family, ...range} of found) {
      if (there.some(other => other.kind === kind && other.family === family)) continue
      const actual = en.words.slice(range.start, range.end)
      yield {message: kind, values: {mark: actual}, at: en.at(range), actual}
    }
  },
})

const MARKS = /[()[\]（）［］“”"]/
