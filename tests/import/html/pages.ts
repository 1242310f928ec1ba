import {readFileSync} from 'node:fs'
import type {TextFile} from '../../../src/bitext/document.ts'

const read = (name: string): TextFile => ({
  path: `source/raw/${name}`,
  text: readFileSync(`tests/import/pages-html/${name}`, 'utf8'),
})

/** A page in GBK. */
const readGbk = (name: string): TextFile => ({
  path: `source/raw/${name}`,
  text: new TextDecoder('gb18030', {fatal: true}).decode(readFileSync(`tests/import/pages-html/${name}`)),
})

/** The words of the article of a page, as they were marked by hand: a line a block. */
export const articleOf = (name: string): string => readFileSync(`tests/import/pages-html/${name}.txt`, 'utf8')

/** Whole pages as their kinds of site build them, with all that stands around their articles, by the names of their articles. */
export const wholePages: ReadonlyMap<string, TextFile> = new Map([
  ['wechat', read('wechat.html')],
  ['wordpress', read('wordpress.html')],
  ['answers', read('answers.html')],
  ['newspaper', readGbk('newspaper.html')],
  ['government', read('government.htm')],
  ...['hexo', 'docusaurus', 'amp', 'blogger', 'wiki', 'forum', 'portal', 'modules'].map((name): [string, TextFile] => [
    name,
    read(`${name}.html`),
  ]),
])

/** A blog: an article among navigation, a sidebar, related posts and comments, with a picture that loads late. */
export const blog = read('blog.html')
/** An old site: no semantic elements, paragraphs between breaks, unquoted values, tags that are never closed. */
export const soup = read('soup.htm')
/** A page of a messenger: sections in sections, each paragraph a span, the text hidden until a script has run. */
export const news = read('news.html')
/** A manual: nested lists, code, tables, links that stand against a base. */
export const manual = read('manual.html')

/** A page of HTML with this in its body. */
export const page = (body: string, head = '<title>题目</title>'): TextFile => ({
  path: 'source/raw/page.html',
  text: `<!DOCTYPE html>\n<html><head>${head}</head>\n<body>${body}</body></html>\n`,
})
