import type {Action} from './protocol.ts'

/** One line of the journal. Times are ISO 8601. */
export type Event = Typed | Dropped | Write | Settled

/** What stood in the editor of a segment. */
export interface Typed {
  readonly type: 'typed'
  readonly at: string
  readonly id: string
  readonly en: string
  /** The English that it was typed over, and the Chinese it is for. */
  readonly over: string
  readonly zh: string
}

/** What was typed for a segment was given up. */
interface Dropped {
  readonly type: 'dropped'
  readonly at: string
  readonly id: string
}

/** Records that are about to be written: by a decision, or to take one back. */
export interface Write {
  readonly type: 'write'
  readonly at: string
  /** Tells one write from another. */
  readonly key: string
  readonly by: string
  readonly action: Action
  readonly reason?: string
  /** The key of the decision that is taken back. */
  readonly undoes?: string
  readonly records: readonly WrittenRecord[]
}

/** One record before and after a write. */
export interface WrittenRecord {
  readonly id: string
  /** The file that it stands in. */
  readonly path: string
  /** The entry in its file. */
  readonly before: string
  readonly after: string
  /** The Chinese that it was made on, the English that it found and the one that it left. */
  readonly zh: string
  readonly was: string
  readonly en: string
  /** The English that the reviewer wrote. */
  readonly typed?: string
}

/** Whether what was about to be written stands in the files. */
interface Settled {
  readonly type: 'saved' | 'failed'
  readonly at: string
  readonly key: string
}

/** A line of the journal as an event; `undefined` where it is none. */
export const readEvent = (line: string): Event | undefined => {
  try {
    const value: unknown = JSON.parse(line)
    return isEvent(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isEvent = (value: unknown): value is Event => {
  if (!isObject(value) || !areTexts(value, ['type', 'at'])) return false
  switch (value['type']) {
    case 'typed':
      return areTexts(value, ['id', 'en', 'over', 'zh'])
    case 'dropped':
      return areTexts(value, ['id'])
    case 'write':
      return (
        areTexts(value, ['key', 'by', 'action']) && Array.isArray(value['records']) && value['records'].every(isRecord)
      )
    case 'saved':
    case 'failed':
      return areTexts(value, ['key'])
    default:
      return false
  }
}

const isRecord = (value: unknown): boolean =>
  isObject(value) && areTexts(value, ['id', 'path', 'before', 'after', 'zh', 'was', 'en'])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const areTexts = (value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean =>
  keys.every(key => typeof value[key] === 'string')
