/** A name that stands in a text. Offsets are of that text. */
export interface Name {
  readonly start: number
  readonly end: number
  /** What it names: lower case, without the s of an English plural. */
  readonly sense: string
  /** A word in small letters, or what only explains the Chinese before it: 节点（Node）. It is no loss by itself. */
  readonly weak: boolean
}

/** Titles in 《》, and words in Latin letters with the figures, points and hyphens inside them. */
const pattern = /《[^《》]*》|[A-Za-z][A-Za-z0-9.+#/_'-]*[A-Za-z0-9+#]|[A-Za-z]/g

/** Addresses: what changes in them is no name. */
const address = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]+/gi

/** The names in a text that is folded, in order. */
export const namesIn = (folded: string): readonly Name[] =>
  [...folded.replace(address, found => ' '.repeat(found.length)).matchAll(pattern)].map(
    ({0: written, index: start}) => {
      const end = start + written.length
      return {start, end, sense: senseOf(written), weak: !/[A-Z《\d]/.test(written) || isGloss(folded, start, end)}
    },
  )

const senseOf = (written: string): string => {
  const lower = written.toLowerCase()
  return /[a-z]{3}s$/.test(lower) && !/ss$|'s$/.test(lower) ? lower.slice(0, -1) : lower.replace(/'s$/, '')
}

const isGloss = (folded: string, start: number, end: number): boolean =>
  /\p{Script=Han}[”’」』》]? ?[(（]$/u.test(folded.slice(Math.max(0, start - 4), start)) &&
  /^[)）,，]/.test(folded.slice(end))

/** Whether one Latin word is only a slip of the other: long, and one letter other than the first put in, left out, changed or swapped. */
export const isSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (!/^[a-z]{6,}$/.test(short) || !/^[a-z]+$/.test(long) || long.length > short.length + 1) return false
  let head = 0
  while (head < short.length && short[head] === long[head]) head++
  if (head === 0) return false
  const rest = (text: string, from: number): string => text.slice(head + from)
  if (long.length > short.length) return rest(short, 0) === rest(long, 1)
  const isSwapped = short[head] === long[head + 1] && short[head + 1] === long[head]
  return rest(short, 1) === rest(long, 1) || (isSwapped && rest(short, 2) === rest(long, 2))
}

/** Names in Latin letters and the Chinese that says the same. */
const chinese: ReadonlyMap<string, readonly string[]> = new Map(
  `
ai 人工智能 · btc 比特币 · bitcoin 比特币 · eth 以太币 以太坊 · ethereum 以太坊 · google 谷歌 · microsoft 微软 · apple 苹果 · amazon 亚马逊 · facebook 脸书 · twitter 推特
tesla 特斯拉 · nvidia 英伟达 · intel 英特尔 · samsung 三星 · huawei 华为 · tencent 腾讯 · alibaba 阿里巴巴 · baidu 百度 · bytedance 字节跳动 · binance 币安 · deepseek 深度求索
api 接口 · cpu 处理器 · gpu 显卡 图形处理器 · llm 大模型 大语言模型 · dao 自治组织 · defi 去中心化金融 · nft 非同质化代币 · token 代币 词元 令牌 · dapp 去中心化应用 · usdt 泰达币
usd 美元 · cny 人民币 · rmb 人民币 · eur 欧元 · gbp 英镑 · jpy 日元 · gdp 国内生产总值 · cpi 消费价格指数 · un 联合国 · usa 美国 · us 美国 · uk 英国 · eu 欧盟
who 世卫组织 世界卫生组织 · wto 世贸组织 世界贸易组织 · imf 国际货币基金组织 · ceo 首席执行官 · cto 首席技术官 · cfo 首席财务官 · app 应用 · os 操作系统 · url 网址 链接 · ui 界面
vr 虚拟现实 · ar 增强现实 · iot 物联网 · ml 机器学习 · nlp 自然语言处理 · zkp 零知识证明 · pow 工作量证明 · pos 权益证明 · evm 以太坊虚拟机 · p2p 点对点 · ip 地址 · pc 电脑
node 节点 · pod 容器组 · blockchain 区块链 · web 网页 网络 · html 网页 · email 邮件 · e-mail 邮件 · bug 缺陷 漏洞 错误 · demo 演示 · fed 美联储 · sec 证监会 · nasa 航天局 · dna 基因
kg 公斤 千克 · km 公里 千米 · cm 厘米 · mm 毫米 · mb 兆 · gb 吉字节
`
    .trim()
    .split(/\s*[·\n]\s*/)
    .map(line => {
      const [latin = '', ...words] = line.split(' ')
      return [latin, words] as const
    }),
)

/** Whether a text says in Chinese what a name in Latin letters says. */
export const isSaidInChinese = (sense: string, text: string): boolean =>
  chinese.get(sense)?.some(word => text.includes(word)) === true
