import {plainOf} from '../bitext/prose.ts'
import type {RenderingView} from './subject.ts'
import {leadsToChinese} from './target.ts'

/** The name of an account, under which alone it is found: 微信号：比特熊. */
const HANDLE =
  /(?:微信|公众号|视频号|微博|账号|帐号|用户名|昵称|抖音|小红书|知乎|B站|\bID)(?:号|账号|ID)?\s?[：:]\s?[“"「@]?([\p{Script=Han}\w·-]{1,30})/gu

/** Chinese that may stand in this English: names that stay, and the texts of links to Chinese pages. */
export const mayStandIn = ({edition, zh, en}: RenderingView): readonly string[] => [
  ...zh.flatMap(({pair}) =>
    pair.annotations.flatMap(annotation => {
      const term = edition.term(annotation.term)
      return term?.keep ? term.zh.map(form => form.term) : []
    }),
  ),
  ...zh.flatMap(({prose}) => [...prose.plain.matchAll(HANDLE)].map(([, handle = '']) => handle)),
  ...en.runs.flatMap(run => (run.type === 'link' && leadsToChinese(run.url) ? [plainOf(run.children)] : [])),
]

/** A text without the parts that may stand in it. */
export const without = (text: string, parts: readonly string[]): string =>
  parts.reduce((rest, part) => rest.replaceAll(part, ''), text)

/** Whether the English is the Chinese itself, but for marks and spaces. */
export const isCopied = ({zh, en}: RenderingView): boolean => {
  const {plain} = en.prose
  const [first] = zh
  if (first === undefined || plain === '') return false
  if (zh.length === 1 && first.prose.plain === plain) return true
  return bare(zh.map(({prose}) => prose.plain).join('')) === bare(plain)
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
