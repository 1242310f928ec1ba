import {describe, expect, test} from 'vitest'
import type {TextFile} from '../../../src/bitext/document.ts'
import {importHtml} from '../../../src/import/html/import-html.ts'
import {proveLedger} from '../../../src/import/prove-ledger.ts'
import {parse, plain} from '../markdown.ts'
import {blog, manual, news, page, soup} from './pages.ts'

/** The document of a page, and the proof of its ledger. */
const documentOf = (raw: TextFile): string => {
  const {documents, ledger, faults} = importHtml(raw)
  expect(faults).toEqual([])
  expect(documents).toHaveLength(1)
  expect(ledger && proveLedger({raw, ledger})).toEqual([])
  return documents[0]?.text ?? ''
}

/** The document of a body, without the title of the page. */
const bodyOf = (body: string): string => documentOf(page(body)).replace('# 题目\n\n', '')

/** The names of what a page lost, each with how the words under it begin. */
const removed = (raw: TextFile): ReadonlyMap<string, string> =>
  new Map(
    [...(importHtml(raw).ledger?.text ?? '').matchAll(/is: removed, name: ([a-z-]+), text: "(.*)"\}$/gm)].map(
      ([, name = '', text = '']) => [name, text],
    ),
  )

const blocks = (markdown: string): readonly string[] =>
  parse(markdown).children.map(block => `${block.type}: ${plain(block).replace(/\s+/g, '').slice(0, 12)}`)

describe('a blog', () => {
  test('becomes its article, with what its head says of it', () => {
    const text = documentOf(blog)
    expect(text).toMatch(
      /^---\nauthor: CHAINTT\ndate: '2025-08-12T16:58:00\+08:00'\naddress: https:\/\/blog\.example\.com\/archives\/13463\?from=home&page=1\npublisher: 链上札记\n---\n\n# 区块链视角/,
    )
    expect(blocks(text).slice(1)).toEqual([
      'heading: 区块链视角:人工智能的双',
      'heading: 概述',
      'paragraph: 这绝非又一篇鼓吹“AI+',
      'paragraph: 究其原因,开发和运行顶尖',
      'paragraph: ',
      'paragraph: 图1算力的流向',
      'blockquote: 软件正在以前所未有的速度',
      'heading: 扭曲的激励机制',
      'paragraph: 更令人忧心的是,90%的',
      'list: 务实派选择开发”AI上链',
      'paragraph: 详见ZKML的介绍，或h',
      'thematicBreak: ',
      'paragraph: 我们与数十个AI与加密交',
    ])
  })

  test('writes references as the characters that they stand for, and keeps marks from meaning anything', () => {
    const text = documentOf(blog)
    expect(text).toContain('“**AI+Web3**”')
    expect(text).toContain(
      '[ZKML 的**介绍**](https://www.example.org/zkml?x=1&y=2)，或 https://www.example.org/a_b 一文。',
    )
    expect(text).toContain('\\*星号\\*与\\_下划线\\_不是强调；\\<b> 也不是标签。')
    expect(text).toContain('![AI 算力 \\[示意图\\]](<https://blog.example.com/uploads/2025/08/ai(1).png>)')
  })

  test('loses the rest under names that say what it is', () => {
    const names = removed(blog)
    expect([...names.keys()].sort()).toEqual([
      ...['advertisement', 'byline', 'comment', 'comments', 'footer', 'head', 'header', 'navigation', 'related'],
      ...['script', 'share', 'sidebar'],
    ])
    expect(documentOf(blog)).not.toMatch(/芝麻开门|Polygon|支持一下|热门|微博|脚本里|首页|上一篇/)
  })
})

describe('an old site without semantic elements', () => {
  test('becomes paragraphs, divided by breaks and by the space that begins them', () => {
    expect(blocks(documentOf(soup))).toEqual([
      'heading: 区块链视角:人工智能的双',
      'paragraph: 一切AI进步归根结底取决',
      'paragraph: 这正是科技巨头疯狂建设数',
      'paragraph: Meta计划投入300-',
      'paragraph: 另一条出路',
      'paragraph: 当加密创业者昏睡时,AI',
      'paragraph: 但问题在于:Web3尚未',
      'paragraph: AI竞赛已经白热化,科技',
      'paragraph: 中心化AI占据绝对优势,',
      'paragraph: 数据中心集群',
    ])
  })

  test('keeps the name of the site out of the title, and tells what was hidden', () => {
    expect(documentOf(soup)).toMatch(/^# 区块链视角:人工智能的双面性及其对加密行业的影响\n\n一切/)
    expect(removed(soup).get('hidden')).toBe('<div style=\\"disp')
  })
})

describe('a page of a messenger', () => {
  test('becomes its text, though the page hides it until a script has run', () => {
    const text = documentOf(news)
    expect(text).toContain('---\nauthor: 佚名\naddress: https://mp.example.com/s/abc_DEF-123\n---\n\n# 区块链视角')
    expect(text).toContain('![图片](https://mmbiz.example.cn/mmbiz_png/abc/640?wx_fmt=png&from=appmsg)')
    expect(text).toContain('\n\n**时不我待**\n\n现实残酷而明确')
    expect(text).toContain('\n\n- 算力\n- 人才\n')
    expect(removed(news).get('shapeless')).toBe('&#8203;')
    expect(text).not.toMatch(/阅读 1.2万|原创|#区块链|\u200b/)
  })
})

describe('a manual', () => {
  test('becomes lists, code and tables, with addresses against the base of the page', () => {
    const text = documentOf(manual)
    expect(text).toContain(
      '\n3. 安装 Node，版本不低于 20.19。\n\n   ```sh\n   npm ci\n   npm run build && echo "完成 | 好"\n   ```\n\n4. 配置文件：\n',
    )
    expect(text).toContain(
      '   - 标题\n     1. 中文\n     2. 英文\n   - [规则](https://docs.example.com/zh/config.html#rules)与',
    )
    expect(text).toContain('| 公司 | 金额 | 说明 |\n| --- | --- | --- |\n| Meta | 300-370亿美元 | 计划 投入 |\n')
    expect(text).toContain('| 微软 | 400-500亿美元 | `a\\|b` 与 c\\|d |\n')
    expect(text).toContain('`duizhao --lang=zh && echo "<完成>"`')
    expect(text).toContain('[\\[1\\]](#fn1)')
    expect(text).toContain('\n\n合计一览\n\n分析师预计支出将突破3600亿美元。\n\n')
    expect(text).not.toMatch(/¶|安装\]|视频|Sphinx/)
  })
})

describe('the main text', () => {
  const essay = '<p>算力是关键，训练靠它，推理也靠它。没有算力，就没有进步。</p>'

  test.each<[string, string]>([
    ['in a form around the whole page', `<form id="f"><input value="搜"><div>${essay}${essay}</div></form>`],
    ['in an aside, if nothing else holds words', `<aside>${essay}</aside>`],
    ['under a class that usually names something else', `<div class="sidebar"><div>${essay}${essay}</div></div>`],
    ['behind an article that is a teaser', `<article><p>简讯一则。</p></article><div>${essay}${essay}</div>`],
  ])('is found %s', (_, body) => {
    expect(bodyOf(body)).toContain('算力是关键')
  })

  test('is not what readers wrote, however long', () => {
    const comments = `<div id="comments">${'<p>楼主说得对，我也这么想，支持，转了。</p>'.repeat(20)}</div>`
    expect(bodyOf(`<div class="post">${essay}${essay}</div>${comments}`)).not.toContain('楼主')
  })

  test('leaves links to neighbours and to related pages to themselves', () => {
    const links =
      '<div>上一篇：<a href="/1">稳定币的三种归宿</a></div><h4>相关阅读</h4><ul><li><a href="/2">去中心化存储</a></li></ul>'
    const text = bodyOf(
      `<article>${essay}${links}<h4>参考资料</h4><ul><li><a href="https://a.cn/">白皮书</a></li></ul></article>`,
    )
    expect(text).not.toMatch(/稳定币|存储/)
    expect(text).toContain('#### 参考资料\n\n- [白皮书](https://a.cn/)\n')
  })

  test.each<[string, string, string]>([
    ['a page without words', '<div></div><script>var a = "正文。"</script>', 'noMainText'],
    ['a page of links alone', '<a href="/1">一</a><a href="/2">二</a>', 'noMainText'],
    ['a page that is nested too deeply', `${'<div>'.repeat(1000)}正文。`, 'pageTooDeep'],
    ['a NUL character', '<p>正\0文。</p>', 'nulInPage'],
  ])('is not guessed at: %s', (_, body, message) => {
    const raw = page(body)
    expect(importHtml(raw)).toMatchObject({documents: [], faults: [{message, path: raw.path, fatal: true}]})
  })
})

describe('HTML', () => {
  test.each<[string, string, string]>([
    ['bold with space at its ends', '<p>这<b> 是 </b>重点，对。</p>', '这 **是** 重点，对。\n'],
    ['two bold parts in a row', '<p><b>甲，</b><b>乙。</b></p>', '**甲，乙。**\n'],
    ['emphasis in bold', '<p><b>甲<i>乙</i></b>丙。</p>', '**甲*乙***丙。\n'],
    ['code that holds backticks', '<p>用<code>a``b</code>，好。</p>', '用```a``b```，好。\n'],
    ['words that would be a list', '<p>1. 不是列表。</p>', '1\\. 不是列表。\n'],
    ['words that would be a heading', '<p># 不是标题。</p>', '\\# 不是标题。\n'],
    ['words that would be a table', '<p>a|b<br>-|-<br>好。</p>', 'a|b\\\n-|-\\\n好。\n'],
    ['a wrapped line of Chinese', '<p>算力\n  是关键。</p>', '算力是关键。\n'],
    ['a wrapped line of English', '<p>Web3\n  AI，好。</p>', 'Web3 AI，好。\n'],
    ['a reference without its semicolon', '<p>版权&copy 2025，AT&T。</p>', '版权© 2025，AT&T。\n'],
    ['a reference to what Markdown would read', '<p>&ast;甲&ast;，&amp;amp;。</p>', '\\*甲\\*，\\&amp;。\n'],
    ['a reference by a number of Windows', '<p>五&#128;，好。</p>', '五€，好。\n'],
    ['two lists in a row', '<ul><li>甲，</ul><ul><li>乙。</ul>', '- 甲，\n\n* 乙。\n'],
    ['a list in a quote', '<blockquote><ul><li>甲，</li></ul><p>乙。</p></blockquote>', '> - 甲，\n>\n> 乙。\n'],
    ['a list that stands in a list', '<ul><li>甲，</li><ul><li>乙。</li></ul></ul>', '- 甲，\n  - 乙。\n'],
    ['an address in bold', '<p>见<b>https://a.cn/x</b>，好。</p>', '见**https\\://a.cn/x**，好。\n'],
    [
      'a link whose words are its address',
      '<p><a href="https://a.cn/x_y_z">https://a.cn/x_y_z</a>，好。</p>',
      '[https://a.cn/x_y_z](https://a.cn/x_y_z)，好。\n',
    ],
    ['a link that runs a script', '<p><a href="javascript:go()">点击</a>，好。</p>', '点击，好。\n'],
    ['a picture in a link', '<p>图，<a href="/b"><img src="a.png" alt=""></a></p>', '图，[![](a.png)](/b)\n'],
    ['a heading in bold', '<h2><b>题</b></h2><p>文，文。</p>', '## 题\n\n文，文。\n'],
    ['words that a table pushes out', '<table>甲，<tr><td>乙。</td></tr>丙。</table>', '甲，丙。\n\n乙。\n'],
    [
      'a backslash before a stroke in code of a table',
      '<table><tr><th>甲，<th>乙<tr><td><code>\\|</code><td>丙</table>',
      '| 甲， | 乙 |\n| --- | --- |\n| \\\\\\| | 丙 |\n',
    ],
    ['a tag that closes nothing', '<p>甲，</b>乙。</p>', '甲，乙。\n'],
    ['tags that cross', '<p><b>甲，<i>乙</b>丙</i>。</p>', '**甲，*乙****丙*。\n'],
    ['a comment that never ends', '<p>甲，乙。</p><!-- 丙', '甲，乙。\n'],
    ['markup in a value', '<p title="<b>甲</b>">乙，丙。</p>', '乙，丙。\n'],
    ['a text without any element', '甲，乙。<br><br>丙。', '甲，乙。\n\n丙。\n'],
  ])('with %s is read as browsers read it', (_, body, markdown) => {
    expect(bodyOf(body)).toBe(markdown)
  })

  test('gives the same bytes each time, also with Windows line ends and a byte-order mark', () => {
    for (const raw of [blog, soup, news, manual]) {
      expect(importHtml(raw)).toEqual(importHtml(raw))
      const windows = {path: raw.path, text: `\ufeff${raw.text.replaceAll('\n', '\r\n')}`}
      expect(documentOf(windows)).toBe(documentOf(raw))
    }
  })
})
