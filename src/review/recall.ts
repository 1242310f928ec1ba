import type {Event, Typed, Write, WrittenRecord} from './events.ts'

/** What a journal says, event by event. */
export interface Recall {
  /** What was typed and not yet saved or dropped, by segment. */
  readonly typed: ReadonlyMap<string, Typed>
  /** Writes that nobody has said to be in the files or not. */
  readonly open: ReadonlyMap<string, Write>
  /** The decision that would be taken back next. */
  readonly last: () => Write | undefined
  /** The last decision on a segment that stands, with what it wrote there. */
  readonly decisionOn: (id: string) => Decided | undefined
  readonly take: (event: Event) => void
}

/** A decision and its record of one segment. */
interface Decided {
  readonly write: Write
  readonly record: WrittenRecord
}

/** Whether what was typed for a segment has gone into a decision: where many were accepted as they stand, it has not. */
const isTaken = ({action, records}: Write, {typed}: WrittenRecord): boolean =>
  action === 'accept' && (typed !== undefined || records.length === 1)

/** A journal that says nothing yet. */
export const recall = (): Recall => {
  const typed = new Map<string, Typed>()
  const open = new Map<string, Write>()
  const done: Write[] = []
  const decided = new Map<string, Decided[]>()

  const settle = (write: Write): void => {
    if (write.undoes !== undefined) {
      takeBack(write.undoes)
      return
    }
    done.push(write)
    for (const record of write.records) {
      if (isTaken(write, record)) typed.delete(record.id)
      const before = decided.get(record.id)
      if (before) before.push({write, record})
      else decided.set(record.id, [{write, record}])
    }
  }

  const takeBack = (key: string): void => {
    const at = done.findLastIndex(write => write.key === key)
    const [write] = at < 0 ? [] : done.splice(at, 1)
    for (const record of write?.records ?? []) {
      const left = decided.get(record.id)?.filter(each => each.write !== write) ?? []
      decided.set(record.id, left)
      if (write) retype(write, record)
    }
  }

  /** What a reviewer wrote is in the editor again where it is in no file. */
  const retype = ({at}: Write, {id, typed: en, was, zh}: WrittenRecord): void => {
    if (en !== undefined && !typed.has(id)) typed.set(id, {type: 'typed', at, id, en, over: was, zh})
  }

  const take = (event: Event): void => {
    switch (event.type) {
      case 'typed':
        typed.set(event.id, event)
        break
      case 'dropped':
        typed.delete(event.id)
        break
      case 'write':
        open.set(event.key, event)
        break
      case 'saved':
      case 'failed': {
        const write = open.get(event.key)
        open.delete(event.key)
        if (!write) break
        if (event.type === 'saved') settle(write)
        else if (write.undoes === undefined) for (const record of write.records) retype(write, record)
        break
      }
      default:
        event satisfies never
    }
  }

  return {typed, open, last: () => done.at(-1), decisionOn: id => decided.get(id)?.at(-1), take}
}
