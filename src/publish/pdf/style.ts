import type {Metadata} from '../../bitext/edition.ts'
import {blocks} from './style/blocks.ts'
import {frame} from './style/frame.ts'
import {opening} from './style/opening.ts'
import {passages} from './style/passages.ts'
import {spans} from './style/spans.ts'

const sheets = {
  a4: {width: '210mm', height: '297mm'},
  a5: {width: '148mm', height: '210mm'},
  b5: {width: '176mm', height: '250mm'},
  letter: {width: '8.5in', height: '11in'},
} as const

/** The style of the book: the functions that its sources call, in Typst. */
export const style = ({pdf, english}: Metadata): string => {
  const layout = pdf?.layout ?? 'interleaved'
  const {width, height} = sheets[pdf?.paper ?? (layout === 'facing' ? 'a4' : 'b5')]
  return [
    `#let is-facing = ${layout === 'facing'}`,
    `#let sheet = (width: ${width}, height: ${height})`,
    `#let english-region = "${english === 'GB' ? 'gb' : 'us'}"`,
    spans,
    passages,
    blocks,
    opening,
    frame,
  ].join('\n')
}
