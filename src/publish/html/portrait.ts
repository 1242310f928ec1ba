import type {Edition} from '../../bitext/edition.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'
import {leaves} from '../../bitext/walk.ts'
import type {IndexedPicture} from './png.ts'
import {png} from './png.ts'

const [width, height] = [1200, 630]
const margin = {top: 84, bottom: 546}
const columns = {zh: {start: 108, end: 540}, en: {start: 660, end: 1092}}

/** The palette of the pages in light. */
const palette = ['#fcfbf8', '#1f1d1a', '#21405c', '#a2301f', '#c9c1b1', '#e4dfd4'] as const
const [paper, ink, inkEnglish, seal, rule, faint] = [0, 1, 2, 3, 4, 5]

/** A character of Chinese is a square, one of English a bar of this length. */
const square = {size: 12, step: 18, line: 26}
const bar = {height: 6, step: 5, gap: 7, line: 26}
const between = 12

/**
 * What other sites show where somebody links to an edition: its first sentences as they stand side by side, a square for
 * each Chinese character and a bar for each English word, terms in the colour of the seal. No face is needed to draw it,
 * so that it is the same on every machine. 1200 × 630 points, PNG.
 */
export const portrait = (edition: Edition): Uint8Array => {
  const canvas = new Canvas()
  canvas.fill(columns.zh.end + 60, margin.top, 2, margin.bottom - margin.top, rule)
  canvas.fill(width - 60, 60, 24, 24, seal)
  let top = margin.top
  for (const pair of edition.documents.flatMap(document => leaves(document))) {
    if (top + square.line > margin.bottom) break
    const left = drawChinese(canvas, pair, top)
    const right = drawEnglish(canvas, pair, top)
    top = Math.max(left, right) + between
  }
  return png(canvas.picture())
}

/** Draws within the margins, and nothing beyond them. */
class Canvas {
  readonly #points = new Uint8Array(width * height).fill(paper)

  fill(left: number, top: number, across: number, down: number, colour: number): void {
    if (top + down > margin.bottom) return
    for (let y = top; y < top + down; y++) this.#points.fill(colour, y * width + left, y * width + left + across)
  }

  picture(): IndexedPicture {
    return {width, height, palette, points: this.#points}
  }
}

/** The top of the next line. */
const drawChinese = (canvas: Canvas, {zh, annotations}: AnnotatedPair, top: number): number => {
  const terms = annotations.map(annotation => annotation.zh)
  let [x, y] = [columns.zh.start, top]
  for (let at = 0; at < zh.plain.length; at++) {
    if (x + square.size > columns.zh.end) {
      x = columns.zh.start
      y += square.line
    }
    if (/[\p{L}\p{N}]/u.test(zh.plain.charAt(at)))
      canvas.fill(x, y, square.size, square.size, isIn(terms, at) ? seal : ink)
    x += square.step
  }
  return y + square.line
}

const drawEnglish = (canvas: Canvas, {rendering, annotations}: AnnotatedPair, top: number): number => {
  if (rendering.type !== 'english') {
    canvas.fill(columns.en.start, top + 3, columns.en.end - columns.en.start, bar.height, faint)
    return top + bar.line
  }
  const terms = annotations.flatMap(annotation => annotation.en ?? [])
  let [x, y] = [columns.en.start, top]
  for (const {0: word, index} of rendering.en.plain.matchAll(/\S+/g)) {
    const length = word.length * bar.step
    if (x + length > columns.en.end && x > columns.en.start) {
      x = columns.en.start
      y += bar.line
    }
    const shown = Math.min(length, columns.en.end - x)
    canvas.fill(x, y + 3, shown, bar.height, isIn(terms, index) ? seal : inkEnglish)
    x += length + bar.gap
  }
  return y + bar.line
}

const isIn = (ranges: readonly Range[], at: number): boolean => ranges.some(({start, end}) => start <= at && at < end)
