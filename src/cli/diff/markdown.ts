import type {SegmentChange} from '../../bitext/comparison.ts'
import type {Run} from '../../bitext/difference.ts'
import type {Spot} from '../../bitext/finding.ts'
import {pointsIn} from '../../bitext/point.ts'
import {messages} from '../../check/messages.ts'
import {markdownTable, safeMarkdown as safe} from '../report/safe-markdown.ts'
import type {Side} from '../sides.ts'
import type {DiffFormat, Told} from './diff.ts'
import {byDocument} from './diff.ts'
import {statRows} from './stat.ts'
import {countsOf, documentsOf, factOf, followedSign, kindsOf, renderingOf, termsOf} from './words.ts'

/** The most characters: a comment of GitHub takes 65,536. */
const most = 60_000

/**
 * For a pull request: counts, then the quads of each document, folded, until there is no more room; what is left out is
 * counted. Whatever stands in a text, it neither breaks out of its cell nor calls anybody.
 */
export const markdown: DiffFormat<'markdown'> = {
  format: 'markdown',
  print: told => {
    const {diff, say, isStat} = told
    const names = {before: code(diff.before.label), after: code(diff.after.label)}
    const {changes, terms, documents, findings} = diff.comparison
    const isEmpty =
      changes.length + terms.length + documents.length + findings.appeared.length + findings.gone.length === 0
    if (isEmpty) return `${say(diff.isPart ? 'nothingLeft' : 'nothing', names)}\n`
    const head = [
      `### ${say('title', names)}`,
      countsOf(told).join(told.say('comma')),
      ...documentsOf(told).map(line => `- ${safe(line)}`),
      ...(changes.length > 0 ? [markdownTable(statRows(told))] : []),
      ...termPart(told),
      ...findingPart(told),
    ]
    const body = isStat ? [] : capped(told, most - head.join('\n\n').length)
    return `${[...head, ...body].join('\n\n')}\n`
  },
}

/** The documents, folded, as far as there is room; then how many changes are left out. */
const capped = (told: Told, room: number): readonly string[] => {
  const shown: string[] = []
  let [left, hidden] = [room - 400, 0]
  for (const {path, words, punctuation, spacing, quiet} of byDocument(told.diff.comparison.changes)) {
    const all = [...words, ...punctuation, ...spacing, ...quiet]
    const quads: string[] = []
    for (const change of all) {
      const quad = quadOf(change, told)
      if (hidden === 0 && quad.length + 200 < left) {
        quads.push(quad)
        left -= quad.length + 2
      } else hidden++
    }
    if (quads.length === 0) continue
    const title = `<b>${safe(path)}</b>: ${told.say('count.changes', {count: all.length})}`
    shown.push(
      `<details${shown.length === 0 ? ' open' : ''}><summary>${title}</summary>\n\n${quads.join('\n\n')}\n\n</details>`,
    )
  }
  return hidden === 0 ? shown : [...shown, told.say('more', {count: hidden, command: told.command})]
}

/** One segment as a table of its own: facts above, both languages before and after. */
const quadOf = (change: SegmentChange, told: Told): string => {
  const {diff, say} = told
  const {before, after, facts, zh, en, id} = change
  const [standing, side] = after ? [after, diff.after] : [before, diff.before]
  const spot = standing && {path: standing.path, range: standing.pair.place}
  const kinds = safe(kindsOf(change, say).join(' · '))
  const said = facts.map(
    fact =>
      `<br>${followedSign[fact.followed]} ${say('fact.followed', {fact: safe(factOf(fact, say)), followed: say(`followed.${fact.followed}`)})}`,
  )
  const title = `<td colspan="2">${spot ? linked(side, spot, `<code>${id}</code>`, told) : id} ${kinds}${said.join('')}</td>`
  const rendering = (pair: Parameters<typeof renderingOf>[0]): string => {
    const words = renderingOf(pair, say)
    return words === undefined ? '' : `<em>${safe(words)}</em>`
  }
  const rows = [
    title,
    ...(zh.length > 0 ? [cells(zh)] : []),
    ...(en.length > 0
      ? [cells(en)]
      : [`<td>${rendering(before?.pair)}</td><td>${rendering(after?.pair)}</td>`].filter(row => /<em>/.test(row))),
  ]
  return `<table>\n${rows.map(row => `<tr>${row}</tr>`).join('\n')}\n</table>`
}

const cells = (runs: readonly Run[]): string =>
  runs.every(({type}) => type === 'same')
    ? `<td colspan="2">${sideOf(runs, 'before')}</td>`
    : `<td width="50%">${sideOf(runs, 'before')}</td><td width="50%">${sideOf(runs, 'after')}</td>`

const sideOf = (runs: readonly Run[], side: 'before' | 'after'): string =>
  runs
    .map(({type, text}) => {
      if (type === 'same') return safe(text)
      if (side === 'before') return type === 'removed' ? `<del>${safe(text)}</del>` : ''
      return type === 'added' ? `<ins>${safe(text)}</ins>` : ''
    })
    .join('')

/** A link to the line of a spot where an address is known, else the words alone with the line. */
const linked = ({textOf}: Side, {path, range}: Spot, words: string, {links, prefix}: Told): string => {
  const text = textOf(path)
  const line = text !== undefined && range ? pointsIn(text).pointAt(range.start)?.line : undefined
  if (links === undefined) return line === undefined ? words : `${words} ${safe(path)}:${line}`
  const place = (prefix + path).split('/').map(encodeURIComponent).join('/')
  const address = `${links.replace(/\/?$/, '/')}${place}${line === undefined ? '' : `#L${line}`}`
  return `<a href="${attribute(address)}">${words}</a>`
}

const termPart = (told: Told): readonly string[] => {
  const terms = termsOf(told)
  if (terms.length === 0) return []
  const items = terms.map(({id, is, forms, others, segments}) => {
    const parts = [is, ...forms, others, `(${segments})`].filter(part => part !== '')
    return `- <code>${safe(id)}</code> ${safe(parts.join('; '))}`
  })
  return [`**${told.say('terms')}**`, items.join('\n')]
}

const findingPart = (told: Told): readonly string[] => {
  const {diff, ruleOf, say, tongue} = told
  const {appeared, gone} = diff.comparison.findings
  const list = (name: 'appeared' | 'gone', side: Side): readonly string[] => {
    const found = messages(name === 'appeared' ? appeared : gone, side.textOf, tongue, ruleOf)
    if (found.length === 0) return []
    const items = found.slice(0, 50).map(({file, line, reason, ruleId}) => {
      return `- ${safe(`${file ?? ''}${line ? `:${line}` : ''}`)} ${safe(reason)} (<code>${safe(ruleId ?? '')}</code>)`
    })
    const rest = found.length > items.length ? [`- … ${found.length - items.length}`] : []
    const title = `${say('findings')}: ${say(`count.${name}`, {count: found.length})}`
    return [
      `<details${name === 'appeared' ? ' open' : ''}><summary>${title}</summary>\n\n${[...items, ...rest].join('\n')}\n\n</details>`,
    ]
  }
  return [...list('appeared', diff.after), ...list('gone', diff.before)]
}

const code = (label: string): string => `<code>${safe(label)}</code>`

const attribute = (text: string): string => text.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
