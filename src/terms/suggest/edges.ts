/**
 * Characters with which hardly any term begins, and behind each the words of two characters that make a good start
 * nevertheless (在 begins no term, 在线 does).
 */
const STARTS =
  '的 了 着 是 吗 呢 吧 啊 们 很 已 但 且 则 却 仍 又 还 才 只 我 你 他 她 它 这 那 哪 其 此 该 某 每 各 些 之 所 地 得 ' +
  '和:和平,和解,和谐,和约 与:与会 及:及时 或:或有 也 都:都市 就:就业 而 让:让渡,让利 使:使用,使命,使馆 把 被:被动 在:在线,在途,在职,在岗 ' +
  '对:对冲,对抗,对齐,对称,对象,对手,对话,对比,对等,对数,对账 为 以:以太 于 将:将军 从:从属,从业 向:向量,向导 由 并:并行,并发,并购,并网 ' +
  '等:等级,等效,等价,等式,等待 不:不可,不变,不动,不对,不良 没 更:更新,更改 最:最优,最小,最大,最终 到:到期,到账 给:给付,给养 用:用户,用例,用量 ' +
  '会:会计,会话,会议,会员 要:要素,要约 能:能源,能量,能耗,能力 有:有向,有限,有效,有机 可 如 若 因:因果,因子 再:再生,再质,再保,再平,再融 ' +
  '第 个:个人,个体 种:种子,种植,种族 位:位置,位移 次:次级,次生 两 几:几何 一:一致,一级,一次,一层 什 怎 多:多重,多签,多模,多链,多头,多元,多样,多方 ' +
  '来:来源 去:去中,去重,去信,去噪 说 上:上链,上市,上游,上限,上传,上下 下:下游,下载,下限,下单 中:中心,中国,中央,中间,中立,中介,中文,中期,中继 ' +
  '里:里程 内:内存,内容,内核,内部,内生,内幕 者 性:性能 化:化学,化石 吧 年:年化,年报 月:月报,月度 日:日志,日报 亿 万 元:元数,元宇,元素'

/** Characters with which hardly any term ends, with the words of two characters that make a good end. */
const ENDS =
  '的:目的,标的 了 着:执着,附着 是 吗 呢 吧 啊 很 已 但 且 则:规则,原则,准则,法则,细则 却 仍 又 还:偿还,归还 才:人才 只 我:自我 你 他:其他 她 它 ' +
  '这 那 哪 其:土耳其 此 该 某 每 各 些 之 所:交易所,场所,事务所,研究所,厕所 地:土地,基地,场地,本地,产地,落地,内地 得:所得 和:共和,饱和,中和,缓和 与:参与 及:普及,埃及 或 也 ' +
  '都:首都,成都,京都 就:成就 而 让:转让,出让 使:天使,大使 把 被 在:存在,潜在,内在,外在 对:交易对,绝对,相对,键值对 为:行为,华为 以 于 将 从 ' +
  '向:方向,导向,定向,双向,单向,面向,流向 由:自由,理由,路由 并:合并,兼并 等:平等,对等,均等 不 没 更:变更 最 到 给:供给,补给 用:应用,信用,费用,作用,使用,通用,效用,商用,专用,复用,调用,引用 会:社会,协会,委员会,大会,工会,基金会,机会,理事会,董事会 ' +
  '要:摘要,概要 能:功能,智能,性能,节能,职能,动能,核能,太阳能,赋能,算能 有:所有,私有,国有,公有,持有,占有,共有 可:许可,认可 如 若 因:原因,基因 再 ' +
  '第 个 两 几 一:统一,单一 什 么 怎 来:未来 去 说:学说,小说 上:链上,线上 下:链下,线下 中:集中 里 内 吧 从 个 种:物种,币种,品种 次:层次,批次 被 ' +
  '时:实时,延时,计时 后 前 们 多 大:扩大,放大,加拿大 该 使 进 当 跟 让 做 其中 较'

/** Characters that hold a clause together: hardly a term has them inside, but in these words. */
const INSIDE =
  '的:目的,标的,的士 了:了解 着:着色,着陆,执着 是:是否 这 那 我:自我 你 他:其他,吉他,他人 她 它 们 吗 呢 吧 但:但书 也:也门 很 就:就业,成就 都:都市,首都,成都,京都 把:把握 被:被动,被子 而 却 没'

const PARTICLES = new Set('的了着是和与及或也都就而被把将对从向由以于为在这那等并但')

type Words = ReadonlyMap<string, readonly string[]>

const read = (list: string): Words =>
  new Map(
    list.split(' ').map(entry => {
      const [character = '', words = ''] = entry.split(':')
      return [character, words === '' ? [] : words.split(',')] as const
    }),
  )

const starts = read(STARTS)
const ends = read(ENDS)
const inside = read(INSIDE)

/** Pieces that make a whole phrase no term: pronouns, connectives, adverbs and auxiliaries of two characters and more. */
const PHRASES =
  /我们|他们|她们|它们|你们|大家|自己|一个|一种|一些|一样|一起|一直|一定|一切|一旦|一方面|这个|这种|这些|这样|那么|什么|怎么|如何|为何|为什么|是否|可以|可能|能够|需要|应该|必须|不会|不能|不是|不仅|不同|没有|已经|正在|将会|通过|因为|所以|因此|由于|如果|虽然|尽管|但是|然而|而且|并且|或者|以及|以便|同时|例如|比如|其中|其他|之间|之后|之前|之一|以后|以前|以上|以下|对于|关于|根据|按照|随着|为了|作为|成为|变得|使得|导致|越来越|非常|十分|更加|甚至|仅仅|只有|只要|只是|就是|还是|还有|都是|也是|而是|不过|目前|现在|当前|今天|如今|此外|另外|首先|其次|最后|最终|总之|包括|属于|位于|来自|进行|出现|发生|认为|表示|指出|看到|知道|想要|希望|开始|继续|许多|很多|大量|各种|所有|任何|每个|几乎|大约|左右|事实上|实际上|方面|情况|时候|问题是|来说|本文|文章|等等/

/**
 * Whether a Chinese text may be a term by its first, last and inner characters: none that only hold sentences together.
 * A short list of our own, made of the grammar and not of any text.
 */
export const hasTermEdges = (text: string): boolean => {
  const first = starts.get(text.slice(0, 1))
  if (first && !first.some(word => text.startsWith(word))) return false
  const last = ends.get(text.slice(-1))
  if (last && !last.some(word => text.endsWith(word))) return false
  if (PHRASES.test(text)) return false
  for (let at = 1; at < text.length - 1; at++) {
    const words = inside.get(text.charAt(at))
    if (words && !words.some(word => stands(word, text, at))) return false
  }
  return true
}

/** Whether a character mostly stands by itself between words. */
export const isParticle = (character: string): boolean => PARTICLES.has(character)

/** Whether `word` stands in `text` so that it covers the character at `at`. */
const stands = (word: string, text: string, at: number): boolean => {
  const found = text.indexOf(word, Math.max(0, at - word.length + 1))
  return found >= 0 && found <= at
}
