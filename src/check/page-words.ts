import type {Chinese} from '../locales/words.ts'

const en = {
  why: 'Why',
  remedy: 'What to do',
  wrong: 'Wrong',
  right: 'Right',
  silence: 'How to silence it',
  silenceEntry: 'On one entry, with the reason, in its translation file:',
  silenceSource: 'On one block, in the source, on a line of its own before it:',
  silenceProject: 'In the whole project, in `duizhao.yml` (or set it to `info`, `warning` or `error`):',
  reason: 'the reason',
  severity: 'Severity: {{severity}}.',
  error: 'error',
  warning: 'warning',
  info: 'information',
  index: 'Rules',
  indexIntroduction: 'What `duizhao check` looks for. Each page says why, with examples.',
  rule: 'Rule',
  finds: 'Finds',
  grave: 'Severity',
  otherTongue: '中文',
  more: 'More: {{page}}',
  generated: 'Generated from the rule itself by `npm run generate`.',
} as const

const zh: Chinese<typeof en> = {
  why: '为什么',
  remedy: '怎么改',
  wrong: '错误示例',
  right: '正确示例',
  silence: '如何关闭',
  silenceEntry: '只对一个条目，在译文文件中写明理由：',
  silenceSource: '只对一个段落，在原文中其前另起一行：',
  silenceProject: '对整个项目，在 `duizhao.yml` 中（也可设为 `info`、`warning` 或 `error`）：',
  reason: '理由',
  severity: '级别：{{severity}}。',
  error: '错误',
  warning: '警告',
  info: '提示',
  index: '规则',
  indexIntroduction: '`duizhao check` 检查的内容。每条规则各有一页，说明理由并附示例。',
  rule: '规则',
  finds: '检查什么',
  grave: '级别',
  otherTongue: 'English',
  more: '详见 {{page}}',
  generated: '由 `npm run generate` 根据规则本身生成。',
}

/** The words of rule pages and explanations. */
export const pageWords = {en, zh} as const
