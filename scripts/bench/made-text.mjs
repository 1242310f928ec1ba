// A megabyte of made-up Chinese Markdown of usual shape, the same at every run: for a bench that is given no folder.

const words =
  '我们 用户 系统 可以 需要 使用 提供 支持 一个 这个 数据 应用 程序 服务 方式 问题 时候 过程 结果 部分 情况 方法 例如 如果 因此 但是 同时 通过 进行 以及 能够 已经 不同 重要 简单 复杂 快速 安全 稳定 页面 文件 目录 名称 版本 配置 命令 参数 函数 对象 类型 请求 响应 连接 网络 节点 集群 容器 存储 内存 时间 空间 团队 项目 社区 文档 语言 世界 历史 城市 公司 学生 老师 朋友 生活 工作 研究 发展 变化 增加 减少 开始 结束 选择 决定 认为 发现 看到 知道 理解 说明 表示 算力 区块链 市场'.split(
    ' ',
  )

/** A generator of numbers below `most`, the same at every run for the same `seed`. */
export const dice = seed => {
  let state = 20_260_101 + seed
  return most => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

/** Forty documents of some 25 kB: `{path, text}`; others for another `seed`. */
export const madeText = (seed = 0) => {
  const roll = dice(seed)
  const clause = () => Array.from({length: 3 + roll(5)}, () => words[roll(words.length)]).join('')
  const marked = () => {
    const kind = roll(24)
    if (kind === 0) return `**${clause()}**`
    if (kind === 1) return ` \`config.${roll(100)}\` `
    if (kind === 2) return `[${clause()}](https://example.org/${roll(1000)})`
    if (kind === 3) return `${clause()}${2 + roll(900)}万`
    return clause()
  }
  const sentence = () => `${Array.from({length: 2 + roll(3)}, marked).join('，')}。`
  const paragraph = () => Array.from({length: 1 + roll(4)}, sentence).join('')
  const block = () => {
    const kind = roll(20)
    if (kind < 2) return `${'#'.repeat(2 + roll(2))} ${clause()}`
    if (kind < 5) return Array.from({length: 2 + roll(4)}, () => `- ${sentence()}`).join('\n')
    if (kind === 5) return `\`\`\`sh\nrun --${roll(100)} # ${clause()}\n\`\`\``
    if (kind === 6) return `| ${clause()} | ${clause()} |\n| --- | --- |\n| ${clause()} | ${roll(1000)} |`
    if (kind === 7) return `> ${sentence()}`
    return paragraph()
  }
  return Array.from({length: 40}, (_, index) => ({
    path: `source/made-${String(index + 1).padStart(2, '0')}.md`,
    text: `# ${clause()}\n\n${Array.from({length: 110}, block).join('\n\n')}\n`,
  }))
}
