import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {importHtml} from '../../../src/import/html/import-html.ts'
import {proveLedger} from '../../../src/import/prove-ledger.ts'
import {parse, plain} from '../markdown.ts'
import {measure} from './measure.ts'
import {articleOf, page, wholePages} from './pages.ts'

const importOf = (name: string): {readonly text: string; readonly ledger: string} => {
  const raw = wholePages.get(name) ?? page('')
  const {documents, ledger, faults} = importHtml(raw)
  expect(faults).toEqual([])
  expect(ledger && proveLedger({raw, ledger})).toEqual([])
  return {text: documents[0]?.text ?? '', ledger: ledger?.text ?? ''}
}

/** How many stretches of a page were left out under a name. */
const removedAs = (ledger: string, name: string): number => ledger.split(`is: removed, name: ${name},`).length - 1

const headings = (text: string): readonly string[] =>
  parse(text).children.flatMap(block =>
    block.type === 'heading' ? [`${'#'.repeat(block.depth)} ${plain(block)}`] : [],
  )

/** What of the pages is still taken for text: words that nothing but their site tells from it. */
const knownFurniture: Readonly<Record<string, readonly string[]>> = {
  docusaurus: ['版本：2.x'],
  forum: ['查看:5321|回复:2[经验]', '[复制链接]楼主', '收藏12'],
  portal: ['（本文图片均由作者拍摄，转载请联系授权）返回门户，查看更多'],
}

test.each([...wholePages.keys()])('the article of the page %s is there, once and in order', name => {
  const {kept, lostWords, furnitureWords} = measure(importOf(name).text, articleOf(name))
  expect({lostWords, furnitureWords}).toEqual({lostWords: [], furnitureWords: knownFurniture[name] ?? []})
  expect(kept).toBeGreaterThan(300)
})

describe('a page of a messenger', () => {
  test('has headings where bold lines stand by themselves, with the numbers above them', () => {
    expect(headings(importOf('wechat').text)).toEqual([
      '# 雨季里的县城图书馆',
      ...['## 01 水从哪里来', '## 02 搬书的人', '## 03 留下来的书', '## 04 数字和人', '## 参考资料'],
    ])
  })

  test('keeps pictures and tables, and not the code to scan', () => {
    const {text, ledger} = importOf('wechat')
    expect(text).toContain('![图书馆一楼的书架](https://mmbiz.example.cn/mmbiz_jpg/aaa/640?wx_fmt=jpeg&from=appmsg)')
    expect(text).toContain('| 年份 | 新书（册） | 借出（次） |\n| --- | --- | --- |\n| 2011 | 310 | 2905 |')
    expect(text).not.toContain('qrcode')
    expect(ledger).toMatch(/\n {2}prompt: "what asks readers to follow, to scan a code or to open an app"\n/)
  })
})

describe('a page of questions and answers', () => {
  test('keeps the question, and divides the answers', () => {
    const {text} = importOf('answers')
    expect(text).toMatch(/# 为什么很多人觉得南方的冬天比北方更冷？\n\n在北方生活了二十年/)
    expect(text.split('\n\n---\n\n')).toHaveLength(4)
  })

  test('has each picture once, though a script was to load it', () => {
    const {text} = importOf('answers')
    expect(text.match(/!\[.*?\]\(.*?\)/g)).toEqual([
      '![](https://pic.example.com/v2-wall_r.jpg)',
      '![江边的雾](https://pic.example.com/v2-river_b.jpg)',
    ])
  })
})

describe('a page of a newspaper', () => {
  test('has its lines over and under the title', () => {
    expect(importOf('newspaper').text).toContain(
      '城事·夜归人\n\n# 老街夜市又亮灯\n\n停了三年，和平街的摊主们回来了七成\n\n',
    )
  })
})

describe('a page of a government', () => {
  test('has the number of the paper, and its parts as headings', () => {
    const {text} = importOf('government')
    expect(text).toContain('\n\n云政办发〔2022〕9号\n\n各县（市、区）人民政府')
    expect(headings(text).slice(1)).toEqual(['## 一、总体要求', '## 二、主要任务', '## 三、保障措施'])
    expect(text).toContain('| 工程类型 | 供水人口 | 县级补助（元/年） |')
  })
})

describe('a page of a blog', () => {
  test('has its code without the numbers of the lines, and with its comments', () => {
    const {text} = importOf('hexo')
    expect(text).toContain("```\n# 按内容的摘要找出重复的文件\nfind . -type f -name '*.jpg' -print0 |\n")
    expect(removedAs(importOf('hexo').ledger, 'linenumbers')).toBe(1)
  })
})

describe('a page of an encyclopedia', () => {
  test('has headings without the links to edit them, and tables under their titles', () => {
    const {text} = importOf('wiki')
    expect(headings(text)).toEqual(['# 青石拱桥', '## 历史', '## 结构', '## 参考文献'])
    expect(text).toContain('| 所在 | 临溪县 |\n| --- | --- |\n| 建成 | 明万历十二年 |\n')
    expect(text).toContain('历次测量\n\n| 年份 | 拱高 | 沉降 |')
  })
})

describe('a page whose pictures are loaded late', () => {
  test.each([
    ['amp', ['https://img.example.com/2024/10/knot.jpg', 'https://img.example.com/2024/10/notebook.jpg']],
    ['modules', ['https://upload-images.example.io/upload_images/bench.jpg']],
    [
      'forum',
      [
        'https://bbs.example.com/data/attachment/forum/202104/12/soil.jpg',
        'https://bbs.example.com/static/image/common/fav.gif',
      ],
    ],
  ])('has each of them once: %s', (name, addresses) => {
    expect([...importOf(name).text.matchAll(/!\[.*?\]\((.*?)\)/g)].map(([, address]) => address)).toEqual(addresses)
  })

  test('has none that only takes up space', () => {
    const pictures =
      '<img src="/i/spacer.gif"><img src="/count.php" width="1" height="1"><img src="/tree.png" width="300">'
    const raw = page(`<article><p>算力，是关键。${pictures}</p></article>`)
    expect(importHtml(raw).documents[0]?.text).toContain('算力，是关键。![](/tree.png)\n')
    expect(removedAs(importHtml(raw).ledger?.text ?? '', 'spacer')).toBe(1)
  })
})

describe('an element', () => {
  const text = '<p>算力是关键，训练靠它，推理也靠它。没有算力，就没有进步。</p>'

  test.each([
    ['whose class says what stands beside it', '<h2 class="titleWithStickyNavbar_x1">小标题</h2>', '小标题'],
    ['that is the foot of a quotation', '<blockquote><p>引文，甲。</p><footer>——某人</footer></blockquote>', '——某人'],
    ['that is a panel which waits to be chosen', '<div role="tabpanel" hidden>另一栏，乙。</div>', '另一栏，乙。'],
    ['that colours a comment in code', '<pre><code><span class="comment"># 注释</span></code></pre>', '# 注释'],
  ])('%s is text', (_, html, words) => {
    expect(importHtml(page(`<article>${text}${html}${text}</article>`)).documents[0]?.text).toContain(words)
  })

  test('that leads into the text from under the title is text, unless the text begins with the same words', () => {
    const textOf = (lead: string): string =>
      importHtml(page(`<div><h1>题目</h1><div>${lead}</div><div class="text">${text}${text}</div></div>`)).documents[0]
        ?.text ?? ''
    expect(textOf('<p>导语说清楚了这件事。</p>')).toContain('# 题目\n\n导语说清楚了这件事。\n\n算力')
    expect(textOf('<p>没有算力，就没有进步。</p>').match(/没有算力/g)).toHaveLength(2)
    expect(textOf('<p><a href="/1">订阅我们的每周来信。</a></p>')).not.toContain('来信')
  })

  test('that stands under the name of the site is none', () => {
    const raw = page(
      `<header><h1><a href="/">站名</a></h1><p>吃茶、走路、看云。</p></header><div><div>${text}${text}</div></div>`,
    )
    expect(importHtml(raw).documents[0]?.text).not.toContain('吃茶')
  })
})

describe('a link of a text', () => {
  const text = '<p>算力是关键，训练靠它，推理也靠它。没有算力，就没有进步。</p>'

  test.each([
    [
      'to an earlier part, within a sentence',
      '<p>先读<a href="/1">上一篇博文中的说明</a>，再往下看</p>',
      '上一篇博文中的说明',
    ],
    [
      'to an earlier part, as a whole sentence',
      '<p><a href="/1">上一章已经讲过怎样做。</a></p>',
      '上一章已经讲过怎样做。',
    ],
    [
      'under a heading that tells of its matter',
      '<h2>相关术语</h2><ul><li><a href="/1">持续部署</a></li></ul>',
      '持续部署',
    ],
    ['behind a heading that names other things', '<h3>与编程相关</h3><ul><li><a href="/1">指针</a></li></ul>', '指针'],
  ])('%s is kept', (_, html, words) => {
    expect(importHtml(page(`<article>${text}${html}${text}</article>`)).documents[0]?.text).toContain(words)
  })
})

describe('a line of a page', () => {
  const text = '<p>算力是关键，训练靠它，推理也靠它。没有算力，就没有进步。</p>'
  const bodyOf = (before: string, behind: string): string =>
    importHtml(page(`<article>${text}${before}${text}${behind}${text}${behind}</article>`)).documents[0]?.text ?? ''

  test.each([
    ...['（责任编辑：周敏）', '责编：周敏、许立', '文字：林间 | 编辑：阿河 | 排版：小满', '编辑于 2022-01-14 09:07'],
    ...['发布于 2022-01-14 09:07・IP属地浙江', '下一篇：没有了'],
  ])('that names editors or tells when it was posted is no part of the text: %s', line => {
    expect(bodyOf(`<p>${line}</p>`, '')).not.toContain(line.slice(1, -1))
  })

  test.each([
    ...[
      '长按识别二维码，关注我们',
      '点击上方“蓝字”关注我们',
      '喜欢就点个“在看”吧↓↓↓',
      '分享到：微博 微信',
      '赞 356',
      '【打印】【关闭】',
    ],
    ...['- END -', '阅读原文', '扫一扫在手机打开当前页', '打开客户端，查看更多精彩评论', '收藏 举报/反馈'],
  ])('that asks readers for something is none behind the text, and one within it: %s', line => {
    const raw = page(`<article>${text}<p>${line}</p>${text}<p>${line}</p></article>`)
    const words = plain(parse(importHtml(raw).documents[0]?.text ?? ''))
    const shown = line.replace(/\s+/g, ' ')
    expect(words.split(shown)).toHaveLength(2)
  })

  const sentences = [
    ...[
      '下一篇打算写写木壳的修补。',
      '责任编辑：这四个字印在最后一页。',
      '长按识别二维码，关注我们！',
      '点赞的人很多，来的人很少。',
    ],
    ...[
      '来源：我们从哪里来？',
      '分享，就是把一半给别人。',
      '编辑于 2022 年，出版于 2023 年。',
      '扫码以后，门开了。',
      '上一篇：写的是雨季；这一篇写旱季。',
    ],
    ...[
      '他说打开那扇门手机就丢了。',
      '相关文章都烧掉了。',
      '阅读原文是一种享受。',
      '欢迎关注我们！',
      'END 是什么意思？',
    ],
  ]

  test.each(sentences)('that is a full sentence is never left out for its words: %s', sentence => {
    const everywhere = `<p>${sentence}</p><div>${sentence}</div><section><span>${sentence}</span></section>`
    const raw = page(`<article>${everywhere}${text}${everywhere}${text}${everywhere}</article>`)
    const words = plain(parse(importHtml(raw).documents[0]?.text ?? '')).replace(/\\/g, '')
    expect(words.split(sentence)).toHaveLength(10)
  })

  test('that is a full sentence is never left out, whatever it is made of', () => {
    const said = [
      '责任编辑：',
      '甲',
      '长按',
      '二维码',
      '关注我们',
      '点赞',
      '在看',
      '分享到',
      '微信',
      '上一篇：',
      '编辑于 2022-01-14',
      ' ',
      '｜',
      '（',
    ]
    const sentence = fc
      .tuple(fc.array(fc.constantFrom(...said), {minLength: 1, maxLength: 5}), fc.constantFrom('。', '！', '？'))
      .map(([words, stop]) => words.join('') + stop)
    fc.assert(
      fc.property(sentence, line => {
        const raw = page(`<article><p>${line}</p>${text}<p>${line}</p></article>`)
        const words = plain(parse(importHtml(raw).documents[0]?.text ?? '')).replace(/\s+/g, '')
        expect(words.split(line.replace(/\s+/g, ''))).toHaveLength(3)
      }),
      {numRuns: 60},
    )
  })

  test.each(['# 题', '责任编辑：甲'])('is never looked at in a list, a heading or a quotation: %s', line => {
    const around = `<h2>${line}</h2><ul><li>${line}</li></ul><blockquote>${line}</blockquote>`
    const words = plain(parse(importHtml(page(`<article>${text}${around}</article>`)).documents[0]?.text ?? ''))
    expect(words.split(line)).toHaveLength(4)
  })
})
