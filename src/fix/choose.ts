import type {Finding, Fix} from '../bitext/finding.ts'

/** A finding that says how it is mended. */
export interface Mendable extends Finding {
  readonly fix: Fix
}

/**
 * The findings whose fixes can be made at one time, by path and in order of place: of two that touch one another the first
 * is taken. Two that merely meet may be one mistake to two rules: the later one waits.
 */
export const choose = (findings: readonly Finding[]): ReadonlyMap<string, readonly Mendable[]> => {
  const chosen = new Map<string, Mendable[]>()
  for (const finding of findings.filter(isMendable).toSorted(byPlace)) {
    const {path, range} = finding.fix.at
    const others = chosen.get(path)
    const last = others?.at(-1)
    if (!last) chosen.set(path, [finding])
    else if (last.fix.at.range.end < range.start) others?.push(finding)
  }
  return chosen
}

const isMendable = (finding: Finding): finding is Mendable => finding.fix !== undefined

const byPlace = ({fix: {at: one}}: Mendable, {fix: {at: other}}: Mendable): number =>
  one.range.start - other.range.start || one.range.end - other.range.end
