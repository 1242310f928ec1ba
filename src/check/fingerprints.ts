import type {Finding} from '../bitext/finding.ts'
import {hash} from '../bitext/hash.ts'

/**
 * For each finding a hash of its rule, what it speaks of (the segment, else the file) and what it says, in their order. It
 * stays as it is while anything else is edited, wherever its lines go. Of those that say the same of the same, each has
 * its own, by their order.
 */
export const fingerprintsOf = (findings: readonly Finding[]): readonly string[] => {
  const counts = new Map<string, number>()
  return findings.map(finding => {
    const saying = sayingOf(finding)
    const count = (counts.get(saying) ?? 0) + 1
    counts.set(saying, count)
    return hash(count === 1 ? saying : `${saying}\0${count}`)
  })
}

const sayingOf = ({rule, segment, at, term, message, values, actual}: Finding): string => {
  const named = Object.keys(values)
    .filter(name => !places.has(name))
    .sort()
    .map(name => `${name}=${values[name]}`)
  return [rule, segment ?? at.path, term ?? '', message, ...named, actual ?? ''].join('\0')
}

/** Values that tell where something stands, and change when something else is edited. */
const places: ReadonlySet<string> = new Set(['line', 'place'])
