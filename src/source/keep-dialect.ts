import type {Kept} from '../bitext/document.ts'
import type {Token} from '../markup/event.ts'
import type {Desk} from './desk.ts'
import {keepWritten} from './keep.ts'
import {placeOf} from './reel.ts'

/** Imports, exports and expressions of MDX; each reaches to the next blank line, as a paragraph does. */
const mdx =
  /^(?:import\s+(?:[\w*{'"]|$)|export\s+(?:default|const|let|var|function|class|async|type|interface|\{|\*))|^\{[\s\S]*\}$/
const formula = /^\$\$[\s\S]*\$\$$/

/** A paragraph that is none: an import of MDX, or a formula that stands alone; nothing where it holds words. */
export const keepDialect = (desk: Desk, token: Token): Kept | undefined => {
  if (!desk.mdx && !desk.definitions.math) return undefined
  const {start, end} = placeOf(token)
  const text = desk.source.slice(start, end).trim()
  if (desk.mdx && mdx.test(text)) return keepWritten(desk, token, 'dialect')
  if (!desk.definitions.math || !formula.test(text) || text.length < 5) return undefined
  return {type: 'kept', kind: 'math', place: {start, end}, value: text.slice(2, -2).trim()}
}
