import {faultRule} from '../fault-rule.ts'

/** A source file in which nothing is written. */
export const emptyDocument = faultRule({
  id: 'empty-document',
  severity: 'warning',
  summary: {
    en: 'A source file holds nothing: no byte, or white space alone.',
    zh: '原文文件是空的，或者只有空白。',
  },
  why: {
    en: 'It is published as an empty page, and what stood in it before would go to the attic at the next `duizhao sync`.',
    zh: '它会发布成空白页；如果原来有内容，下次 `duizhao sync` 会把译文移入 .attic。',
  },
  remedy: {
    en: 'Write the Chinese into it, restore it from git, or delete it.',
    zh: '写入中文，或从 git 恢复，或删去该文件。',
  },
  words: {
    en: {
      emptyDocument:
        'Unexpected empty document, expected Chinese: write it, restore the file from git, or delete the file',
    },
    zh: {emptyDocument: '文档是空的，应有中文：请写入内容，或从 git 恢复，或删去该文件'},
  },
  examples: {
    wrong: [
      {
        fault: {
          rule: 'empty-document',
          message: 'emptyDocument',
          values: {},
          path: 'source/a.md',
          text: '\n',
          fatal: false,
        },
        finds: {message: 'emptyDocument'},
      },
    ],
    right: [{zh: '一切正常。', en: 'All is well.'}],
  },
})
