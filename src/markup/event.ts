import type {postprocess} from 'micromark'

/** A step of micromark into or out of a token; offsets of its token are offsets of the text that was read. */
export type Event = ReturnType<typeof postprocess>[number]

/** A stretch of Markdown that has a name, as micromark calls it: `data`, `emphasis`, `listItemPrefix` … */
export type Token = Event[1]
