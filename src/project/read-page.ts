import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {isHtml} from '../import/html/is-html.ts'
import type {FileTree} from './file-tree.ts'
import {readText} from './read-text.ts'
import {unreadable} from './walk.ts'

/**
 * Reads the page at `path` (project-relative): as UTF-8, or, where it is HTML that is none, in the encoding that it names,
 * strictly: no character is ever replaced. `called` is the name by which it is known to be HTML.
 */
export const readPage = (
  tree: FileTree,
  path: string,
  called = path,
): {readonly file: TextFile; readonly fault?: never} | {readonly file?: never; readonly fault: Fault} => {
  const read = readText(tree, path)
  const isOther =
    read.fault && ['looksLikeGbk', 'looksLikeUtf16', 'surrogateHalf', 'notUtf8'].includes(read.fault.message)
  if (!isOther || !isHtml(called)) return read
  const bytes = tree.bytes(path)
  const charset = charsetIn(bytes)
  if (charset === undefined) return read
  try {
    const {encoding} = new TextDecoder(charset)
    // What GB 18030 reads is what GBK and GB 2312 do; a system's own table of GBK may read bytes that none of them holds.
    const name = encoding === 'gbk' ? 'gb18030' : encoding
    const text = new TextDecoder(name, {fatal: true, ignoreBOM: true}).decode(bytes)
    // ICU reads single bytes that are none of an encoding into this corner of the private use area.
    return /[\uf8f0-\uf8ff]/.test(text)
      ? {fault: unreadable(path, 'notItsCharset', {encoding: charset})}
      : {file: {path, text}}
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    return {fault: unreadable(path, 'notItsCharset', {encoding: charset})}
  }
}

/** How far browsers look for the encoding that a page names, in bytes. */
const looked = 1024

/** The encoding that a page of HTML names; undefined for UTF-8, which this page is not, and for what no page can be in that names it. */
const charsetIn = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, looked)).replace(/<!--[\s\S]*?-->/g, '')
  const [, declared] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:-]+)["']/i.exec(head) ?? []
  const [, named] = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head) ?? []
  const label = (named ?? declared)?.toLowerCase()
  return label === undefined || /^(?:utf-?8|utf-?16|unicode|x-user-defined)/.test(label) ? undefined : label
}
