import {faultRule} from '../fault-rule.ts'

/** A field that duizhao does not know. */
export const unknownField = faultRule({
  id: 'unknown-field',
  severity: 'warning',
  summary: {
    en: 'A file has a field that duizhao does not know.',
    zh: '文件中有对照不认识的字段。',
  },
  why: {
    en: 'Most often it is misspelt, and what stands in it does nothing. It stays in the file as it is.',
    zh: '多半是拼写有误，其中的内容因而不起作用。字段会原样保留在文件中。',
  },
  remedy: {
    en: 'Correct its name, or remove it. Remarks belong into `comment`, or into a YAML comment.',
    zh: '更正字段名，或删去它。备注可写在 `comment` 或 YAML 注释里。',
  },
  words: {
    en: {
      fieldUnknown: 'Unexpected field `{{field}}`, expected one of {{known}}',
      fieldMistyped: 'Unexpected field `{{field}}`, expected `{{near}}`?',
      unknownField: 'Unexpected field `{{field}}`, expected one of {{known}}; it stays as it is',
      unknownMistyped: 'Unexpected field `{{field}}`, expected `{{near}}`? It stays as it is',
      textCut:
        'Unexpected comment `{{comment}}` behind `{{field}}`, which is no part of its text: put the text into quotation marks, or the comment on a line of its own',
    },
    zh: {
      fieldUnknown: '字段 `{{field}}` 不存在，可用的有 {{known}}',
      fieldMistyped: '字段 `{{field}}` 不存在，是否应为 `{{near}}`？',
      unknownField: '字段 `{{field}}` 不存在，可用的有 {{known}}；内容会原样保留',
      unknownMistyped: '字段 `{{field}}` 不存在，是否应为 `{{near}}`？内容会原样保留',
      textCut: '`{{field}}` 之后的 `{{comment}}` 会被当作注释，不算文字：请给文字加引号，或把注释另起一行',
    },
  },
  examples: {
    wrong: [
      {
        fault: {
          rule: 'unknown-field',
          message: 'fieldUnknown',
          values: {field: 'defn', known: 'id, domain, zh, en, def'},
          path: 'glossary/ai/agent.yml',
          text: 'id: agent\ndomain: ai\ndefn: {en: a program that acts by itself}\n',
          at: 'defn',
        },
        finds: {message: 'fieldUnknown', at: 'defn'},
      },
    ],
    right: [{zh: '智能体会行动。', en: 'Agents act.', terms: {agent: {zh: '智能体', en: 'agent'}}}],
  },
})
