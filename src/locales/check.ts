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
  'baseline.needed': '`--write-baseline` writes the file that `--baseline FILE` names: give both.',
  'baseline.whole': 'A baseline holds all findings: give `--write-baseline` without `--only`, `--since` and `--fix`.',
  'baseline.unusable': 'The baseline {{name}} cannot be used: {{reason}}',
  'baseline.shape': 'it was not written by `duizhao check --write-baseline`',
  'baseline.outside': 'A baseline stands in the folder of its project; {{name}} does not.',
  'baseline.wrote_one': 'Wrote {{count}} finding to {{name}}: `duizhao check --baseline {{name}}` shows what is new.',
  'baseline.wrote_other':
    'Wrote {{count}} findings to {{name}}: `duizhao check --baseline {{name}}` shows what is new.',
  'baseline.known_one': '{{count}} finding stands in {{name}} and is not shown.',
  'baseline.known_other': '{{count}} findings stand in {{name}} and are not shown.',
  'baseline.gone_one': '{{count}} finding of {{name}} is gone; --write-baseline takes it out:',
  'baseline.gone_other': '{{count}} findings of {{name}} are gone; --write-baseline takes them out:',
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
  'baseline.needed': '--write-baseline 写入 --baseline 所指的文件：请同时给出两者。',
  'baseline.whole': '基线包含全部问题：--write-baseline 不能与 --only、--since、--fix 同用。',
  'baseline.unusable': '基线 {{name}} 无法使用：{{reason}}',
  'baseline.shape': '它不是由 duizhao check --write-baseline 写成的',
  'baseline.outside': '基线须放在项目文件夹内；{{name}} 不在其中。',
  'baseline.wrote_other': '已将 {{count}} 个问题写入 {{name}}：用 duizhao check --baseline {{name}} 只看新问题。',
  'baseline.known_other': '{{name}} 中已有的 {{count}} 个问题不再显示。',
  'baseline.gone_other': '{{name}} 中有 {{count}} 个问题已消失；可用 --write-baseline 移除：',
  'fix.needed': '--dry-run 显示 --fix 将写入什么：请同时给出两者。',
} as const
