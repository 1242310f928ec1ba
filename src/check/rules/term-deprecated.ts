import {misrendered} from '../misrendered.ts'
import {rule} from '../rule.ts'

/** A rendering that the glossary advises against. */
export const termDeprecated = rule({
  id: 'term-deprecated',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'The English renders a term in a way that the glossary deprecates.',
    zh: '译文用了术语表不再推荐的译名。',
  },
  why: {
    en: 'A deprecated rendering is understood but no longer used: it ages the text, and a second name for one thing confuses.',
    zh: '这样的译名虽能看懂，但已不再使用：显得过时，而且一物二名会让读者困惑。',
  },
  remedy: {
    en: 'Use the preferred rendering, or admit the deprecated one again in the term’s file. For one entry alone, name it there under `except`, with the reason.',
    zh: '改用首选译名；或在术语文件中重新认可它；只有一处例外时，在 `except` 中写明该条目及理由。',
  },
  words: {
    en: {
      deprecated: 'Unexpected “{{en}}” for “{{zh}}”, which the glossary deprecates; expected {{expected}}',
      alone: 'Unexpected “{{en}}” for “{{zh}}”, which the glossary deprecates without a rendering to use instead',
    },
    zh: {
      deprecated: '术语表不再推荐把“{{zh}}”译作“{{en}}”，应为 {{expected}}',
      alone: '术语表不再推荐把“{{zh}}”译作“{{en}}”，却没有给出可用的译名',
    },
  },
  examples: {
    wrong: [
      {
        zh: '以太币是以太坊的原生资产。',
        en: 'Ethers are native to Ethereum.',
        terms: {ether: {zh: '以太币', en: 'ETH', deprecated: 'Ethers'}},
        finds: {message: 'deprecated', at: 'Ethers', actual: 'Ethers'},
      },
      {
        zh: '质押者获得收益。',
        en: 'Pledgers earn a yield.',
        terms: {staker: {zh: '质押者', deprecated: 'pledger'}},
        finds: {message: 'alone', at: 'Pledger', actual: 'Pledger'},
      },
    ],
    right: [
      {
        zh: '以太币是以太坊的原生资产。',
        en: 'ETH is native to Ethereum.',
        terms: {ether: {zh: '以太币', en: 'ETH', deprecated: 'Ethers'}},
      },
    ],
  },
  *check(rendering) {
    for (const {values, ...where} of misrendered(rendering, 'deprecated'))
      yield values.expected === ''
        ? {message: 'alone', values: {zh: values.zh, en: values.en}, ...where}
        : {message: 'deprecated', values, ...where}
  },
})
