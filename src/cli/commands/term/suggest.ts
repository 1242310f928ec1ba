import type {Edition} from '../../../bitext/edition.ts'
import type {Glossary} from '../../../bitext/glossary.ts'
import {newIds} from '../../../bitext/new-ids.ts'
import {edition} from '../../../edition.ts'
import type {draftTerm as DraftTerm} from '../../../terms/draft-term.ts'
import type {Suggestion} from '../../../terms/suggest/suggest.ts'
import {suggestTerms} from '../../../terms/suggest/suggest.ts'
import {writeTerm} from '../../../yaml/write-term.ts'
import type {Call, Command, Status} from '../../command.ts'
import {termWords} from '../../named-term.ts'
import {isUnusable, openHere, reportUnread, textsOf} from '../../open.ts'
import {progressOf} from '../../progress.ts'
import type {TextOf} from '../../report/point-at.ts'
import {pointer} from '../../report/point-at.ts'
import {table} from '../../report/table.ts'
import {withReadable, write} from '../../writing.ts'

/** How many are shown unless `--most` says otherwise. */
const shown = 30
/** The folder, and so the domain, of drafts. */
const draftDomain = 'draft'

/** What the glossary may lack, with the English that stands for it; `--add` writes drafts of term files. */
export const termSuggest: Command = {
  name: 'term suggest',
  args: [],
  options: [
    {flags: '--most <count>', words: 'option.most'},
    {flags: '--at-least <count>', words: 'option.atLeast'},
    {flags: '--doc <name>', words: 'option.suggestDoc'},
    {flags: '--add <which>', words: 'option.addSuggested'},
    {flags: '--format <format>', words: 'option.format', choices: ['pretty', 'json']},
  ],
  run: async call => {
    const say = termWords(call)
    for (const name of ['most', 'at-least']) {
      const value = call.option(name)
      if (value === undefined || /^[1-9]\d{0,5}$/.test(value)) continue
      call.terminal.err(`${say('suggest.noCount', {name: `--${name}`, value})}\n`)
      return 2
    }
    const wanted = call.option('add')
    if (wanted === undefined) return show(call)
    const {draftTerm} = await import('../../../terms/draft-term.ts')
    return withReadable(call, (project, {glossary}) => {
      const all = suggested(call, edition(project.files))
      return all ? add(call, wanted, all, {project, glossary, draftTerm}) : 2
    })
  },
}

const show = (call: Call): Status => {
  const project = openHere(call)
  if (!project) return 2
  progressOf(call, project.files)('checking')
  const now = edition(project.files)
  const all = suggested(call, now)
  if (!all) return 2
  const most = all.slice(0, Number(call.option('most') ?? shown))
  const textOf = textsOf(project.files)
  call.terminal.out(call.option('format') === 'json' ? asJson(most, textOf) : asText(call, most, all.length, textOf))
  reportUnread(call, project, now.faults)
  return isUnusable(now) ? 2 : 0
}

/** All suggestions of the edition or of the document asked for; `undefined` where that is none, which is said. */
const suggested = (call: Call, now: Edition): readonly Suggestion[] | undefined => {
  const doc = call.option('doc')
  const path = now.documents.map(document => document.path).find(each => doc === each || each === `source/${doc}.md`)
  if (doc !== undefined && path === undefined) {
    const known = now.documents.map(document => document.path.replace(/^source\/|\.md$/g, '')).join(', ')
    call.terminal.err(`${termWords(call)('suggest.noDoc', {name: doc, known})}\n`)
    return undefined
  }
  const atLeast = call.option('at-least')
  return suggestTerms(now, {
    ...(path === undefined ? {} : {path}),
    ...(atLeast === undefined ? {} : {atLeast: Number(atLeast)}),
  })
}

const asText = (call: Call, most: readonly Suggestion[], count: number, textOf: TextOf): string => {
  const say = termWords(call)
  if (most.length === 0) return `${say('suggest.none')}\n`
  const point = pointer(textOf)
  const head = ['', say('zh'), say('uses'), say('suggest.score'), say('en'), say('suggest.place')]
  const rows = most.map((one, index) => [
    String(index + 1),
    one.zh,
    String(one.uses),
    one.score.toFixed(1),
    englishOf(call, one),
    point({path: one.example.path, range: one.example.pair.place}),
  ])
  return `${table([head, ...rows], [1, 4, 5])}\n\n${say('suggest.sum', {count, shown: most.length})}\n`
}

/** `cryptocurrency 8, crypto 3, ? 2`: each with the segments that hold it, and how many hold none of them. */
const englishOf = (call: Call, {renderings, translated, otherwise}: Suggestion): string => {
  const all = renderings.map(({en, uses}) => `${en} ${uses}`)
  if (translated === 0) return termWords(call)('notTranslated')
  return [...all, ...(otherwise === 0 ? [] : [`? ${otherwise}`])].join(', ')
}

/** `schemas/term-suggest.schema.json`. */
const asJson = (most: readonly Suggestion[], textOf: TextOf): string => {
  const point = pointer(textOf)
  const suggestions = most.map(({zh, uses, alone, score, renderings, segments, translated, otherwise, example}) => ({
    zh,
    uses,
    alone,
    score: Math.round(score * 100) / 100,
    en: renderings.map(({en, uses: count, of}) => ({text: en, segments: count, of})),
    segments,
    translated,
    otherwise,
    example: {
      id: example.pair.id,
      source: point({path: example.path, range: example.pair.place}),
      zh: example.pair.zh.plain,
    },
  }))
  return `${JSON.stringify({version: 1, suggestions}, null, 2)}\n`
}

interface Place {
  readonly project: Parameters<typeof write>[1]
  readonly glossary: Glossary
  readonly draftTerm: typeof DraftTerm
}

/** Writes drafts of the first so many, or of those that are named, separated by commas. */
const add = (call: Call, wanted: string, all: readonly Suggestion[], {project, glossary, draftTerm}: Place): Status => {
  const say = termWords(call)
  const names = wanted
    .split(/[,，、]/)
    .map(name => name.trim())
    .filter(name => name !== '')
  const isCount = /^[1-9]\d{0,5}$/.test(wanted)
  const chosen = isCount ? all.slice(0, Number(wanted)) : all.filter(({zh}) => names.includes(zh))
  const missing = isCount ? [] : names.filter(name => !chosen.some(({zh}) => zh === name))
  const silent = chosen.filter(({renderings}) => renderings.length === 0)
  for (const name of missing) call.terminal.err(`${say('suggest.unknown', {name})}\n`)
  for (const {zh} of silent) call.terminal.err(`${say('suggest.noEnglish', {zh})}\n`)
  if (missing.length > 0) return 2
  const ids = newIds([
    ...glossary.map(term => term.id as string),
    ...project.files.terms.map(({path}) => path.slice(path.lastIndexOf('/') + 1, -'.yml'.length)),
  ])
  const files = chosen.flatMap(({zh, renderings: [best]}) => {
    if (!best) return []
    const term = draftTerm({zh, en: best.en, domain: draftDomain}, ids)
    const text = writeTerm({...term, unconfirmed: [...term.unconfirmed, 'en']})
    return [{path: `glossary/${draftDomain}/${term.id}.yml`, text}]
  })
  if (files.length > 0 && !write(call, project, files)) return 2
  for (const {path} of files) call.terminal.out(`${say('add.wrote', {path})}\n`)
  if (files.length > 0) call.terminal.err(`${say('suggest.confirm')}\n`)
  return 0
}
