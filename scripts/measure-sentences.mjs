// npm run measure:sentences -- FILE.jsonl… [--show]: how many texts are cut as a human cut them, by us and by three peers.
// Each line of a file is one case, `{"text": "…", "sentences": ["…", …], "src": "…"}`: a text, its sentences (joined, white
// space apart, they are the text), and the name of the set it belongs to. `lang` (zh or en) may be given too; without it a
// text of which Han characters are a tenth is Chinese. A case is right when the trimmed sentences equal the wanted ones. Cases whose `tag`
// ends in `unterminated`, or that hold a wanted sentence without a stop at its end, count apart where their set is made of
// running text (`concat`). --show prints every miss of ours.
import {parseArgs} from 'node:util'
import {readCases} from './sentences/cases.mjs'
import {cutters} from './sentences/cutters.mjs'

const {values: options, positionals: paths} = parseArgs({
  options: {show: {type: 'boolean', default: false}},
  allowPositionals: true,
})
if (paths.length === 0) {
  console.error('Name one or more files of cases.')
  process.exit(2)
}

const trimmed = pieces => pieces.map(piece => piece.trim()).filter(piece => piece !== '')
const isRight = (pieces, wanted) => JSON.stringify(trimmed(pieces)) === JSON.stringify(trimmed(wanted))

const table = {}
const misses = []
for (const {set, lang, text, wanted} of paths.flatMap(readCases)) {
  const name = `${set} (${lang})`
  table[name] ??= {cases: 0, ...Object.fromEntries(Object.keys(cutters).map(cutter => [cutter, 0]))}
  table[name].cases++
  for (const [cutter, cut] of Object.entries(cutters)) {
    const pieces = cut(text, lang)
    if (isRight(pieces, wanted)) table[name][cutter]++
    else if (cutter === 'duizhao') misses.push({name, text, wanted, pieces: trimmed(pieces)})
  }
}
console.table(table)
if (options.show) {
  for (const {name, text, wanted, pieces} of misses) {
    console.log(`\n${name}: ${text}\n  wanted: ${wanted.join(' | ')}\n  ours:   ${pieces.join(' | ')}`)
  }
}
