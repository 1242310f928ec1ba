import type {TermId} from '../bitext/ids.ts'
import {newIds} from '../bitext/new-ids.ts'
import type {Incoming} from './incoming.ts'

/** An id that says nothing: a number, with or without what it is the number of, or one that a machine drew. */
const isDrawn = (id: string): boolean =>
  /^(?:c|cid|e|eid|t|tid|id|entry|term|concept|termentry|conceptentry)?[-_]?\d+$/i.test(id) ||
  /^(?:[a-z]{1,10}[-_])?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/**
 * Gives a term of elsewhere its id here: its own where that is one of ours and says something, else the words of its
 * preferred English form; `undefined` where there are none. What is `taken`, or was given, gets a number behind it.
 */
export const idGiver = (taken: Iterable<TermId>): ((incoming: Incoming) => TermId | undefined) => {
  const ids = newIds(taken)
  return ({id, fields}) => {
    const own = id === undefined || isDrawn(id) ? undefined : ids.claim(id)
    const main = fields.en.find(({status}) => status === 'preferred') ?? fields.en[0]
    return own ?? ids.ofEnglish(main?.term ?? '')
  }
}

/** `domain` as the name of a folder: as it is where it can be one, else its words joined by hyphens; `undefined` where nothing is left. */
export const folderOf = (domain: string): string | undefined => {
  if (isFolder(domain)) return domain
  const joined = domain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return isFolder(joined) ? joined : undefined
}

const isFolder = (name: string): boolean =>
  name.length <= 60 && /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} _.-]*[\p{L}\p{N}\p{M}])?$/u.test(name) && !reserved.test(name)

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
