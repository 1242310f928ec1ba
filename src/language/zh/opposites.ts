/** Words that turn the sense around where one replaces the other. */
const pairs =
  '增减 升降 涨跌 高低 大小 多少 快慢 强弱 长短 早晚 前后 内外 进出 买卖 胜负 赢输 胜败 左右 上下 开关 启禁 优劣 优缺 正负 利弊 盈亏 加减 远近 新旧 真假 对错 成败 先后 东西 南北 男女 生死 松紧 轻重 宽严 得失 攻守 借还 存取 首末 首尾 主从 公私 明暗 冷热 深浅 厚薄 贵贱 亲疏 顺逆 缓急 入出 收放 聚散 升跌 增降 涨降 扩缩 扬抑 褒贬 存废 有无'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.charAt(1)] as const)

const words = [
  ['支持', '反对'],
  ['赞成', '反对'],
  ['同意', '拒绝'],
  ['同意', '反对'],
  ['接受', '拒绝'],
  ['批准', '否决'],
  ['通过', '否决'],
  ['允许', '禁止'],
  ['成功', '失败'],
  ['提高', '降低'],
  ['提升', '下降'],
  ['提升', '降低'],
  ['增加', '减少'],
  ['增长', '下降'],
  ['增长', '萎缩'],
  ['加强', '削弱'],
  ['增强', '减弱'],
  ['加快', '放缓'],
  ['乐观', '悲观'],
  ['积极', '消极'],
  ['优势', '劣势'],
  ['安全', '危险'],
  ['公开', '保密'],
  ['公开', '私有'],
  ['肯定', '否定'],
  ['承认', '否认'],
  ['相信', '怀疑'],
  ['喜欢', '讨厌'],
  ['简单', '复杂'],
  ['容易', '困难'],
  ['启用', '停用'],
  ['打开', '关闭'],
  ['开始', '结束'],
  ['添加', '删除'],
  ['连接', '断开'],
  ['集中', '分散'],
  ['相同', '不同'],
  ['一致', '相反'],
  ['永久', '临时'],
  ['必填', '可选'],
] as const

/** Whether one stretch of Chinese holds a word and the other, in its place, the opposite. */
export const areOpposite = (was: string, now: string): boolean =>
  [...pairs, ...words].some(
    ([one, other]) =>
      (was.includes(one) && !was.includes(other) && now.includes(other) && !now.includes(one)) ||
      (was.includes(other) && !was.includes(one) && now.includes(one) && !now.includes(other)),
  )
