/**
 * Chinese words that hold a numeral and are no number, in groups by the numeral. A word with "!" is none where one of
 * the characters behind the mark follows (十分 is "very", but 十分钟 is ten minutes).
 */
const WORDS = `
一旦 一切 一些 一样 一起 一定 一般 一直 一致 一边 一律 一向 一概 一再 一贯 一味 一度 一时 一共 一同 一齐 一并 一如 一经 一方面 一体化 一体 一揽子 一窝蜂
一下 一下子 一会儿 一会 一阵 一阵子 一番 一带 一路 一手 一线 一流 一旁 一侧 一端 一面 一角 一隅 一连串 一系列 一整套 一连 一举 一口气 一心 一生 一辈子 一世
一点!二三四五六七八九十零两半钟多整左 一点点 一目了然 一言以蔽之 一言难尽 一成不变 一帆风顺 一蹴而就 一劳永逸 一概而论 一视同仁 一应俱全 一无所有 一无所知 一无是处 一落千丈 一败涂地
一针见血 一步到位 一步登天 一本正经 一笔勾销 一丝不苟 一丝 一丁点 一知半解 一脉相承 一锤定音 一网打尽 一意孤行 一事无成 一文不值 一筹莫展 一塌糊涂 一模一样 一清二楚 一干二净 一心一意
一来 一次性 一键 一站式 一对一 一对多 一刀切 一窝 一把手 一条龙 一头雾水 一席之地 一臂之力 一己之力 一己 一厢情愿 一石二鸟 一举两得 一举多得 一见钟情 一夜暴富 一夜之间 一夜 一朝一夕 一瞬间 一瞬 一刹那
一不小心 一反常态 一改 一味地 一惊一乍 一脸 一身 一头 一股脑 一方 一者 一则 一律平等 一一 一名不文 一席话 一线希望 一线城市 一二线 一级市场 一把 一股
统一 唯一 万一 之一 同一 单一 进一步 逐一 专一 另一 另一方面 任一 某一 每一 这一 那一 合一 惟一 如一 不一 归一 归一化 划一 整齐划一 第一时间 第一手 数一数二 不二 独一无二 说一不二
首屈一指 九牛一毛 千篇一律 万无一失 背水一战 焕然一新 孤注一掷 昙花一现 不屑一顾 不堪一击 千钧一发 大吃一惊 缺一不可 三位一体 四合一 二合一 多合一 天人合一 言行一致 表里如一 始终如一 有朝一日 礼拜一!次
融为一体 混为一谈 打成一片 闻名一时 风靡一时 盛极一时 一时间 一致性 知行合一 高人一等 略胜一筹 更胜一筹 棋高一着 黄粱一梦 沧海一粟 付之一炬 付之一笑 可见一斑 冰山一角 三缄其口 一而再再而三 一而再
二维码 二维 二元 二元论 二进制 二手 二次元 二叉树 二级市场 二线 二者 二话不说 二哈希 二十四史 不二法门 二战 一战
三明治 三角 三角形 三角洲 三维 三番五次 三番两次 三思 三心二意 三言两语 三三两两 三令五申 三生有幸 三教九流 三长两短 三体 三国 三国演义 三亚 三星 三峡 三文鱼 三星堆 三藏 三农 三轮车 三岔口 三六九等 三天两头 三下五除二 三元组 三方 三者 再三 丢三落四 朝三暮四 低三下四 颠三倒四 不三不四 举一反三 张三 李四 王五 赵六 接二连三 张三李四 不管三七二十一 三七二十一 七七八八 隔三差五
四川 四处 四周 四面八方 四肢 四通八达 四海 四舍五入 四平八稳 四分五裂 四季 四方 四书 四合院 四不像 五湖四海 四面楚歌 放肆 肆意 肆虐 肆无忌惮 大肆
五台山 五花八门 五角大楼 五颜六色 五谷 五官 五金 五行 五彩 五彩缤纷 五味杂陈 五体投地 五毛党 五星级 五角星 学富五车 九五之尊
六神无主 六亲不认 六角 六边形 六合
七上八下 七嘴八舌 七夕 七拼八凑 乱七八糟 七零八落 横七竖八 七窍 七情六欲 七手八脚
八卦 八位字节 八仙 八方 八股 八宝 胡说八道 八九不离十 杂七杂八 半斤八两 四平八稳 王八
九州 九牛一毛 九死一生 九龙 九霄云外 九九 九寨沟 九江
十分!钟之 十足 十全十美 十字 十字路口 十字架 十万火急 十有八九 十拿九稳 十恶不赦 十进制 十六进制 八进制 十月怀胎 十堰 合十 红十字
百度 百科 百姓 百货 百家争鸣 百花齐放 百年大计 百无聊赖 百思不解 百思不得其解 百折不挠 百战百胜 百感交集 百般 百分比 百分数 百合 百老汇 百事 百济 百忙 百出 百叶 百灵 百炼 千方百计 千奇百怪 百里挑一 百依百顺 一了百了 百万富翁 精神百倍 百搭 百分号 百分位 百分制 百发百中 百尺竿头
千古 千瓦 千克 千米 千兆 千里迢迢 千差万别 千变万化 千辛万苦 千言万语 千家万户 千军万马 千丝万缕 千真万确 千万别 千万不要 千万不能 千万要 千字节 千里之行 千里马 秋千 千秋 千金 千叶 千锤百炼 千山万水 千呼万唤 各有千秋 老千 千禧
万物 万一 万万 万能 万事 万分!之 万千 万幸 万象 万维网 万有引力 万里长城 万里 万恶 万般 万众 万岁 万全 万不得已 万花筒 万向 万事达 万达 万科 万圣节 万物互联 千千万万 包罗万象 瞬息万变 成千上万 万户 万事大吉 万人空巷 万古
亿万 亿万富翁 亿万富豪 亿欧 前兆 征兆 预兆 吉兆 京兆 兆头 兆丰 瑞雪兆丰年
两会 两难 两极 两极分化 两者 两端 两侧 两岸 两旁 两栖 两面 两面派 两全其美 两败俱伤 两性 两头 两口子 模棱两可 三两下 势不两立 进退两难 两相情愿 两清 斤两
零知识 零售 零件 零食 零散 零星 零碎 零钱 零和 零部件 零配件 零工 零头 凋零 飘零 清零 归零 零信任 零日 零拷贝 零延迟 零门槛 零成本 零基础 从零开始 从零 孤零零 零零散散 涅槃
几乎 几何 几何级 几率 几经 几近 茶几 无几 所剩无几 未几 几时 几曾 寥寥无几 几度 几微
数据 数字 数学 数值 数量 数组 数码 数位 数理 数独 数落 数额 数目 数控 数论 数列 数轴 数制 数不胜数 数不清 数以 数以万计 数以千计 数以百计 数以亿计 数以百万计 数一数二 屈指可数 半数以上 无数 多数 少数 大多数 绝大多数 参数 函数 指数 系数 次数 总数 人数 倍数 分数 小数 整数 基数 变数 常数 复数 位数 级数 奇数 偶数 字数 件数 个数 页数 天数 年数 点数 步数 码数 读数 计数 代数 对数 岁数 数千年来 人数 户数 如数 悉数 算数 尾数 负数 正数 实数 虚数 序数 质数 素数 声数 次数 期数 届数 为数
半导体 半径 半岛 半球 半途 半夜 半信半疑 半天 半路 半决赛 半自动 半成品 半边 半空 半壁 半吊子 半推半就 多半 大半 对半 过半 折半 减半 半透明 半结构化 半点 半官方 另一半 半中心化 半去中心化 事半功倍 事倍功半
双方 第三方 第三者 第三世界 第一性原理 第二曲线 倍感 倍数 倍增 倍加 加倍努力 双倍 成倍 事倍功半
拾取 拾柴 拾起 收拾 拾遗 拾荒 拾掇 朝花夕拾 捡拾 重拾 拾到 拾贝 伍德 队伍 退伍 入伍 落伍 登陆 大陆 着陆 内陆 陆续 陆地 陆军 陆军 陆家嘴 陆上 陆运 陆路 水陆 两栖 海陆空 贰臣 壹基金
一等奖 一等 二等 三等 一作 一审 二审 一氧化碳 二氧化碳 一元化 一站 一神教 三部曲 三剑客 四大天王 四大名著 五一 十一黄金周 双十一 双11 六一 九一八 三八节 七一 八一 一二九 五四运动 六四 四六级
一代人 一代 新一代 下一代 上一代 一流的 下一步 下一个 上一个 再一次 又一次 一次又一次 一次次 一步步 一步一步 一遍遍 一天天 一年年 一代代 一层层 一个个 一件件 一家家 一条条 一批批
` // biome-ignore format: a list of words

/** A word with a numeral inside: where the numeral stands in it, and what may not follow. */
interface NumberWord {
  readonly word: string
  readonly offset: number
  readonly unless: string
}

const NUMERAL = /[零一二两三四五六七八九十百千万亿兆几数半双陆伍拾肆贰壹叁倍]/g

const byPair: ReadonlyMap<string, readonly NumberWord[]> = readWords()

function readWords(): ReadonlyMap<string, readonly NumberWord[]> {
  const found = new Map<string, NumberWord[]>()
  for (const entry of new Set(WORDS.split(/\s+/))) {
    const [word = '', unless = ''] = entry.split('!')
    if (word.length < 2) continue
    for (const match of word.matchAll(NUMERAL)) {
      const offset = match.index
      const key =
        offset + 1 < word.length ? `>${word.slice(offset, offset + 2)}` : `<${word.slice(offset - 1, offset + 1)}`
      found.set(key, [...(found.get(key) ?? []), {word, offset, unless}])
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.word.length - a.word.length)
  return found
}

/** Where the longest ordinary word that holds the numeral at `at` (folded text) ends; -1 if there is none. */
export function numberWordEnd(text: string, at: number): number {
  const here = text.charAt(at)
  let end = -1
  for (const list of [byPair.get(`>${here}${text.charAt(at + 1)}`), byPair.get(`<${text.charAt(at - 1)}${here}`)]) {
    for (const {word, offset, unless} of list ?? []) {
      const stop = at - offset + word.length
      if (stop <= end || !text.startsWith(word, at - offset)) continue
      if (unless !== '' && unless.includes(text.charAt(stop) || ' ')) continue
      end = stop
    }
  }
  return end
}
