import type {Chinese} from './words.ts'

/** What comparisons call the states of a segment and the facts that an edit turns, in English. */
export const factsEn = {
  'state.kept': 'kept',
  'state.missing': 'missing',
  'state.draft': 'draft',
  'state.translated': 'translated',
  'state.reviewed': 'reviewed',
  'state.stale': 'stale',
  'state.lapsed': 'review lapsed',

  'fact.negation': 'negation',
  'fact.modality': 'modality',
  'fact.bound': 'bound',
  'fact.quantifier': 'quantity',
  'fact.direction': 'opposite',
  'fact.number': 'number',
  'fact.unit': 'unit',
  'fact.date': 'date',
  'fact.name': 'name',
  'fact.term': 'term',
  'followed.yes': 'the English follows',
  'followed.no': 'the English does not follow',
  'followed.unsure': 'the English changed: judge for yourself',
} as const

/** The same in Chinese. */
export const factsZh: Chinese<typeof factsEn> = {
  'state.kept': '原样',
  'state.missing': '未译',
  'state.draft': '草稿',
  'state.translated': '已译',
  'state.reviewed': '已审校',
  'state.stale': '过时',
  'state.lapsed': '审校失效',

  'fact.negation': '否定',
  'fact.modality': '情态',
  'fact.bound': '界限',
  'fact.quantifier': '范围',
  'fact.direction': '反义',
  'fact.number': '数字',
  'fact.unit': '单位',
  'fact.date': '日期',
  'fact.name': '名称',
  'fact.term': '术语',
  'followed.yes': '译文已跟上',
  'followed.no': '译文没有跟上',
  'followed.unsure': '译文有改动，请自行判断',
}
