import {surplusOf} from '../lengths.ts'
import {rule} from '../rule.ts'

/** English that is too long for its Chinese. */
export const added = rule({
  id: 'added',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'The English is too long for its Chinese: something was probably added.',
    zh: '译文比原文长得多，可能多出了原文没有的话。',
  },
  why: {
    en: 'Readers take for the author’s what the author never said; or the sentence of a neighbour stands here.',
    zh: '读者会把原文没有的话当成作者的话；也可能是把邻句的译文误放在了这里。',
  },
  remedy: {
    en: 'Take out what the Chinese does not say, or give the reason with `added: REASON`. Where it renders a neighbour too, that one says so with `with: ID`.',
    zh: '删去原文没有的话，或用 `added: 理由` 说明；若同时译出了邻句，请在邻句的条目里写 `with: 编号`。',
  },
  words: {
    en: {
      sentences:
        'Unexpected English of {{actual}} sentences for {{expected}} of the Chinese, and too long: something was probably added',
      long: 'Unexpected English that is too long for its Chinese: something was probably added',
    },
    zh: {
      sentences: '原文有 {{expected}} 句，译文有 {{actual}} 句，且偏长，可能多出了内容',
      long: '译文比原文长得多，可能多出了内容',
    },
  },
  examples: {
    wrong: [
      {
        zh: '点击确定。',
        en: 'Click OK. Note that this action cannot be undone.',
        finds: {message: 'sentences', at: 'Click OK. Note that this action cannot be undone.'},
      },
      {
        zh: '保存设置',
        en: 'Save the settings, which is done whenever the page is left and cannot be undone later',
        finds: {
          message: 'long',
          at: 'Save the settings, which is done whenever the page is left and cannot be undone later',
        },
      },
    ],
    right: [
      {zh: '算力走向集中，这很危险。', en: 'Computing power is being concentrated. This is dangerous.'},
      {zh: '对', en: 'That is right'},
    ],
  },
  *check(rendering) {
    const {zh, en, pair} = rendering
    if (pair.rendering.type === 'english' && pair.rendering.added !== undefined) return
    const surplus = surplusOf(rendering)
    if (surplus < bounds.sentences) return
    const expected = zh.reduce((sum, side) => sum + side.sentences, 0)
    const actual = en.sentences
    if (actual > expected) yield {message: 'sentences', values: {actual, expected}, at: en.at()}
    else if (surplus > bounds.long) yield {message: 'long', at: en.at()}
  },
})

/** Deviations from which on it is too long, where the count of sentences speaks for it too and where nothing does. */
const bounds = {sentences: 1.7, long: 2.8}
