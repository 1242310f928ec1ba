import {faultRule} from '../fault-rule.ts'

/** A term that cannot be looked for. */
export const invalidTerm = faultRule({
  id: 'invalid-term',
  severity: 'error',
  summary: {
    en: 'A term of the glossary contradicts itself or another term.',
    zh: '术语自相矛盾，或与另一术语冲突。',
  },
  why: {
    en: 'What cannot be found, or is allowed and forbidden at once, guards nothing.',
    zh: '找不到的、既允许又禁止的术语，起不到任何作用。',
  },
  remedy: {
    en: 'Correct the term’s file as the message says.',
    zh: '按消息的说明修改术语文件。',
  },
  words: {
    en: {
      termId: 'Unexpected id `{{id}}`, expected lower-case words joined by hyphens',
      termFile: 'Unexpected id `{{id}}`, expected `{{name}}`, as the file is called',
      termFolder: 'Unexpected domain `{{domain}}`, expected `{{folder}}`, as the folder is called',
      termTwice: 'Unexpected second term `{{id}}`, expected each id once: {{path}} has it already',
      termShared:
        'Unexpected Chinese form “{{form}}” of two terms, expected `only` to tell this one from `{{other}}` ({{path}})',
      termNoChinese: 'Unexpected term without a Chinese form, expected at least one under `zh`',
      termNoEnglish: 'Unexpected term without an English form, expected at least one under `en`',
      termNoLetter: 'Unexpected form “{{form}}”, expected one with letters or digits',
      termLong: 'Unexpected form of {{length}} characters, expected at most {{limit}}',
      termLines: 'Unexpected form of several lines, “{{form}}”, expected one line',
      termStar: 'Unexpected `*` in “{{form}}”, expected words on both sides of it, as in `train * distributed`',
      termStarChinese:
        'Unexpected `*` in the Chinese form “{{form}}”, expected the characters as they stand in the text',
      termCircular:
        'Unexpected `not_in` both here and in `{{other}}` ({{path}}): “{{form}}” and “{{word}}” each give way to the other where they overlap, expected one of them to own it',
      termNotIn: 'Unexpected “{{word}}” under `not_in`, expected a longer word that shares characters with {{forms}}',
      termUnconfirmed: 'Unexpected `{{field}}` under `unconfirmed`, expected one of {{known}}',
      termExcept: 'Unexpected `{{id}}` under `except`, expected the id of an entry',
      termFormTwice: 'Unexpected second “{{form}}”, expected each form once: it is {{status}} already',
      termFormBoth: 'Unexpected “{{form}}” as {{status}}, expected one status: it is {{other}} already',
      termTwoChinese:
        'Unexpected second preferred Chinese form “{{form}}”, expected one: “{{other}}” is preferred already',
      termTwoEnglish:
        'Unexpected second preferred rendering “{{form}}”, expected one: “{{other}}” is preferred already',
      termNoChoiceChinese: 'Unexpected Chinese forms of which none is preferred, expected one: “{{form}}”?',
      termNoChoiceEnglish: 'Unexpected renderings of which none is preferred, expected one: “{{form}}”?',
    },
    zh: {
      termId: '编号 `{{id}}` 有误，应由小写单词和连字符组成',
      termFile: '编号是 `{{id}}`，应与文件名一致：`{{name}}`',
      termFolder: '领域是 `{{domain}}`，应与文件夹名一致：`{{folder}}`',
      termTwice: '术语 `{{id}}` 重复，{{path}} 已有',
      termShared: '“{{form}}”也是术语 `{{other}}`（{{path}}）的写法，应用 `only` 加以区分',
      termNoChinese: '术语没有中文写法，`zh` 下至少应有一个',
      termNoEnglish: '术语没有英文译名，`en` 下至少应有一个',
      termNoLetter: '“{{form}}”没有文字或数字，无法匹配',
      termLong: '写法有 {{length}} 个字符，最多 {{limit}} 个',
      termLines: '“{{form}}”有多行，应写在一行内',
      termStar: '“{{form}}”中的 `*` 两边都应有单词，如 `train * distributed`',
      termStarChinese: '中文写法“{{form}}”中不能有 `*`，应与原文用字一致',
      termCircular:
        '这里与 `{{other}}`（{{path}}）的 `not_in` 互相让位：“{{form}}”和“{{word}}”重叠时谁也找不到，应由其中一个占用',
      termNotIn: '`not_in` 下的“{{word}}”应为与 {{forms}} 有相同用字的更长的词',
      termUnconfirmed: '`unconfirmed` 下的 `{{field}}` 有误，应为 {{known}} 之一',
      termExcept: '`except` 下的 `{{id}}` 有误，应为条目的编号',
      termFormTwice: '“{{form}}”重复，已列为 {{status}}',
      termFormBoth: '“{{form}}”既是 {{status}} 又是 {{other}}，只能有一种状态',
      termTwoChinese: '又一个首选的中文写法“{{form}}”，只能有一个：已有“{{other}}”',
      termTwoEnglish: '又一个首选的译名“{{form}}”，只能有一个：已有“{{other}}”',
      termNoChoiceChinese: '中文写法都不是首选，应选定一个，如“{{form}}”',
      termNoChoiceEnglish: '译名都不是首选，应选定一个，如“{{form}}”',
    },
  },
  examples: {
    wrong: [
      {
        fault: {
          rule: 'invalid-term',
          message: 'termTwice',
          values: {id: 'agent', path: 'glossary/ai/agent.yml'},
          path: 'glossary/law/agent.yml',
          text: 'id: agent\ndomain: law\n',
          at: 'agent',
        },
        finds: {message: 'termTwice', at: 'agent'},
      },
    ],
    right: [{zh: '智能体会行动。', en: 'Agents act.', terms: {agent: {zh: '智能体', en: 'agent'}}}],
  },
})
