// How checking grows with one long pair of hostile text: four times the text should take about four times as long.
import {checkPair} from '../../dist/check-pair.js'

/** What both sides say over and over, so that nothing of the one is in the other. */
const shapes = {
  numbers: ['三十二个', '33 of '],
  dates: ['2024年5月1日', 'May 2, 2024 '],
  names: ['用Kubernetes部署', 'with Docker '],
  acronyms: ['零知识证明（ZKP）', 'ZKQ and '],
  versions: ['v1.31版', 'v1.32 '],
  placeholders: ['{count}个', '{cnt} of '],
  code: ['用`a`', 'with `b` '],
  links: ['[甲](/a)', '[b](/b) '],
  footnotes: ['见[^a]', 'with [^b] '],
  bold: ['**甲**', '**b** '],
  HTML: ['<b>甲', '<i>b '],
  quotes: ['“甲”', '”b“ '],
  sentences: ['他来了。', 'She left. '],
  lists: ['\n- 一', '\n- Two'],
}

const small = 25_000

const filled = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const secondsOf = ([zh, en], length) => {
  const pair = {source: filled(zh, length), target: filled(en, length)}
  const start = process.hrtime.bigint()
  checkPair(pair)
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** A line on each shape. */
export const benchHostile = () =>
  Object.entries(shapes)
    .map(([name, pieces]) => {
      secondsOf(pieces, small)
      const [one, four] = [small, 4 * small].map(length => secondsOf(pieces, length))
      return `one pair of ${name}, ${(4 * small) / 1000} k characters a side: ${four.toFixed(2)} s, ${(four / one).toFixed(1)} times a quarter of it`
    })
    .join('\n')
