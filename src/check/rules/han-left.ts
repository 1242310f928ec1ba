import {hasHan} from '../../language/characters.ts'
import {bracketedIn, chineseIn} from '../chinese-in.ts'
import {excerpt} from '../excerpt.ts'
import {isCopied, mayStandIn, without} from '../may-stand.ts'
import {rule} from '../rule.ts'

/** Chinese characters left in the English. */
export const hanLeft = rule({
  id: 'han-left',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'Chinese characters are left in the English.',
    zh: '译文中残留中文。',
  },
  why: {
    en: 'A word was overlooked, and most readers of the English can neither read nor look it up.',
    zh: '有词漏译了，而多数英文读者既看不懂也查不到。',
  },
  remedy: {
    en: 'Translate it. Chinese that must stand there goes into brackets or quotation marks after its English, into code, or into `<span lang="zh">`; a name that stays Chinese is a term with `keep: true`.',
    zh: '译出来。确需保留的中文应放在英文之后的括号或引号里、代码里，或 `<span lang="zh">` 里；保留中文写法的名称应作为术语并写明 `keep: true`。',
  },
  words: {
    en: {
      left: 'Unexpected Chinese in the English, “{{han}}”',
      all: 'Unexpected Chinese in place of English, “{{han}}”',
    },
    zh: {
      left: '译文中残留中文“{{han}}”',
      all: '译文仍是中文：“{{han}}”',
    },
  },
  examples: {
    wrong: [
      {
        zh: '我们需要它（或签署任何交易）。',
        en: 'We need it (or sign any 交易).',
        finds: {message: 'left', at: '交易', actual: '交易'},
      },
      {zh: '节点同步完成。', en: 'Node 同步 completed.', finds: {message: 'left', at: '同步', actual: '同步'}},
      {zh: '智能合约。', en: '智能合同。', finds: {message: 'all', at: '智能合同。'}},
      {zh: '点击“确定”。', en: 'Click “确定”.', finds: {message: 'left', at: '确定'}},
    ],
    right: [
      {zh: '面子很重要。', en: '*Mianzi* (面子, “face”) matters.'},
      {zh: '用`拼音`输入。', en: 'Type it as `拼音`.'},
      {zh: '见 https://zh.wikipedia.org/wiki/比特币', en: 'See https://zh.wikipedia.org/wiki/比特币'},
      {zh: '[中文版](/zh/)', en: '[中文版](/zh/)'},
      {zh: '他叫面子。', en: 'They call it <i lang="zh">面子</i>.'},
      {zh: '微信号：比特熊。', en: 'WeChat: 比特熊.'},
      {zh: '比特熊出品。', en: 'Made by 比特熊.', terms: {bitbear: {zh: '比特熊', keep: true}}},
    ],
  },
  options: {
    accept: {
      type: 'texts',
      default: [],
      summary: {
        en: 'Chinese that may stand in the English of this project, such as names that are never translated.',
        zh: '本项目译文中可以保留的汉字，如从不翻译的名称。',
      },
    },
  },
  *check(rendering, {accept}) {
    const {zh, en} = rendering
    const stretches = chineseIn(en.words)
    // A copy of the Chinese is reported as such.
    if (stretches.length === 0 || isCopied(rendering)) return
    const length = stretches.reduce((sum, {start, end}) => sum + end - start, 0)
    const allowed = [...mayStandIn(rendering), ...accept]
    const bracketed = zh.map(({prose}) => bracketedIn(prose.plain))
    for (const {start, end, glosses} of stretches) {
      const han = en.words.slice(start, end)
      if (!hasHan(without(han, allowed))) continue
      // What the Chinese itself has in brackets was left there, not added to explain.
      if (glosses && !bracketed.some(texts => texts.has(han))) continue
      const all = 2 * length > en.words.length
      yield {
        message: all ? 'all' : 'left',
        values: {han: excerpt(all ? en.prose.plain : han)},
        at: all ? en.at() : en.at({start, end}),
        actual: all ? en.prose.text : han,
      }
      if (all) return
    }
  },
})
