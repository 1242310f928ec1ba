import {faultRule} from '../fault-rule.ts'

/** An id that two entries bear. */
export const duplicateId = faultRule({
  id: 'duplicate-id',
  severity: 'error',
  summary: {
    en: 'Two entries bear the same id.',
    zh: '两个条目用了同一个编号。',
  },
  why: {
    en: 'An id is the lasting name of one sentence: addresses, reviews and `with` would lead to either of the two.',
    zh: '编号是一句话的长久名称：链接、审校记录和 `with` 会分不清指的是哪一句。',
  },
  remedy: {
    en: 'Run `duizhao sync`: the later entry gets an id of its own.',
    zh: '运行 `duizhao sync`：后出现的条目会得到新的编号。',
  },
  words: {
    en: {
      duplicateId: 'Unexpected id `{{id}}`, which an earlier entry bears: {{file}}:{{line}}',
      duplicateAnchor: 'Unexpected second marker `<!-- seg {{id}} -->`, expected each id before one sentence',
    },
    zh: {
      duplicateId: '编号 `{{id}}` 重复，已用于前面的条目：{{file}}:{{line}}',
      duplicateAnchor: '标记 `<!-- seg {{id}} -->` 重复出现，一个编号只能标一句',
    },
  },
  examples: {
    wrong: [
      {
        fault: {
          rule: 'duplicate-id',
          message: 'duplicateId',
          values: {id: 'k7q2mf3d', file: 'translations/en/a.yml', line: 4},
          path: 'translations/en/a.yml',
          text: 'doc: source/a.md\nsegments:\n\n- id: k7q2mf3d\n  en: One\n\n- id: k7q2mf3d\n  en: Two\n',
          at: 'k7q2mf3d\n  en: Two',
        },
        finds: {message: 'duplicateId', at: 'k7q2mf3d\n  en: Two'},
      },
    ],
    right: [{zh: '一。', en: 'One.', id: 'k7q2mf3d', more: [{zh: '二。', en: 'Two.', id: 'x03vtd9a'}]}],
  },
})
