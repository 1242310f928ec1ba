import {decodeString} from 'micromark-util-decode-string'
import type {Event} from '../../markup/event.ts'
import {readSections} from '../../markup/sections.ts'
import {join} from '../compose.ts'
import type {Part} from '../part.ts'
import {piecesOf} from '../part.ts'

/** Whether Markdown reads lines as one block that holds these words; white space does not count. */
export const readsAs = (page: string, lines: readonly (readonly Part[])[], words: string): boolean => {
  const parts = lines.flatMap((line, index) => [...(index > 0 ? [{add: '\n'}] : []), ...line])
  const text = `甲\n\n${join(page, piecesOf(parts))}\n\n乙\n`
  const read = wordsOf(eventsOf(text), text)
  return read !== undefined && bare(read) === bare(`甲${words}乙`)
}

/** Nothing behind a section that holds too much: its words are missed. */
function* eventsOf(text: string): Iterable<Event> {
  for (const section of readSections(text).full()) if (section.type === 'section') yield* section.events
}

const bare = (text: string): string => text.replace(/[\s\u0000]+/g, '')

/** What is not read as words. */
const passedOver = new Set(['resource', 'codeFencedFence', 'tableDelimiterRow'])
/** What words of a page never are. */
const foreign = new Set([
  'htmlText',
  'htmlFlow',
  'definition',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'reference',
  'yaml',
])

const wordsOf = (events: Iterable<Event>, source: string): string | undefined => {
  let text = ''
  let skip = 0
  let isTable = false
  for (const [step, token] of events) {
    if (passedOver.has(token.type)) skip += step === 'enter' ? 1 : -1
    if ((token.type as string) === 'table') isTable = step === 'enter'
    if (step === 'exit' || skip > 0) continue
    if (foreign.has(token.type)) return undefined
    const written = source.slice(token.start.offset, token.end.offset)
    switch (token.type as string) {
      case 'codeTextData':
        // In a table a backslash keeps a stroke from ending the cell, in code too.
        text += isTable ? written.replaceAll('\\|', '|') : written
        break
      case 'data':
      case 'codeFlowValue':
      case 'literalAutolinkHttp':
      case 'literalAutolinkWww':
      case 'literalAutolinkEmail':
        text += written
        break
      case 'characterEscape':
        text += written.slice(1)
        break
      case 'characterReference':
        text += decodeString(written)
        break
      default:
    }
  }
  return text
}
