import type {Event, ScalarEvent} from 'js-yaml'
import {EVENT_ALIAS, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, getScalarValue} from 'js-yaml'

/** A key that stands in its mapping for the second time. */
export interface DuplicateKey {
  readonly key: string
  readonly at: number
}

/** What is open: a mapping with the keys it has and whether a key comes next, or anything else. */
interface Open {
  readonly keys: Set<string> | undefined
  isKeyNext: boolean
}

/** The keys of YAML that its readers would settle each in a way of its own. */
export const duplicateKeys = (yaml: string, events: readonly Event[]): readonly DuplicateKey[] => {
  const found: DuplicateKey[] = []
  const open: Open[] = []
  /** Whether the node that begins here is a key. */
  const nodeIsKey = (): boolean => {
    const around = open.at(-1)
    if (!around?.keys) return false
    const isKey = around.isKeyNext
    around.isKeyNext = !isKey
    return isKey
  }
  const take = (scalar: ScalarEvent): void => {
    const key = getScalarValue(yaml, scalar)
    const keys = open.at(-1)?.keys
    if (keys?.has(key)) found.push({key, at: scalar.valueStart})
    keys?.add(key)
  }
  for (const event of events) {
    switch (event.type) {
      case EVENT_POP:
        open.pop()
        break
      case EVENT_MAPPING:
        nodeIsKey()
        open.push({keys: new Set(), isKeyNext: true})
        break
      case EVENT_SEQUENCE:
        nodeIsKey()
        open.push({keys: undefined, isKeyNext: false})
        break
      case EVENT_SCALAR:
        if (nodeIsKey()) take(event)
        break
      case EVENT_ALIAS:
        nodeIsKey()
        break
      default:
        open.push({keys: undefined, isKeyNext: false})
    }
  }
  return found
}
