import {faultRule} from '../fault-rule.ts'

/** A source and its translation file that have drifted apart. */
export const unsynced = faultRule({
  id: 'unsynced',
  severity: 'warning',
  summary: {
    en: 'A source and its translation file have drifted apart.',
    zh: '原文与译文文件没有同步。',
  },
  why: {
    en: 'Sentences without an entry have ids that hold only as long as nobody edits the source, and nowhere to write their English.',
    zh: '没有条目的句子，编号只在原文不变时有效，译文也无处可写。',
  },
  remedy: {
    en: 'Run `duizhao sync`; where it cannot decide, `duizhao attach ID FILE:LINE:COLUMN`.',
    zh: '运行 `duizhao sync`；它无法判断的地方，用 `duizhao attach 编号 文件:行:列` 指明。',
  },
  words: {
    en: {
      unsynced_one:
        'Unexpected difference in {{count}} entry between {{file}} and its translation file, expected none: run `duizhao sync`',
      unsynced_other:
        'Unexpected differences in {{count}} entries between {{file}} and its translation file, expected none: run `duizhao sync`',
      renamed:
        'Unexpected name of the translation of {{file}}, `{{translation}}`, expected its own: run `duizhao sync`, which renames the file',
      misnamed: 'Unexpected `doc: {{named}}`, expected `{{file}}`: run `duizhao sync`',
      ids_one:
        'Unexpected id of {{count}} entry of {{file}}, missing or taken: run `duizhao sync`, which gives a new one',
      ids_other:
        'Unexpected ids of {{count}} entries of {{file}}, missing or taken: run `duizhao sync`, which gives new ones',
      ambiguous_one:
        'Unexpected doubt whether “{{zh}}” has the entry below, expected no other place that is as like it; run the command that is right:\n{{choices}}\n  not this one: the sentence is new\n    {{fresh}}',
      ambiguous_other:
        'Unexpected doubt which entry “{{zh}}” has, expected one that is likelier than others; run the command that is right:\n{{choices}}\n  none of them: the sentence is new\n    {{fresh}}',
      anchorUnknown:
        'Unexpected id `{{id}}` in the marker, expected `{{used}}`, which the entry of this sentence bears',
    },
    zh: {
      unsynced_other: '{{file}} 与译文文件有 {{count}} 处不一致：请运行 `duizhao sync`',
      renamed: '{{file}} 的译文还在 `{{translation}}`：请运行 `duizhao sync`，它会把译文文件改名',
      misnamed: '`doc: {{named}}` 有误，应为 `{{file}}`：请运行 `duizhao sync`',
      ids_other: '{{file}} 中有 {{count}} 个条目的编号缺失或重复：请运行 `duizhao sync`，它会另给新号',
      ambiguous_other:
        '“{{zh}}”对应哪个条目无法确定；请选出正确的一条命令运行：\n{{choices}}\n  以上都不是，这是新句子\n    {{fresh}}',
      anchorUnknown: '标记中的编号 `{{id}}` 不存在，这句话的条目编号是 `{{used}}`',
    },
  },
  examples: {
    wrong: [
      {
        fault: {
          rule: 'unsynced',
          message: 'unsynced',
          values: {count: 3, file: 'source/a.md'},
          path: 'source/a.md',
          text: '一。二。三。\n',
        },
        finds: {message: 'unsynced'},
      },
    ],
    right: [{zh: '一切正常。', en: 'All is well.'}],
  },
})
