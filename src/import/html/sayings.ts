import type {Furniture} from './furniture.ts'

/**
 * What a line of Chinese says that is furniture on any site. All of these look at a line as a whole, and none at one that
 * holds a full sentence: prose may speak of the same things.
 */
const holdsSentence = (line: string): boolean => /[。！？!?；;]/u.test(line)

const editors = '责任编辑|责编|责校|校对|排版|编审|美编|监制|值班编辑|网络编辑|编辑|审核|初审|复审|终审|编校'
const makers = `文字|文|图|图片|摄影|作者|记者|来源|设计|策划|撰文|供稿|${editors}`
const between = '[\\s｜|丨/／，,、·　]*'

/** `（责任编辑：甲）`, and credits of which one names an editor: `文字：甲｜排版：乙`. */
const credit = new RegExp(`^[（(【[]?(?:(?:${makers})\\s*[:：丨|]\\s*[^:：]{0,20}?${between})+[)）】\\]]?$`, 'u')
const namesEditor = new RegExp(`(?:^|[\\s（(【[｜|丨/／，,、·])(?:${editors})\\s*[:：丨|]`, 'u')

const time =
  '(?:\\d{2,4}\\s*[-年./]\\s*)?\\d{1,2}\\s*[-月./]\\s*\\d{1,2}\\s*日?|昨天|今天|\\d+\\s*(?:分钟|小时|天|个月|年)前'
const posted = new RegExp(
  `^(?:最后|最近)?(?:编辑|发布|发表|更新|修改|创建|创作)(?:于|时间\\s*[:：])\\s*(?:${time})(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:[\\s・·,，]*(?:IP属地)?\\s*[:：]?\\s*\\p{Script=Han}{2,4})?(?:[\\s|｜·]*(?:只看该作者|倒序浏览|显示全部楼层))*$`,
  'u',
)

const noNeighbour = /^[\s【[]*(?:上|下)一[篇页章]\s*[:：]?\s*(?:没有了?|暂?无|已经?是.{0,8})[\s】\]]*$/u

/** A line that names editors, tells when something was posted, or that no other page follows. */
export const lineOfEditors = (line: string): Furniture | undefined => {
  if (line === '' || holdsSentence(line)) return undefined
  if (noNeighbour.test(line)) return 'navigation'
  return posted.test(line) || (credit.test(line) && namesEditor.test(line)) ? 'byline' : undefined
}

/** What a row of links to other pages is called, on any site. */
export const otherPages =
  /^[^\p{L}\p{N}]*(?:相关(?:文章|阅读|推荐|内容|新闻|资讯|链接|问题|报道)?|推荐(?:文章|阅读|内容)?|为[你您]推荐|猜[你您]喜欢|延伸阅读|热[门点](?:文章|推荐|阅读|新闻|排行)|最新(?:文章|资讯)|更多(?:文章|内容|推荐))[^\p{L}\p{N}]*$/u

/** A line by which a site files a page: where it is from, when it came, how large it may be shown. */
export const lineOfRecord = (line: string): Furniture | undefined =>
  !/[。！？!?]/u.test(line) &&
  /(?:来源|作者|记者|发布时间|发布日期|发布机构|发文机关|索引号|浏览次数|点击数|阅读次数|字体大小|字体|字号)\s*[:：\s]|^(?:记者|通讯员)\s/u.test(
    line.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
  )
    ? 'byline'
    : undefined

const deeds =
  '点赞|点个赞|赞同|赞过|赞赏|打赏|赞|在看|好看|分享[到至]?|转发|收藏|喜欢|评论|留言|阅读原文|阅读全文|阅读|举报|反馈|投诉|打印本页|打印|关闭窗口|关闭本页|关闭|复制链接'
const places = '新浪微博|腾讯微博|微博|微信好友|微信|朋友圈|QQ空间|QQ好友|QQ|豆瓣|Facebook|Twitter'
const share = new RegExp(
  `^(?=[^]*(?:${deeds}))(?:(?:${deeds}|${places})[:：]?|[\\d.,万千wWkK+\\s·|｜丨/／、，,()（）【】[\\]“”"↓↑→←▼▲👇👍❤️…-])+$`,
  'u',
)

/** What bids readers to do something with the account or the app of the site. */
const prompts: readonly RegExp[] = [
  /(?:长按|扫描|扫码|扫一扫|识别|微信扫|手机扫).*(?:二维码|关注|打开|查看|加入|添加|阅读|下载|手机)/u,
  /^[^\p{L}\p{N}]*(?:点击|戳)?(?:上方|下方|上面|下面|右上角|左下角|文末)?[^\p{L}\p{N}]*(?:蓝字|名片|卡片)[^\p{L}\p{N}]*.*(?:关注|查看|订阅)/u,
  /^[^\p{L}\p{N}]*(?:欢迎|请|记得)?(?:点击|戳)?(?:上方|下方|上面|下面)?[^\p{L}\p{N}]*(?:关注|订阅)(?:我们|本号|本公众号|公众号|一下)/u,
  /(?:点|戳|给)(?:个|一个|一下|亮)?[^\p{L}\p{N}]*(?:在看|赞|星标|小红心)[^\p{L}\p{N}]*(?:吧|哦|呀|支持|↓|$)/u,
  /^[^\p{L}\p{N}]*(?:点击)?(?:左下角|下方)?[^\p{L}\p{N}]*阅读原文/u,
  /^[^\p{L}\p{N}]*(?:打开|下载)[^\p{L}\p{N}]*(?:客户端|APP|手机)/iu,
]

const end = /^[-—–―_=·•*~\s]*(?:THE\s+)?END[-—–―_=·•*~\s]*$/iu

/** A line before or behind all running text that asks readers to follow or to share, or that says that the text ends. */
export const lineAtEdge = (line: string): Furniture | undefined => {
  if (line === '' || line.length > 50 || holdsSentence(line)) return undefined
  if (share.test(line)) return 'share'
  if (prompts.some(prompt => prompt.test(line))) return 'prompt'
  return end.test(line) ? 'endmark' : undefined
}

/** Sentences that stand behind an article rather than in it. They are never left out; they only say nothing of where its text ends. */
export const notRunning = (text: string): boolean =>
  text.length < 100 && /二维码|扫码|公众号|关注我们|转载|侵权|版权|投稿|不代表本/u.test(text)
