import type {Event} from '../markup/event.ts'

/** Tokens that hold others of their kind, blocks and inline markup alike. */
const nesting: ReadonlySet<string> = new Set([
  'blockQuote',
  'listOrdered',
  'listUnordered',
  'gfmFootnoteDefinition',
  'emphasis',
  'strong',
  'strikethrough',
  'link',
  'image',
])

/** How deep blocks and inline markup stand in one another, and the 1-based line on which the deepest begins. */
export const nestingOf = (events: readonly Event[]): {readonly depth: number; readonly line: number} => {
  let depth = 0
  let deepest = 0
  let line = 1
  for (const [step, token] of events) {
    if (!nesting.has(token.type)) continue
    depth += step === 'enter' ? 1 : -1
    if (depth > deepest) {
      deepest = depth
      line = token.start.line
    }
  }
  return {depth: deepest, line}
}
