import {onOneLine} from '../../pair/choices.ts'
import {sync as plan} from '../../pair/sync.ts'
import type {SyncEvent} from '../../pair/sync-events.ts'
import type {PlannedAdoption} from '../adoption.ts'
import {adoptionLines, planAdoption} from '../adoption.ts'
import type {Call, Command} from '../command.ts'
import {textsOf} from '../open.ts'
import {progressOf} from '../progress.ts'
import {choiceLines} from '../report/choice-lines.ts'
import {percent} from '../report/coverage-table.ts'
import type {TextOf} from '../report/point-at.ts'
import {pointer} from '../report/point-at.ts'
import {withProject, write} from '../writing.ts'

/** Carries ids and entries over to the present source, and says in one line a kind what happened, then where. */
export const sync: Command = {
  name: 'sync',
  args: [],
  options: [
    {flags: '--dry-run', words: 'option.dryRun'},
    {flags: '--check', words: 'option.check'},
    {flags: '--adopt <file>', words: 'option.adopt'},
    {flags: '--for <document>', words: 'option.for'},
  ],
  run: async call => {
    const {terminal, say} = call
    const adopts = call.option('adopt') !== undefined
    if (!adopts && call.option('for') !== undefined) {
      terminal.err(`${say('adopt.forAlone')}\n`)
      return 2
    }
    return withProject(call, (project, reading) => {
      const tell = progressOf(call, project.files)
      tell('aligning')
      const adoption = adopts ? planAdoption(call, project, reading) : undefined
      if (adopts && !adoption) return 2
      const {files, events} = adoption ?? plan(reading.documents, reading.registers, reading.attic, terminal.today())
      terminal.out(eventLines(call, adoption ? withoutDrafted(events, adoption) : events, textsOf(project.files)))
      if (adoption) terminal.out(adoptionLines(call, project, adoption))
      const waiting = events.filter(({kind}) => kind === 'ambiguous').length
      if (files.length === 0) {
        terminal.out(`${waiting > 0 ? say('sync.waits', {count: waiting}) : say('sync.nothing')}\n`)
        return waiting > 0 && call.flag('check') ? 1 : 0
      }
      const values = {count: files.length, files: files.map(({path}) => path).join(', ')}
      if (call.flag('dry-run') || call.flag('check')) {
        terminal.out(`${say('sync.would', values)}\n`)
        return call.flag('check') ? 1 : 0
      }
      tell('writing')
      if (!write(call, project, files)) return 2
      terminal.out(`${say('sync.wrote', values)}\n`)
      return 0
    })
  },
}

/** What gets English at once is told as a draft, not as new. */
const withoutDrafted = (events: readonly SyncEvent[], {drafts}: PlannedAdoption): readonly SyncEvent[] => {
  const drafted = new Set(drafts.flatMap(({sentences}) => sentences.map(({id}) => id)))
  return events.filter(event => event.kind !== 'new' || !drafted.has(event.id))
}

/** How many places of a kind are shown before the rest is only counted. */
const shown = 20

const eventLines = ({say}: Call, events: readonly SyncEvent[], textOf: TextOf): string => {
  const point = pointer(textOf)
  return [...byKind(events)]
    .map(([kind, all]) => {
      const places = all.slice(0, shown).map(event => {
        const at = point(event.at)
        return `  ${at}  ${detail(event)}\n${below(say, event, at)}`
      })
      const rest = all.length > shown ? `  ${say('status.more', {count: all.length - shown})}\n` : ''
      return `${say(`sync.${kind}`, {count: all.length})}\n${places.join('')}${rest}`
    })
    .join('')
}

/** What an event needs besides its line: what can be said of an ambiguity, and the English that a merge is offered. */
const below = (say: Call['say'], event: SyncEvent, at: string): string => {
  if (event.kind === 'ambiguous') return choiceLines(say, event.candidates, at)
  return event.kind === 'merged' && event.offer !== '' ? `    "${onOneLine(event.offer)}"\n` : ''
}

const byKind = (events: readonly SyncEvent[]): ReadonlyMap<SyncEvent['kind'], readonly SyncEvent[]> => {
  const kinds = new Map<SyncEvent['kind'], SyncEvent[]>()
  for (const event of events) {
    const known = kinds.get(event.kind)
    if (known) known.push(event)
    else kinds.set(event.kind, [event])
  }
  return kinds
}

const detail = (event: SyncEvent): string => {
  switch (event.kind) {
    case 'new':
    case 'deleted':
    case 'returned':
      return event.id
    case 'edited':
      return `${event.id} ${percent(event.match)}`
    case 'moved':
      return `${event.id} ← ${event.from}`
    case 'split':
      return `${event.id} → ${event.parts.join(', ')}`
    case 'merged':
      return `${event.id} ← ${event.others.join(', ')}`
    case 'duplicate':
      return `${event.id} = ${event.of}`
    case 'ambiguous':
      return onOneLine(event.zh)
    case 'renumbered':
      return `${event.was} → ${event.id}`
    case 'renamed':
      return `${event.from} → ${event.to}`
    case 'sourceless':
      return String(event.entries)
    default:
      return event satisfies never
  }
}
