import type {SegmentId} from '../../bitext/ids.ts'
import type {Reading} from '../../edition.ts'
import type {WrittenRendering} from '../../pair/register.ts'
import {done as settle} from '../../pair/settle.ts'
import {isShallow, isVersioned} from '../../project/git.ts'
import type {Project} from '../../project/open.ts'
import type {Call, Command, Status} from '../command.ts'
import {textsOf} from '../open.ts'
import {percent} from '../report/coverage-table.ts'
import {pointer} from '../report/point-at.ts'
import type {TouchedPair} from '../touched.ts'
import {touchedPairs} from '../touched.ts'
import {idsOf, withReadable, writeSettled} from '../writing.ts'

/**
 * Says that renderings are right for the present source: copies it into `zh`, ends a draft. With `--touched` it proposes
 * those whose English was edited after their source had changed.
 */
export const done: Command = {
  name: 'done',
  args: ['[id...]'],
  options: [
    {flags: '--touched', words: 'option.touched'},
    {flags: '--write', words: 'option.write'},
  ],
  run: async call => {
    const {terminal, say} = call
    const ids = idsOf(call)
    if (!ids) return 2
    if (call.flag('touched') === ids.length > 0) {
      terminal.err(`${say('done.needsIds')}\n`)
      return 2
    }
    return withReadable(call, (project, reading) =>
      call.flag('touched') ? propose(call, project, reading) : write(call, project, reading, ids),
    )
  },
}

const write = (call: Call, project: Project, reading: Reading, ids: readonly SegmentId[]): Status => {
  const {documents, registers, attic} = reading
  if (!writeSettled(call, project, reading, settle(documents, registers, attic, ids))) return 2
  call.terminal.out(`${call.say('done.wrote', {count: ids.length})}\n`)
  return 0
}

const propose = (call: Call, project: Project, reading: Reading): Status => {
  const {terminal, say} = call
  if (!isVersioned(project.root)) {
    terminal.err(`${say('done.noGit', {folder: project.root})}\n`)
    return 2
  }
  const pairs = touchedPairs(project, reading)
  const touched = pairs.filter(({touch}) => touch.type === 'touched')
  const unknown = pairs.filter(({touch}) => touch.type === 'unknown')
  const point = pointer(textsOf(project.files))
  for (const each of touched)
    terminal.out(proposal(call, each, point({path: each.entry.path, range: each.entry.place})))
  if (unknown.length > 0) {
    const word = isShallow(project.root) ? 'done.shallow' : 'done.unknown'
    terminal.err(`${say(word, {count: unknown.length, ids: unknown.map(({pair}) => pair.id).join(' ')})}\n`)
  }
  const ids = touched.map(({pair}) => pair.id)
  if (ids.length === 0) terminal.out(`${say('done.noneTouched', {count: pairs.length})}\n`)
  else if (call.flag('write')) return write(call, project, reading, ids)
  else terminal.out(`${say('done.touched', {count: ids.length, ids: ids.join(' ')})}\n`)
  return 0
}

/** One proposal: where it stands, the Chinese and the English as they were and as they are. */
const proposal = ({say}: Call, {pair, stale, entry, touch}: TouchedPair, at: string): string => {
  const before = touch.type === 'touched' ? shown(touch.before) : ''
  return [
    `${at}  ${pair.id}  ${say('status.stale', {match: percent(stale.match)})}`,
    `  - ${line(stale.was)}`,
    `  + ${line(pair.zh.text)}`,
    `  - ${line(before)}`,
    `  + ${line(shown(entry.rendering))}`,
    '\n',
  ].join('\n')
}

const line = (text: string): string => text.replaceAll('\n', ' ')

/** A rendering as its translation file writes it. */
const shown = (rendering: WrittenRendering): string => {
  switch (rendering.type) {
    case 'missing':
      return '∅'
    case 'english':
      return rendering.en
    case 'with':
      return `with: ${rendering.target}`
    case 'omitted':
      return `omit: ${rendering.reason}`
    default:
      return rendering satisfies never
  }
}
