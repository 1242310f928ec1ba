import {hasHan} from '../../language/characters.ts'
import {excerpt} from '../excerpt.ts'
import {isCopied, mayStandIn, without} from '../may-stand.ts'
import {rule} from '../rule.ts'

/** English that is nothing but its Chinese. */
export const sameAsSource = rule({
  id: 'same-as-source',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'The English is a copy of the Chinese.',
    zh: '译文就是中文原文。',
  },
  why: {
    en: 'The sentence counts as translated though nobody has translated it, so no list of what is left to do will name it again.',
    zh: '这句被算作已译，其实没有译：剩余工作的清单里不会再出现它。',
  },
  remedy: {
    en: 'Translate it, or take `en` out, so that it counts as missing. A name that stays Chinese is a term with `keep: true`.',
    zh: '译出来，或删去 `en`，让它算作未译。保留中文写法的名称应作为术语并写明 `keep: true`。',
  },
  words: {
    en: {copied: 'Unexpected copy of the Chinese, “{{zh}}”, expected English'},
    zh: {copied: '译文与原文相同：“{{zh}}”'},
  },
  examples: {
    wrong: [
      {zh: '智能合约', en: '智能合约', finds: {message: 'copied', at: '智能合约', actual: '智能合约'}},
      {zh: '节点，全部同步。', en: '节点, 全部同步.', finds: {message: 'copied', at: '节点, 全部同步.'}},
    ],
    right: [
      {zh: 'Kubernetes', en: 'Kubernetes'},
      {zh: '2.0', en: '2.0'},
      {zh: '比特熊', en: '比特熊', terms: {bitbear: {zh: '比特熊', keep: true}}},
      {zh: '[中文版](/zh/)', en: '[中文版](/zh/)'},
    ],
  },
  *check(rendering) {
    const {en} = rendering
    if (!hasHan(en.words) || !isCopied(rendering)) return
    if (!hasHan(without(en.words, mayStandIn(rendering)))) return
    yield {message: 'copied', values: {zh: excerpt(en.prose.plain)}, at: en.at(), actual: en.prose.text}
  },
})
