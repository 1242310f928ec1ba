import type {Fault} from '../bitext/edition.ts'
import type {Description, RegionRule} from './description.ts'
import {descriptionFault} from './fault.ts'
import {fits} from './fits.ts'
import type {Line} from './line.ts'
import {beginning} from './line.ts'

/** A region of a page: its lines, at least one. */
export interface Region {
  readonly rule: RegionRule
  readonly lines: readonly Line[]
}

/**
 * Divides a page into the regions of `description`, each from the first line that fits its `begins` to the next one.
 * An obligatory region that is not found, or words before the first one, are faults.
 */
export const divide = (
  lines: readonly Line[],
  description: Description,
): {readonly regions: readonly Region[]; readonly faults: readonly Fault[]} => {
  const begins: {readonly rule: RegionRule; readonly index: number}[] = []
  const faults: Fault[] = []
  let waiting: readonly RegionRule[] = []
  let from = 0
  const settle = (until: number): void => {
    for (const rule of waiting) {
      const index = firstFit(lines, rule, from, until)
      if (index === undefined) continue
      begins.push({rule, index})
      from = index + 1
    }
    waiting = []
  }
  for (const rule of description.regions) {
    if (rule.optional) {
      waiting = [...waiting, rule]
      continue
    }
    const index = firstFit(lines, rule, from, lines.length)
    if (index === undefined) {
      const last = begins.at(-1)
      const line = last ? (lines[last.index]?.number ?? 0) : 0
      faults.push(
        last
          ? descriptionFault(description, rule.place, 'regionMissing', {region: rule.name, line})
          : descriptionFault(description, rule.place, 'regionNowhere', {region: rule.name}),
      )
      return {regions: [], faults}
    }
    settle(index)
    begins.push({rule, index})
    from = index + 1
  }
  settle(lines.length)
  const first = begins[0]
  if (!first || first.index > 0) {
    const place = description.regions[0]?.place ?? {start: 0, end: 0}
    faults.push(
      descriptionFault(description, place, 'beforeRegions', {
        line: lines[0]?.number ?? 0,
        text: beginning(lines[0]?.text ?? ''),
      }),
    )
  }
  const regions = begins.map(({rule, index}, at) => ({rule, lines: lines.slice(index, begins[at + 1]?.index)}))
  return {regions, faults}
}

const firstFit = (lines: readonly Line[], rule: RegionRule, from: number, until: number): number | undefined => {
  for (let index = from; index < until; index += 1) {
    const line = lines[index]
    if (line && fits(line, rule.begins)) return index
  }
  return undefined
}
