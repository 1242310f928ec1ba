import type {Document} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {inEntry} from '../../bitext/spot.ts'
import {leaves, passages} from '../../bitext/walk.ts'
import {fixAt} from '../fix-at.ts'
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
    en: 'Name the entry of the same paragraph in whose English the sentence is rendered, or write its own `en`. Where that entry has moved away or is gone, `duizhao status` shows its English.',
    zh: '改为同一段中含有其译文的条目编号，或单独写出 `en`。那个条目已移走或不在时，`duizhao status` 会显示它的译文。',
  },
  words: {
    en: {
      nowhere:
        'Unexpected `with: {{id}}`: no sentence of this document bears that id; name one of the same passage, or write `en`',
      elsewhere:
        'Unexpected `with: {{id}}`: that sentence stands in another passage; name one of the same passage, or write `en`',
      silent: 'Unexpected `with: {{id}}`: that entry has no English of its own; write some there, or `en` here',
      itself: 'Unexpected `with: {{id}}`, the entry itself; name another one of the same passage, or write `en`',
      instead:
        'Unexpected `with: {{id}}`, expected `with: {{instead}}`, inside whose English that sentence is rendered now',
    },
    zh: {
      nowhere: '`with: {{id}}` 无效：本文中没有这个编号的句子；请改为同一段中的编号，或写出 `en`',
      elsewhere: '`with: {{id}}` 无效：那句话在另一段；请改为同一段中的编号，或写出 `en`',
      silent: '`with: {{id}}` 无效：该条目自己没有译文；请在那里写出译文，或在这里写出 `en`',
      itself: '`with: {{id}}` 指向自己：请改为同一段中另一句的编号，或写出 `en`',
      instead: '`with: {{id}}` 应为 `with: {{instead}}`：那句话现已并入它的译文',
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
        id: 'm1d4hk8w',
        with: 'm1d4hk8w',
        finds: {message: 'itself', at: 'm1d4hk8w', actual: 'm1d4hk8w'},
      },
      {
        zh: '它很快。',
        with: 'k7q2mf3d',
        more: [
          {id: 'k7q2mf3d', zh: '它也便宜。', with: 'm1d4hk8w'},
          {id: 'm1d4hk8w', zh: '人人都用。', en: 'It is fast and cheap, and all use it.'},
        ],
        finds: {message: 'instead', at: 'k7q2mf3d', actual: 'k7q2mf3d', fix: 'm1d4hk8w'},
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
        const {target, instead} = rendering
        const host = pairs.find(({id}) => id === target)
        if (host?.rendering.type === 'english' || host?.rendering.type === 'missing') continue
        const at = inEntry(document, pair, 'with')
        const where = {at, segment: pair.id, actual: target}
        if (instead) {
          const values = {id: target, instead}
          yield {message: 'instead', values, expected: [instead], ...where, ...fixAt(at, target, instead)}
        } else yield {message: whyNot(document, pair, host, target), values: {id: target}, ...where}
      }
  },
})

const whyNot = (
  document: Document<AnnotatedPair>,
  {id}: AnnotatedPair,
  host: AnnotatedPair | undefined,
  target: SegmentId,
): 'itself' | 'silent' | 'elsewhere' | 'nowhere' => {
  if (target === id) return 'itself'
  if (host) return 'silent'
  return holds(document, target) ? 'elsewhere' : 'nowhere'
}

const holds = (document: Document<AnnotatedPair>, wanted: SegmentId): boolean => {
  for (const {id} of leaves(document)) if (id === wanted) return true
  return false
}
