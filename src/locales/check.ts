/** What `check` says of fixes, baselines and what it looks at, in English. */
export const checkEn = {
  'fix.none': 'Nothing can be fixed by itself.',
  'fix.fixed_one': 'Fixed {{count}} finding.',
  'fix.fixed_other': 'Fixed {{count}} findings.',
  'fix.would_one': '{{count}} finding would be fixed; nothing was written.',
  'fix.would_other': '{{count}} findings would be fixed; nothing was written.',
  'fix.lapsed_one':
    'The review of {{count}} segment lapses by it: {{ids}}. `duizhao ok` or the review page gives it anew.',
  'fix.lapsed_other':
    'The reviews of {{count}} segments lapse by it: {{ids}}. `duizhao ok` or the review page gives them anew.',
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'remark',
  'report.more_one': '… and {{count}} finding more: `duizhao check` shows it.',
  'report.more_other': '… and {{count}} findings more: `duizhao check` shows them.',
  'fix.needed': '`--dry-run` shows what `--fix` would write: give both.',
} as const

/** The same in Chinese. */
export const checkZh = {
  'fix.none': '没有可自动更正的问题。',
  'fix.fixed_other': '已更正 {{count}} 个问题。',
  'fix.would_other': '可更正 {{count}} 个问题；未写入任何文件。',
  'fix.lapsed_other': '{{count}} 个语段的审阅因此失效：{{ids}}。可用 duizhao ok 或审阅页面重新确认。',
  'severity.error': '错误',
  'severity.warning': '警告',
  'severity.info': '提示',
  'report.more_other': '……另有 {{count}} 个问题：用 duizhao check 查看。',
  'fix.needed': '--dry-run 显示 --fix 将写入什么：请同时给出两者。',
} as const
