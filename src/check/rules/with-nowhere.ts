import type {Document} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {inEntry} from '../../bitext/spot.ts'
import {leaves, passages} from '../../bitext/walk.ts'
import {rule} from '../rule.ts'

/** A `with` that leads to no English of the same passage. */
export const withNowhere = rule({
  id: 'with-nowhere',
  over: 'document',
  severity: 'error',
  summary: {
    en: 'A `with` names no entry of the same passage that has English.',
    zh: '`with` 没有指向同一段中有译文的条目。',
  },
  why: {
    en: 'The sentence counts as rendered, but its English stands nowhere, or in another paragraph where no reader looks for it.',
    zh: '这句话会被算作“已译”，而它的英文并不存在，或在别的段落里，读者找不到。',
  },
  remedy: {
    en: 'Name the entry of the same paragraph in whose English the sentence is rendered, or write its own `en`.',
    zh: '改为同一段中含有其译文的条目编号，或单独写出 `en`。',
  },
  words: {
    en: {
      nowhere: 'Unexpected `with: {{id}}`: there is no such entry in this document',
      elsewhere: 'Unexpected `with: {{id}}`: that entry stands in another passage',
      silent: 'Unexpected `with: {{id}}`: that entry has no English of its own',
    },
    zh: {
      nowhere: '`with: {{id}}` 无效：本文中没有这个条目',
      elsewhere: '`with: {{id}}` 无效：该条目在另一段',
      silent: '`with: {{id}}` 无效：该条目自己没有译文',
    },
  },
  examples: {
    wrong: [
      {
        zh: '它很快。',
        with: 'k7q2mf3d',
        finds: {message: 'nowhere', at: 'k7q2mf3d', actual: 'k7q2mf3d'},
      },
      {
        zh: '它很快。',
        with: 'k7q2mf3d',

        more: [{id: 'k7q2mf3d', zh: '它也便宜。', omit: 'said above'}],
        finds: {message: 'silent', at: 'k7q2mf3d', actual: 'k7q2mf3d'},
      },
      {
        zh: '它很快。',
        with: 'k7q2mf3d',
        apart: [{id: 'k7q2mf3d', zh: '它也便宜。', en: 'It is fast and cheap.'}],
        finds: {message: 'elsewhere', at: 'k7q2mf3d', actual: 'k7q2mf3d'},
      },
    ],
    right: [
      {zh: '它很快。', with: 'k7q2mf3d', more: [{id: 'k7q2mf3d', zh: '它也便宜。', en: 'It is fast and cheap.'}]},
    ],
  },
  *check({document}) {
    for (const {leaves: pairs} of passages(document.children))
      for (const pair of pairs) {
        const {rendering} = pair
        if (rendering.type !== 'with') continue
        const target = pairs.find(({id}) => id === rendering.target)
        if (target?.rendering.type === 'english' || target?.rendering.type === 'missing') continue
        yield {
          message: target ? 'silent' : holds(document, rendering.target) ? 'elsewhere' : 'nowhere',
          values: {id: rendering.target},
          at: inEntry(document, pair, 'with'),
          segment: pair.id,
          actual: rendering.target,
        }
      }
  },
})

const holds = (document: Document<AnnotatedPair>, wanted: SegmentId): boolean => {
  for (const {id} of leaves(document)) if (id === wanted) return true
  return false
}
