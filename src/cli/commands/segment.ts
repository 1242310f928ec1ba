import {resolve} from 'node:path'
import type {Document, Segment} from '../../bitext/document.ts'
import {pointsIn} from '../../bitext/point.ts'
import {passages} from '../../bitext/walk.ts'
import {onDisk} from '../../project/file-tree.ts'
import {readText} from '../../project/read-text.ts'
import {segment as cut} from '../../segment/segment.ts'
import {readMarkdown} from '../../source/read-markdown.ts'
import type {Call, Command} from '../command.ts'
import {reportFaults} from '../open.ts'

/** What a source is cut into: with `--format jsonl` a line `{start, end, kind, text}` for each segment. */
export const segment: Command = {
  name: 'segment',
  args: ['<file>'],
  options: [{flags: '--format <format>', words: 'option.format', choices: ['pretty', 'jsonl']}],
  run: async call => {
    const {terminal, args} = call
    const path = args[0] ?? ''
    const text = textOf(call, path)
    if (text === undefined) return 2
    const {document, faults} = readMarkdown({path, text})
    reportFaults(call, faults, () => text)
    if (!document) return 2
    terminal.out(call.option('format') === 'jsonl' ? asLines(cut(document)) : asList(cut(document)))
    return 0
  },
}

const textOf = (call: Call, path: string): string | undefined => {
  const {file, fault} = readText(onDisk(resolve(call.folder, path)), '.')
  if (fault) reportFaults(call, [{...fault, path: path || '""'}], () => undefined)
  return file?.text
}

function* segments(document: Document<Segment>): Generator<{readonly kind: string; readonly segment: Segment}> {
  for (const passage of passages(document.children)) {
    for (const leaf of passage.leaves) yield {kind: passage.kind, segment: leaf}
  }
}

const asLines = (document: Document<Segment>): string =>
  [...segments(document)]
    .map(({kind, segment: {place, zh}}) => `${JSON.stringify({...place, kind, text: zh.text})}\n`)
    .join('')

const asList = (document: Document<Segment>): string => {
  const {pointAt} = pointsIn(document.source)
  return [...segments(document)]
    .map(({kind, segment: {place, zh}}) => {
      const {line = 1, column = 1} = pointAt(place.start) ?? {}
      return `${document.path}:${line}:${column}  ${kind}\n    ${zh.text.replaceAll('\n', '\n    ')}\n`
    })
    .join('')
}
