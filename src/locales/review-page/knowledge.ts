import type {Chinese} from '../words.ts'

/** The words of what is known beside a segment, in English. */
export const knowledgeEn = {
  matches: 'From the memory',
  matchPercent: '{{percent}} %',
  uses_one: 'used once',
  uses_other: 'used {{count}} times',
  take: 'Take',
  terms: 'Terms',
  noTerms: 'None.',
  termFound: 'in the English',
  termNotFound: 'not in the English',
  insertTerm: 'Write “{{term}}”',
  status_deprecated: 'deprecated',
  status_forbidden: 'forbidden',
  remarks: 'Note and comment',
  note: 'For readers',
  comment: 'For colleagues',
  noRemarks: 'None.',
  history: 'History',
  historyCut: 'Older events may be missing.',
  historyNone: 'No events in git.',
  madeAgainst: 'made against',
} as const

/** The same in Chinese. */
export const knowledgeZh: Chinese<typeof knowledgeEn> = {
  matches: '翻译记忆',
  matchPercent: '{{percent}}%',
  uses_other: '用过 {{count}} 次',
  take: '采用',
  terms: '术语',
  noTerms: '没有。',
  termFound: '英文中有',
  termNotFound: '英文中没有',
  insertTerm: '写入“{{term}}”',
  status_deprecated: '不推荐',
  status_forbidden: '禁用',
  remarks: '译注与备注',
  note: '给读者',
  comment: '给同事',
  noRemarks: '没有。',
  history: '历史',
  historyCut: '更早的记录可能不全。',
  historyNone: 'git 中没有记录。',
  madeAgainst: '当时的中文',
}
