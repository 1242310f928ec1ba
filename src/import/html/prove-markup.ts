import {decodeHTML} from 'entities'
import type {Range} from '../../bitext/range.ts'
import {tagEnd} from './tag.ts'

/**
 * Tells of one tile of markup after the other, in their order, whether it holds tags alone, or a part of one whose values
 * stand in other tiles, and white space between them.
 */
export const markupProver = (page: string): ((tile: Range) => boolean) => {
  // The end of the last tag that began in a tile of markup.
  let tagged = 0
  return ({start, end}) => {
    let at = Math.max(start, Math.min(tagged, end))
    while (at < end) {
      if (page.charAt(at).trim() === '') {
        at += 1
        continue
      }
      const behind = tagEnd(page, at) ?? declarationEnd(page, at)
      if (behind === undefined) return false
      tagged = behind
      at = Math.min(behind, end)
    }
    return true
  }
}

const declarationEnd = (page: string, at: number): number | undefined => {
  const [declaration] = /^<!doctype[^>]*>/i.exec(page.slice(at, at + 300)) ?? []
  return declaration === undefined ? undefined : at + declaration.length
}

/** Whether a stretch of HTML shows nothing but white space. */
export const isHtmlSpace = (text: string): boolean => decodeHTML(text).trim() === ''
