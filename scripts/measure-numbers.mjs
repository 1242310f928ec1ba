// npm run measure:numbers -- FILE.jsonl… [--show]: how many expressions of number are read by their values. Each line is a text
// in the form of the specifications of Recognizers-Text: `{"lang": "zh" | "en", "model": "NumberModel", "input": "…", "results":
// [{"Text", "TypeName", "Resolution", "Start", "End"}], "context"?: {"ReferenceDateTime"}}`, `End` inclusive. An expression is
// right where the quantities that `numbers` finds in its place say its value; scripts/checks/expressions.mjs tells what says
// what. `in place` counts those right at exactly the same place by one quantity. Kinds of values that duizhao does not have are
// told apart and count as wrong in `of all`. `more` counts quantities found where no expression stands. --show prints the misses.
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {numbers} from '../dist/language/numbers.js'
import {isModelled, saysExpression} from './checks/expressions.mjs'

const {values: options, positionals: paths} = parseArgs({
  options: {show: {type: 'boolean', default: false}},
  allowPositionals: true,
})
if (paths.length === 0) {
  console.error('Name one or more files of texts with their expressions.')
  process.exit(2)
}

const table = {}
const misses = []
const rowOf = name => {
  table[name] ??= {values: 0, right: 0, 'in place': 0, '%': 0, 'not modelled': 0, '% of all': 0, more: 0}
  return table[name]
}
for (const line of paths.flatMap(path => readFileSync(path, 'utf8').split('\n').filter(Boolean))) {
  const {lang, model, input, results, context} = JSON.parse(line)
  const day = context?.ReferenceDateTime?.slice(0, 10)
  const found = numbers(input, lang, day === undefined ? {} : {reference: day})
  const rows = [rowOf(`${lang} ${model}`), rowOf(`${lang} all`)]
  const isIn =
    expression =>
    ({start, end}) =>
      start <= expression.End && end > expression.Start
  const more = found.filter(quantity => !results.some(expression => isIn(expression)(quantity))).length
  for (const row of rows) row.more += more
  for (const expression of results) {
    const quantities = found.filter(isIn(expression))
    const isRight = isModelled(expression) && saysExpression(expression, quantities)
    const isInPlace = ({start, end}) => start === expression.Start && end === expression.End + 1
    for (const row of rows) {
      if (!isModelled(expression)) row['not modelled']++
      else row.values++
      if (isRight) row.right++
      if (isRight && quantities.some(isInPlace)) row['in place']++
    }
    if (!isRight) misses.push({lang, model, input, day, expression, quantities})
  }
}
for (const row of Object.values(table)) {
  row['%'] = Math.round((1000 * row.right) / row.values) / 10
  row['% of all'] = Math.round((1000 * row.right) / (row.values + row['not modelled'])) / 10
}
console.table(Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1))))

const said = ({text, kind, value, low, high, currency, bound, unit, hour, minute, resolved}) =>
  `${text} = ${JSON.stringify({kind, value, low, high, currency, bound, unit, hour, minute, resolved})}`
if (options.show) {
  for (const {lang, model, input, day, expression, quantities} of misses) {
    const {Text, TypeName, Resolution} = expression
    const kind = isModelled(expression) ? TypeName : `${TypeName}, not modelled`
    console.log(
      `\n${lang} ${model} (${kind})${day ? ` on ${day}` : ''}: ${input}\n  wanted: ${Text} = ${JSON.stringify(Resolution)}`,
    )
    for (const quantity of quantities) console.log(`  found:  ${said(quantity)}`)
  }
}
