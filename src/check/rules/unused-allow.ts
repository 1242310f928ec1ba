import {nearest} from '../../yaml/nearest.ts'
import {rule} from '../rule.ts'

/** An allowance that silences nothing, in an entry or in a comment of the source. */
export const unusedAllow = rule({
  id: 'unused-allow',
  over: 'allowance',
  severity: 'warning',
  summary: {
    en: 'An entry, or a comment in the source, allows what no rule says of it.',
    zh: '条目或原文注释所许可的事，并没有规则提出来。',
  },
  why: {
    en: 'What it excused has been mended, or its rule is misspelt. Left standing, it will one day hide a real fault.',
    zh: '它所许可的问题已经改好，或规则名写错了。留着不删，总有一天会掩盖真正的错误。',
  },
  remedy: {
    en: 'Remove the line under `allow` (or the comment), or correct the name of the rule.',
    zh: '删去 `allow` 下的这一行（或该注释），或更正规则名。',
  },
  words: {
    en: {
      unused: 'Unexpected allowance of `{{rule}}`, which has nothing to say here',
      unknown: 'Unexpected allowance of `{{rule}}`: there is no such rule',
      misspelt: 'Unexpected allowance of `{{rule}}`: there is no such rule; did you mean `{{nearest}}`?',
    },
    zh: {
      unused: '多余的许可：`{{rule}}` 在此处并无异议',
      unknown: '许可的规则 `{{rule}}` 不存在',
      misspelt: '许可的规则 `{{rule}}` 不存在，是否应为 `{{nearest}}`？',
    },
  },
  examples: {
    wrong: [
      {
        zh: '**重要**：请备份。',
        en: '**Important**: back up.',
        allow: {'lost-markup': 'a label'},
        finds: {message: 'unused', at: 'lost-markup', actual: 'lost-markup'},
      },
      {
        zh: '**重要**：请备份。',
        en: 'Important: back up.',
        allow: {'lost-mark-up': 'a label'},
        finds: {message: 'misspelt', at: 'lost-mark-up', actual: 'lost-mark-up'},
      },
      {
        zh: '请备份。',
        en: 'Back up.',
        allow: {politeness: 'curt'},
        finds: {message: 'unknown', at: 'politeness', actual: 'politeness'},
      },
      {
        html: '<!-- duizhao-allow lost-markup: 标签 -->',
        zh: '**重要**：请备份。',
        en: '**Important**: back up.',
        finds: {message: 'unused', at: 'lost-markup', actual: 'lost-markup'},
      },
    ],
    right: [
      {zh: '**重要**：请备份。', en: 'Important: back up.', allow: {'lost-markup': 'a label'}},
      {html: '<!-- duizhao-allow lost-markup: 标签 -->', zh: '**重要**：请备份。', en: 'Important: back up.'},
    ],
  },
  *check({path, allowance, known, rules}) {
    const {rule: actual, place} = allowance
    const where = {at: {path, range: place}, actual}
    const suggestion = nearest(actual, rules)
    if (known) yield {message: 'unused', values: {rule: actual}, ...where}
    else if (suggestion === undefined) yield {message: 'unknown', values: {rule: actual}, ...where}
    else yield {message: 'misspelt', values: {rule: actual, nearest: suggestion}, ...where, expected: [suggestion]}
  },
})
