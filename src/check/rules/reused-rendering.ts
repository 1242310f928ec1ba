import {inRendering, inSource} from '../../bitext/spot.ts'
import {foldZh} from '../../language/zh/fold.ts'
import {excerpt} from '../excerpt.ts'
import type {Rendered} from '../rendered-in.ts'
import {sharing, withoutTail} from '../rendered-in.ts'
import {rule} from '../rule.ts'
import type {EditionView} from '../subject.ts'

/** One English text for several Chinese ones. */
export const reusedRendering = rule({
  id: 'reused-rendering',
  over: 'edition',
  severity: 'warning',
  summary: {
    en: 'Different Chinese texts have the very same English.',
    zh: '不同的中文用了完全相同的译文。',
  },
  why: {
    en: 'Two labels that the Chinese tells apart become one, or a rendering was copied to a place that it does not belong to.',
    zh: '中文里区分开的两个说法在译文中变成了一个，或者译文被误贴到了别处。',
  },
  remedy: {
    en: 'Render what differs differently. Where both mean the same, allow the rule on this entry, with the reason.',
    zh: '不同的内容用不同的译文；如果两处意思相同，请在此条目上写明理由并允许。',
  },
  words: {
    en: {reused: 'Unexpected “{{en}}” for “{{zh}}”, which already renders “{{other}}”'},
    zh: {reused: '“{{zh}}”译作“{{en}}”，但“{{other}}”也是这样译的'},
  },
  examples: {
    wrong: [
      {
        zh: '公钥',
        en: 'public key',
        apart: [{zh: '私钥', en: 'public key'}],
        finds: {message: 'reused', at: 'public key', actual: 'public key'},
      },
      {
        zh: '登录',
        en: 'Log in',
        apart: [{zh: '注册新账户', en: 'Log in'}],
        finds: {message: 'reused', at: 'Log in', actual: 'Log in'},
      },
    ],
    right: [
      {zh: '钱包地址', en: 'wallet address', apart: [{zh: '錢包地址', en: 'wallet address'}]},
      {zh: '是', en: 'Yes', apart: [{zh: '对', en: 'Yes'}]},
      {zh: '你好！', en: 'Hello!', apart: [{zh: '你好啊。', en: 'Hello!'}]},
    ],
  },
  *check(edition) {
    for (const texts of textsIn(edition)) {
      const [first, ...others] = texts
      if (!first) continue
      for (const one of others)
        yield {
          message: 'reused',
          values: {en: excerpt(one.en, 60), zh: excerpt(one.zh), other: excerpt(first.zh)},
          at: inRendering(one.document, one.pair),
          cause: inSource(first.document, first.pair),
          segment: one.pair.id,
          actual: one.en,
          ...(areLabels(one, first) ? {} : {severity: 'info'}),
        }
    }
  },
})

/** The Chinese texts of each English one that has more than one, in the order of the edition. */
function* textsIn(edition: EditionView): Generator<readonly Rendered[]> {
  for (const group of sharing(edition, ({en}) => withoutTail(en).toLowerCase())) {
    const texts = new Map<string, Rendered>()
    for (const one of group) {
      const zh = meaningOf(one.zh)
      if (!texts.has(zh) && /\p{Script=Han}.*\p{Script=Han}/su.test(zh)) texts.set(zh, one)
    }
    if (texts.size > 1) yield [...texts.values()]
  }
}

/** Its characters alone, as simplified ones, without particles: what makes one Chinese text another. */
const meaningOf = (zh: string): string =>
  foldZh(zh)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[的了吧呢吗啊呀着之们]/g, '')

/** Whether two Chinese texts are short labels that have no character in common, or differ in one alone: 公钥 and 私钥. */
const areLabels = ({zh: one}: Rendered, {zh: other}: Rendered): boolean => {
  if (meaningOf(one).length > WITH_LATIN || meaningOf(other).length > WITH_LATIN) return false
  const [here, there] = [hanOf(one), hanOf(other)]
  if (here.length > LONGEST || there.length > LONGEST || here.length < 2 || there.length < 2) return false
  const common = here.filter(character => there.includes(character)).length
  return common === 0 || (here.length === there.length && here.filter((each, at) => each !== there[at]).length === 1)
}

const LONGEST = 8
const WITH_LATIN = 12

const hanOf = (zh: string): readonly string[] => meaningOf(zh).match(/\p{Script=Han}/gu) ?? []
