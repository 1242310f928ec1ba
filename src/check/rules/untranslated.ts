import {inEntry} from '../../bitext/spot.ts'
import {excerpt} from '../excerpt.ts'
import {rule} from '../rule.ts'

/** A sentence without any rendering. */
export const untranslated = rule({
  id: 'untranslated',
  over: 'pair',
  severity: 'warning',
  summary: {
    en: 'A sentence of the Chinese has no rendering.',
    zh: '中文句子没有译文。',
  },
  why: {
    en: 'Readers of the English see the Chinese in its place, marked as not yet translated.',
    zh: '英文读者在此处只能看到标着“尚未翻译”的中文原文。',
  },
  remedy: {
    en: 'Write its English as `en`. Where it is rendered inside a neighbour’s English, name that neighbour with `with: ID`; where it is left out on purpose, say why with `omit: REASON`.',
    zh: '在 `en` 中写出译文；如果已并入相邻句子的译文，用 `with: 编号` 指明那一句；如果有意略去，用 `omit: 理由` 说明。',
  },
  words: {
    en: {
      missing: 'Unexpected entry without English for “{{zh}}”, expected `en`, `with` or `omit`',
      unsynced: 'Unexpected sentence without an entry, “{{zh}}”, expected one: run `duizhao sync`, then translate it',
      unsettled:
        'Unexpected sentence without an entry, “{{zh}}”, expected one: it gets one when the ambiguous places of this document are settled (`unsynced`)',
    },
    zh: {
      missing: '“{{zh}}”没有译文，应有 `en`、`with` 或 `omit`',
      unsynced: '“{{zh}}”还没有条目：请先运行 `duizhao sync`，再翻译',
      unsettled: '“{{zh}}”还没有条目：先消除本文中的歧义（`unsynced`），才能得到条目',
    },
  },
  examples: {
    wrong: [
      {zh: '一切进步都取决于算力。', finds: {message: 'missing', at: 'e0000001'}},
      {zh: '这句是新加的。', unsynced: true, finds: {message: 'unsynced', at: '这句是新加的。'}},
      {zh: '这句不知是哪一句。', unsettled: true, finds: {message: 'unsettled', at: '这句不知是哪一句。'}},
    ],
    right: [
      {zh: '一切进步都取决于算力。', en: 'All progress comes down to computing power.'},
      {zh: '本文完。', omit: 'the page already ends here'},
      {zh: 'https://example.com'},
    ],
  },
  *check({document, pair}) {
    // An ambiguous place is named by `unsynced`, with what to do about it.
    if (pair.rendering.type !== 'missing' || (pair.candidates?.length ?? 0) > 0) return
    yield {
      message: pair.entry ? 'missing' : pair.candidates ? 'unsettled' : 'unsynced',
      values: {zh: excerpt(pair.zh.plain)},
      at: inEntry(document, pair),
    }
  },
})
