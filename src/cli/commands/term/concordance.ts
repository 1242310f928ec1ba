import {edition} from '../../../edition.ts'
import type {Hit} from '../../../terms/concordance.ts'
import {concordance} from '../../../terms/concordance.ts'
import type {Call, Command} from '../../command.ts'
import {termWords} from '../../named-term.ts'
import {isUnusable, openHere, reportUnread, textsOf} from '../../open.ts'
import {progressOf} from '../../progress.ts'
import {linedUp, marked} from '../../report/lined-up.ts'
import type {TextOf} from '../../report/point-at.ts'
import {pointer} from '../../report/point-at.ts'

/** Every segment that holds a text, in either language, lined up by it. */
export const termConcordance: Command = {
  name: 'term concordance',
  args: ['<text>'],
  options: [{flags: '--format <format>', words: 'option.format', choices: ['pretty', 'json']}],
  run: async call => {
    const [text = ''] = call.args
    const say = termWords(call)
    if (text.trim() === '') {
      call.terminal.err(`${say('concordance.empty')}\n`)
      return 2
    }
    const project = openHere(call)
    if (!project) return 2
    progressOf(call, project.files)('checking')
    const now = edition(project.files)
    const hits = concordance(now, text)
    const textOf = textsOf(project.files)
    if (call.option('format') === 'json') call.terminal.out(asJson(text, hits, textOf))
    else if (hits.length === 0) call.terminal.err(`${say('concordance.none', {text})}\n`)
    else call.terminal.page(asText(call, hits, textOf))
    reportUnread(call, project, now.faults)
    return isUnusable(now) ? 2 : 0
  },
}

const asText = (call: Call, hits: readonly Hit[], textOf: TextOf): string => {
  const {color, columns} = call.terminal
  const point = pointer(textOf)
  const blocks = hits.map(hit => {
    const {pair, path, zh} = hit
    const at = point(pair.entry ? {path: pair.entry.path, range: pair.entry.place} : {path, range: pair.place})
    const chinese = zh.length > 0 ? zh.map(range => linedUp(pair.zh.plain, range, columns, color)) : [pair.zh.plain]
    return `${at}  ${pair.id}\n${[...chinese, ...englishLines(call, hit)].join('\n')}\n`
  })
  const sum = termWords(call)('concordance.sum', {
    count: hits.length,
    zh: hits.reduce((total, {zh}) => total + zh.length, 0),
    en: hits.reduce((total, {en}) => total + en.length, 0),
  })
  return `${blocks.join('\n')}\n${sum}\n`
}

/** The English: lined up where it holds the text itself, else whole, with the renderings of the terms in the hits marked. */
const englishLines = (call: Call, {pair, zh, en}: Hit): readonly string[] => {
  const {color, columns} = call.terminal
  const {rendering} = pair
  if (rendering.type !== 'english') return [`  ${termWords(call)('notTranslated')}`]
  if (zh.length === 0) return en.map(range => linedUp(rendering.en.plain, range, columns, color))
  const partners = pair.annotations
    .filter(({zh: place}) => zh.some(range => place.start < range.end && range.start < place.end))
    .flatMap(annotation => annotation.en ?? [])
  const ranges = [...en, ...partners].toSorted((a, b) => a.start - b.start || b.end - a.end)
  return [`  ${marked(rendering.en.plain, ranges, color)}`]
}

/** `schemas/term-concordance.schema.json`. */
const asJson = (text: string, hits: readonly Hit[], textOf: TextOf): string => {
  const point = pointer(textOf)
  const found = hits.map(({path, pair, zh, en}) => ({
    id: pair.id,
    source: point({path, range: pair.place}),
    zh: {text: pair.zh.plain, ranges: zh},
    ...(pair.rendering.type === 'english' ? {en: {text: pair.rendering.en.plain, ranges: en}} : {}),
  }))
  return `${JSON.stringify({version: 1, text, segments: found}, null, 2)}\n`
}
