import type {SegmentChange, Standing} from '../../bitext/comparison.ts'
import type {Run} from '../../bitext/difference.ts'
import {locator} from '../../check/located.ts'
import {messages} from '../../check/messages.ts'
import {markedRuns, stoodIn} from '../../publish/html/changes/runs.ts'
import type {Node} from '../../publish/html/hast.ts'
import {element, text} from '../../publish/html/hast.ts'
import {serialize} from '../../publish/html/serialize.ts'
import {base} from '../../publish/html/style/base.ts'
import {insDel} from '../../publish/html/style/changes.ts'
import {palette} from '../../publish/html/style/palette.ts'
import type {Side} from '../sides.ts'
import type {DiffFormat, DocumentChanges, Told} from './diff.ts'
import {byDocument} from './diff.ts'
import {statRows} from './stat.ts'
import {diffStyle} from './style.ts'
import {countsOf, documentsOf, factOf, followedSign, kindsOf, renderingOf, termsOf} from './words.ts'

/** A page of its own, with all that it needs in it: it runs nothing and fetches nothing. */
export const html: DiffFormat<'html'> = {
  format: 'html',
  print: told => {
    const {diff, say, tongue} = told
    const title = say('title', {before: diff.before.label, after: diff.after.label})
    const {changes} = diff.comparison
    const main = element('main', {id: 'main'}, [
      element('h1', {}, [text(title)]),
      element('p', {class: 'counts'}, [
        text(changes.length === 0 && !hasMore(told) ? emptyOf(told) : countsOf(told).join(told.say('comma'))),
      ]),
      ...documentsOf(told).map(line => element('p', {class: 'counts'}, [text(line)])),
      ...(changes.length > 0 ? [statOf(told)] : []),
      ...(told.isStat
        ? []
        : [...byDocument(changes).map(each => documentPart(each, told)), ...termPart(told), ...findingPart(told)]),
    ])
    const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return `<!doctype html>
<html lang="${tongue}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${serialize([element('title', {}, [text(title)])])}
<style>
${palette('auto')}
${base}${insDel}${diffStyle}</style>
</head>
<body>
${serialize([main])}
</body>
</html>
`
  },
}

const hasMore = ({diff: {comparison}}: Told): boolean =>
  comparison.terms.length +
    comparison.documents.length +
    comparison.findings.appeared.length +
    comparison.findings.gone.length >
  0

const emptyOf = ({diff, say}: Told): string =>
  say(diff.isPart ? 'nothingLeft' : 'nothing', {before: diff.before.label, after: diff.after.label})

const statOf = (told: Told): Node => {
  const [head = [], ...rows] = statRows(told)
  return element('table', {class: 'stat'}, [
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map(cell => element('th', {scope: 'col'}, [text(cell)])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map(([name = '', ...cells]) =>
        element('tr', {}, [
          element('th', {scope: 'row'}, [text(name)]),
          ...cells.map(cell => element('td', {}, [text(cell)])),
        ]),
      ),
    ),
  ])
}

const documentPart = ({path, words, punctuation, spacing, quiet}: DocumentChanges, told: Told): Node => {
  const {say} = told
  const group = (changes: readonly SegmentChange[], title: string): readonly Node[] =>
    changes.length === 0
      ? []
      : [
          element('details', {class: 'group'}, [
            element('summary', {}, [text(title)]),
            ...changes.map(change => quad(change, told)),
          ]),
        ]
  return element('section', {}, [
    element('h2', {}, [text(path)]),
    ...words.map(change => quad(change, told)),
    ...group(punctuation, say('count.punctuation', {count: punctuation.length})),
    ...group(spacing, say('count.spacing', {count: spacing.length})),
    ...group(quiet, `${say('quiet')} (${quiet.length})`),
  ])
}

const lines = new WeakMap<Side, ReturnType<typeof locator>>()

const lineOf = (side: Side, {path, pair}: Standing): string => {
  const positionOf = lines.get(side) ?? locator(side.textOf)
  lines.set(side, positionOf)
  const line = positionOf({path, range: pair.place})?.start.line
  return line === undefined ? path : `${path}:${line}`
}

const quad = (change: SegmentChange, told: Told): Node => {
  const {diff, say} = told
  const {id, before, after, facts, zh, en} = change
  const place = after ? lineOf(diff.after, after) : before ? lineOf(diff.before, before) : ''
  const neighbour = (standing: Standing | undefined, side: 'previous' | 'next'): readonly Node[] => {
    const pair = standing?.[side]
    return pair ? [element('p', {class: 'neighbour', lang: 'zh'}, [text(pair.zh.plain)])] : []
  }
  const standing = after ?? before
  return element('article', {class: 'quad', id}, [
    element('h3', {}, [
      element('a', {href: `#${id}`}, [element('code', {}, [text(id)])]),
      text(` ${kindsOf(change, say).join(' · ')} `),
      element('small', {}, [text(place)]),
    ]),
    ...(facts.length === 0
      ? []
      : [
          element(
            'ul',
            {class: 'facts'},
            facts.map(fact =>
              element('li', {class: `followed-${fact.followed}`}, [
                text(
                  `${followedSign[fact.followed]} ${say('fact.followed', {fact: factOf(fact, say), followed: say(`followed.${fact.followed}`)})}`,
                ),
              ]),
            ),
          ),
        ]),
    ...neighbour(standing, 'previous'),
    ...(zh.length > 0
      ? language(zh, 'zh')
      : [element('p', {class: 'both', lang: 'zh'}, [text(standing?.pair.zh.plain ?? '')])]),
    ...(en.length > 0 ? language(en, 'en') : renderings(before, after, told)),
    ...neighbour(standing, 'next'),
  ])
}

/** One language: one cell where it stayed, came or went, else before and after. */
const language = (runs: readonly Run[], lang: 'zh' | 'en'): readonly Node[] => {
  const [was, now] = [stoodIn(runs, 'before'), stoodIn(runs, 'after')]
  const isSame = runs.every(({type}) => type === 'same')
  const cell = (side: 'before' | 'after', name: string): Node =>
    element('p', {class: name, lang}, markedRuns(runs, side))
  if (isSame) return [cell('after', 'both')]
  return [
    ...(was ? [cell('before', now ? 'before' : 'both')] : []),
    ...(now ? [cell('after', was ? 'after' : 'both')] : []),
  ]
}

const renderings = (before: Standing | undefined, after: Standing | undefined, {say}: Told): readonly Node[] => {
  const [was, now] = [renderingOf(before?.pair, say), renderingOf(after?.pair, say)]
  const said = was === now || was === undefined ? now : now === undefined ? was : `${was} → ${now}`
  return said === undefined ? [] : [element('p', {class: 'both rendering'}, [text(said)])]
}

const termPart = (told: Told): readonly Node[] => {
  const terms = termsOf(told)
  if (terms.length === 0) return []
  const items = terms.map(({id, is, forms, others, segments}) =>
    element('li', {}, [
      element('code', {}, [text(id)]),
      text(` ${[is, ...forms, others, `(${segments})`].filter(part => part !== '').join('; ')}`),
    ]),
  )
  return [element('section', {}, [element('h2', {}, [text(told.say('terms'))]), element('ul', {}, items)])]
}

const findingPart = (told: Told): readonly Node[] => {
  const {diff, ruleOf, say, tongue} = told
  const {appeared, gone} = diff.comparison.findings
  const groups = [
    ['appeared', messages(appeared, diff.after.textOf, tongue, ruleOf)],
    ['gone', messages(gone, diff.before.textOf, tongue, ruleOf)],
  ] as const
  return groups.flatMap(([name, found]) =>
    found.length === 0
      ? []
      : [
          element('section', {}, [
            element('h2', {}, [text(say(`count.${name}`, {count: found.length}))]),
            element(
              'ul',
              {class: 'findings'},
              found.map(({file, line, reason, ruleId}) =>
                element('li', {}, [
                  element('small', {}, [text(`${file ?? ''}${line ? `:${line}` : ''}`)]),
                  text(` ${reason} `),
                  element('code', {}, [text(ruleId ?? '')]),
                ]),
              ),
            ),
          ]),
        ],
  )
}
