import type {FlipKind} from '../../bitext/pair.ts'

/** A small word on which the sense of a sentence hangs; words of one kind and one sense say the same. */
export interface Marker {
  readonly kind: FlipKind
  readonly sense: string
}

/** Words by sense. A word in two senses belongs to the first of them. */
const senses: readonly (readonly [kind: FlipKind, sense: string, words: string])[] = [
  ['modality', 'must', '必须 必需 务必 务须 一定要 不得不 不能不 不可不 非得 须 需要 需 必要 有义务'],
  ['modality', 'should', '应该 应当 理应 应 宜 该当'],
  ['modality', 'may', '可以 能够 得以 允许 准许 能 可 足以'],
  [
    'modality',
    'may not',
    '不可以 不能够 不能 不可 不得 不许 不准 不应该 不应当 不应 不该 不宜 禁止 严禁 切勿 请勿 勿 无法 没法 无力 未能 没能 不足以',
  ],
  ['modality', 'need not', '不必 无需 无须 不用 不需要 毋须 毋需 用不着 未必要'],
  ['modality', 'perhaps', '可能 或许 也许 恐怕 大概 有望 似乎 或将'],
  ['modality', 'perhaps not', '未必 不一定 不见得 不太可能 不可能'],
  ['modality', 'will', '将会 必将 将要 会'],
  ['modality', 'will not', '将不会 不会 将不 绝不会 不再会'],
  [
    'negation',
    'not',
    '并不是 而不是 并不 并非 绝非 不是 绝不 决不 从不 从未 尚未 还没有 还没 未曾 不曾 没有 不再 毫无 并无 不 没 无 非 未 莫 别 弗 否',
  ],
  ['bound', 'over', '超过 超出 多于 大于 高于 大过 突破 逾 不止 不只 至少 最少 起码 不少于 不低于 不小于 不下 以上'],
  [
    'bound',
    'under',
    '不到 不足 少于 小于 低于 不及 未满 未达 至多 最多 不超过 不多于 不高于 不大于 顶多 以下 以内 之内',
  ],
  ['bound', 'about', '大约 约为 左右 上下 将近 接近 差不多 几近 约'],
  ['quantifier', 'all', '所有 全部 一切 全体 任何 每个 每一 每位 每家 完全 无一例外 悉数'],
  ['quantifier', 'most', '绝大多数 绝大部分 大多数 大部分 多数 大半'],
  ['quantifier', 'some', '一部分 部分 一些 某些 有些 有的 若干 个别'],
  ['quantifier', 'few', '少数 极少数 很少 极少 几乎没有'],
  ['quantifier', 'only', '仅仅 只有 唯有 唯独 仅'],
]

/** Words that hold a marker by their writing alone. */
const ordinary =
  // 不
  '不过 不但 不仅 不仅仅 不光 不管 不论 不断 不同 不少 不久 不妨 不禁 不惜 不愧 不料 不然 要不然 不如 不幸 不错 不满 不安 不利 不良 不当 不便 不易 不得了 差不多 不等 不一 不约而同 不知不觉 不可思议 不可或缺 不言而喻 不可避免 不遗余力 不得而知 了不起 对不起 对不住 来不及 不外乎 不停 不住 不经意 不巧 不外 不动产 不锈钢 不变量 不等式 不定期 不由得 不由 不时 不齐 不羁 不朽 不测 ' +
  // 没, 无, 非, 未, 别, 莫, 否, 勿, 弗
  '没收 没落 淹没 埋没 沉没 出没 湮没 没关系 没问题 无论 无论如何 无非 无限 无穷 无数 无线 无疑 无意 无奈 无聊 无人机 无人驾驶 无人 无形 无私 无辜 无边 无常 无门槛 无处不在 无所不在 无所谓 无缝 无状态 无障碍 无服务器 无锡 无不 无名 虚无 毫无疑问 毫无疑义 ' +
  '非常 非洲 非凡 是非 并非易事 除非 若非 南非 非同质化 非同小可 非遗 非对称 非营利 非结构化 非关系型 非线性 非阻塞 非典 莫非 非要 ' +
  '未来 未知 未知数 未婚 未成年 未成年人 未免 未尝 前所未有 从未来 未央 ' +
  '错别字 别人 别的 别处 别墅 别致 别名 别提 别称 特别 区别 分别 级别 类别 性别 识别 个别人 差别 告别 辨别 鉴别 派别 国别 离别 各别 判别 甄别 别具 别出心裁 别开生面 久别 ' +
  '莫名 莫名其妙 莫斯科 莫过于 莫大 约莫 莫奈 否则 是否 否认 否定 否决 能否 可否 与否 会否 勿忘我 弗洛伊德 ' +
  // 可, 能, 应, 会, 需, 须, 该
  '可见 可靠 可观 可怕 可爱 可怜 可谓 可惜 可是 可笑 可耻 可口 可乐 可贵 可行 可信 可读 可写 可用 可用性 可靠性 可行性 可能性 可持续 可视化 可扩展 可扩展性 可编程 可选 可变 可再生 可执行 可穿戴 可验证 可组合 可互操作 可追溯 可移植 可信度 可信执行环境 许可 许可证 认可 尽可能 宁可 两可 非可 可可 可卡因 可想而知 可有可无 无可 无可奈何 无可厚非 即可 ' +
  '能源 能力 能量 能耗 能效 能级 能见度 能手 能人 能干 能否 智能 人工智能 智能合约 智能体 性能 功能 职能 才能 技能 节能 效能 潜能 本能 热能 动能 电能 核能 风能 太阳能 万能 全能 机能 产能 势能 高能 储能 赋能 光能 体能 官能 ' +
  '应用 应用程序 响应 反应 适应 对应 供应 供应链 相应 应对 效应 感应 回应 应届 应急 应付 应聘 答应 应邀 应变 呼应 应战 应运 照应 顺应 应声 应答 应收 应付款 应有尽有 应酬 应验 应试 ' +
  '会议 会员 会计 会话 会谈 会见 会场 会馆 会长 会面 会合 会晤 会客 会战 会展 会费 会徽 会诊 会意 会堂 社会 机会 委员会 学会 协会 大会 议会 理事会 工会 晚会 聚会 宴会 集会 都会 国会 教会 董事会 监事会 商会 基金会 联合会 研讨会 发布会 运动会 年会 开会 峰会 展会 例会 全会 两会 体会 领会 误会 一会儿 一会 约会 拜会 博览会 奥运会 证监会 银监会 联会 省会 ' +
  '需求 所需 急需 供需 内需 军需 必需品 按需 刚需 须知 胡须 ' +
  // 约, 仅, 以上 and the rest
  '合约 条约 契约 公约 节约 预约 约束 约定 制约 签约 违约 大约莫 纽约 约翰 约会 简约 隐约 约旦 邀约 履约 盟约 期约 ' +
  '上下文 上下游 上下班 左右手 左右两 部分别 大部分别 综上所述 部分地 组成部分 有的放矢 有些许 仅次于 绝仅有'

/** Every marker and every ordinary word by its first character, the longest first; an ordinary word has no marker. */
const byFirst: ReadonlyMap<string, readonly (readonly [word: string, marker: Marker | undefined])[]> = lexicon()

function lexicon(): ReadonlyMap<string, readonly (readonly [string, Marker | undefined])[]> {
  const words = new Map<string, Marker | undefined>()
  for (const word of ordinary.split(' ')) words.set(word, undefined)
  for (const [kind, sense, list] of senses) {
    for (const word of list.split(' ')) if (!words.has(word)) words.set(word, {kind, sense})
  }
  const groups = new Map<string, (readonly [string, Marker | undefined])[]>()
  for (const entry of words) {
    const first = entry[0].charAt(0)
    groups.set(first, [...(groups.get(first) ?? []), entry])
  }
  for (const group of groups.values()) group.sort((a, b) => b[0].length - a[0].length)
  return groups
}

/** The word of the lexicon that stands at an offset of a folded text: its end, and what it marks, if anything. */
export const markerAt = (
  folded: string,
  at: number,
): {readonly end: number; readonly marker: Marker | undefined} | undefined => {
  for (const [word, marker] of byFirst.get(folded.charAt(at)) ?? []) {
    if (folded.startsWith(word, at)) return {end: at + word.length, marker}
  }
  return undefined
}
