import {misrendered} from '../misrendered.ts'
import {rule} from '../rule.ts'

/** A rendering that the glossary forbids. */
export const termForbidden = rule({
  id: 'term-forbidden',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'The English renders a term in a way that the glossary forbids.',
    zh: '译文用了术语表禁用的译名。',
  },
  why: {
    en: 'A forbidden rendering is one that tempts and is wrong: it says another thing than the Chinese.',
    zh: '禁用的译名往往最容易想到，却是错的：它说的是另一回事。',
  },
  remedy: {
    en: 'Use the preferred rendering. Where the forbidden one is right after all, name this entry under `except` in the term’s file, with the reason.',
    zh: '改用首选译名；如果此处确实该这么译，就在术语文件的 `except` 中写明本条目及理由。',
  },
  words: {
    en: {
      forbidden: 'Unexpected “{{en}}” for “{{zh}}”, which the glossary forbids; expected {{expected}}',
      alone: 'Unexpected “{{en}}” for “{{zh}}”, which the glossary forbids without a rendering to use instead',
    },
    zh: {
      forbidden: '术语表禁止把“{{zh}}”译作“{{en}}”，应为 {{expected}}',
      alone: '术语表禁止把“{{zh}}”译作“{{en}}”，却没有给出可用的译名',
    },
  },
  examples: {
    wrong: [
      {
        zh: '零知识证明很强大。',
        en: 'Zero proofs are powerful.',
        terms: {'zero-knowledge-proof': {zh: '零知识证明', en: 'zero-knowledge proof', forbidden: 'zero proof'}},
        finds: {message: 'forbidden', at: 'Zero proof', actual: 'Zero proof'},
      },
      {
        zh: '节点已同步。',
        en: 'The knot has synced.',
        terms: {node: {zh: '节点', forbidden: 'knot'}},
        finds: {message: 'alone', at: 'knot', actual: 'knot'},
      },
    ],
    right: [
      {
        zh: '零知识证明很强大。',
        en: 'A zero-knowledge proof is powerful.',
        terms: {'zero-knowledge-proof': {zh: '零知识证明', en: 'zero-knowledge proof', forbidden: 'zero proof'}},
      },
      {
        zh: '他没有证据。',
        en: 'He has zero proof.',
        terms: {'zero-knowledge-proof': {zh: '零知识证明', en: 'zero-knowledge proof', forbidden: 'zero proof'}},
      },
    ],
  },
  *check(rendering) {
    for (const {values, ...where} of misrendered(rendering, 'forbidden'))
      yield values.expected === ''
        ? {message: 'alone', values: {zh: values.zh, en: values.en}, ...where}
        : {message: 'forbidden', values, ...where}
  },
})
