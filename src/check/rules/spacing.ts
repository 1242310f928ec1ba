import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'
import {slipsOfSpacing} from '../slips-of-spacing.ts'

/** Spaces too many or too few between words and marks. */
export const spacing = rule({
  id: 'spacing',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A space too many or too few stands in the English.',
    zh: '译文中多了或少了空格。',
  },
  why: {
    en: 'Chinese needs no spaces, so they slip where English needs one, and a line may break before a comma that stands alone.',
    zh: '中文不用空格，译文就容易在该空的地方漏空；标点前多一个空格，还可能被折到下一行行首。',
  },
  remedy: {
    en: 'One space between words and behind , . ; : ? ! and none before these or inside brackets. `duizhao check --fix` does it.',
    zh: '词与词之间、, . ; : ? ! 之后空一格；这些标点之前和括号内侧不空格。可用 `duizhao check --fix` 自动更正。',
  },
  words: {
    en: {
      double: 'Unexpected {{count}} spaces in a row, expected one',
      before: 'Unexpected space before “{{mark}}”, expected none',
      after: 'Unexpected space behind “{{mark}}”, expected none',
      missing: 'Unexpected “{{actual}}”, expected a space behind “{{mark}}”',
      edge: 'Unexpected space at the edge of the text, expected none',
    },
    zh: {
      double: '此处连空 {{count}} 格，应空一格',
      before: '“{{mark}}”之前多了空格',
      after: '“{{mark}}”之后多了空格',
      missing: '“{{actual}}”中“{{mark}}”之后缺少空格',
      edge: '文字首尾多了空格',
    },
  },
  examples: {
    wrong: [
      {zh: '节点验证区块。', en: 'Nodes verify  blocks.', finds: {message: 'double', at: '  ', fix: ' '}},
      {zh: '是的，节点验证区块。', en: 'Yes , nodes verify blocks.', finds: {message: 'before', at: ' ', fix: ''}},
      {zh: '节点（全部）验证。', en: 'Nodes ( all) verify.', finds: {message: 'after', at: ' ', fix: ''}},
      {zh: '是的，节点验证区块。', en: 'Yes,nodes verify blocks.', finds: {message: 'missing', at: ',', fix: ', '}},
      {zh: '区块已满。请等待。', en: 'The block is full.The next is not.', finds: {message: 'missing', at: '.'}},
      {zh: '好。', en: '“Yes.” ', finds: {message: 'edge', at: ' ', fix: ''}},
    ],
    right: [
      {zh: '使用 Node.js，例如 v18。', en: 'Use Node.js, e.g. v18, 1,000 times; see a.example/b,c :)'},
      {zh: '读取 .env 文件 …', en: 'Read the .env file … or x ? y : z (all).'},
    ],
  },
  *check({en}) {
    for (const {kind, start, end, by, isDoubtful} of slipsOfSpacing(en)) {
      const at = en.at({start, end})
      const actual = en.words.slice(start, end)
      const where = {at, actual, ...fixAt(at, actual, by), ...(isDoubtful ? {severity: 'info' as const} : {})}
      if (kind === 'double') yield {message: kind, values: {count: actual.length}, ...where}
      else if (kind === 'edge') yield {message: kind, ...where}
      else if (kind === 'missing')
        yield {message: kind, values: {actual: around(en.words, start), mark: actual}, ...where}
      else
        yield {
          message: kind,
          values: {mark: kind === 'before' ? markBehind(en.words, start) : en.words.charAt(start - 1)},
          ...where,
        }
    }
  },
})

/** The mark behind the blanks that begin at `start`. */
const markBehind = (words: string, start: number): string => /^\s*(\S)/.exec(words.slice(start, start + 20))?.[1] ?? ''

/** The words on both sides of a mark. */
const around = (words: string, at: number): string =>
  `${/\p{L}{0,20}$/u.exec(words.slice(Math.max(0, at - 20), at))?.[0] ?? ''}${/^.\p{L}{0,20}/u.exec(words.slice(at, at + 21))?.[0] ?? ''}`
