import {fixAt} from '../fix-at.ts'
import {fullWidthIn, halfOf, isMentioned} from '../full-width-in.ts'
import {rule} from '../rule.ts'

/** Full-width marks, letters and digits in the English. */
export const fullWidth = rule({
  id: 'full-width',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'Full-width punctuation, letters or digits stand in the English.',
    zh: '译文中有全角的标点、字母或数字。',
  },
  why: {
    en: 'Chinese marks are as wide as a character: between English words they tear holes into the line, and English fonts lack them.',
    zh: '全角标点占一个汉字宽：夹在英文里会撑开大片空白，英文字体也没有这些字形。',
  },
  remedy: {
    en: 'Use the English mark; `duizhao check --fix` does so where there is only one. Titles in 《》 become italics or stand in quotation marks.',
    zh: '改用英文标点；唯一确定时可用 `duizhao check --fix` 自动更正。书名号《》改为斜体或引号。',
  },
  words: {
    en: {
      replace: 'Unexpected full-width “{{mark}}”, expected “{{half}}”',
      mark: 'Unexpected Chinese mark “{{mark}}”, expected English punctuation',
      space: 'Unexpected full-width space, expected an ordinary one',
    },
    zh: {
      replace: '译文中有全角的“{{mark}}”，应为“{{half}}”',
      mark: '译文中有中文标点“{{mark}}”，应改用英文标点',
      space: '译文中有全角空格，应为普通空格',
    },
  },
  examples: {
    wrong: [
      {zh: 'A、B和C。', en: 'A、B and C.', finds: {message: 'replace', at: '、', fix: ', '}},
      {zh: '注意：请备份。', en: 'Note：back up.', finds: {message: 'replace', at: '：', fix: ': '}},
      {zh: '你好 世界', en: 'Hello　world', finds: {message: 'space', at: '　', fix: ' '}},
      {zh: '见《白皮书》。', en: 'See 《The White Paper.', finds: {message: 'mark', at: '《'}},
    ],
    right: [
      {zh: '用“，”分隔。', en: 'Separate with a full-width comma (`，`).'},
      {zh: '用“，”分隔。', en: 'Separate with “，”.'},
      {zh: '他读《红楼梦》。', en: 'He reads *Dream of the Red Chamber* (《红楼梦》).'},
    ],
  },
  *check({en}) {
    for (const range of fullWidthIn(en.words)) {
      if (isMentioned(en.words, range)) continue
      const mark = en.words.slice(range.start, range.end)
      const half = halfOf(en.words, range)
      const where = {at: en.at(range), actual: mark}
      if (half === undefined) {
        yield {message: 'mark', values: {mark}, ...where}
        continue
      }
      const fixed = {...where, expected: [half], ...fixAt(where.at, mark, half)}
      if (half.trim() === '') yield {message: 'space', ...fixed}
      else yield {message: 'replace', values: {mark, half: half.trim()}, ...fixed}
    }
  },
})
