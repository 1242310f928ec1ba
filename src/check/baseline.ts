import type {Finding} from '../bitext/finding.ts'
import {fingerprintsOf} from './fingerprints.ts'

/** A finding that was there when a project began to be checked. */
export interface KnownFinding {
  readonly rule: string
  /** The segment, or the file where it speaks of none. */
  readonly of: string
  /** See `fingerprintsOf`. */
  readonly fingerprint: string
}

/** What a baseline leaves of findings. */
export interface Against {
  readonly findings: readonly Finding[]
  /** How many of them are known. */
  readonly known: number
  /** What is known and was not found: it can be taken out of the baseline. */
  readonly gone: readonly KnownFinding[]
}

/** The findings that a baseline may hold, in an order that no edit changes. A file that cannot be used and a rule that threw are never known. */
export const knownFindings = (findings: readonly Finding[]): readonly KnownFinding[] => {
  const some = findings.filter(isKnowable)
  const fingerprints = fingerprintsOf(some)
  return some
    .map(({rule, segment, at}, index) => ({rule, of: segment ?? at.path, fingerprint: fingerprints[index] ?? ''}))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

/** Parts what is new from what a baseline knows. */
export const against = (baseline: readonly KnownFinding[], findings: readonly Finding[]): Against => {
  const some = findings.filter(isKnowable)
  const fingerprints = fingerprintsOf(some)
  const known = new Set(baseline.map(({fingerprint}) => fingerprint))
  const found = new Set(fingerprints)
  const standing = new Set(some.filter((_, index) => known.has(fingerprints[index] ?? '')))
  return {
    findings: findings.filter(finding => !standing.has(finding)),
    known: standing.size,
    gone: baseline.filter(({fingerprint}) => !found.has(fingerprint)),
  }
}

const isKnowable = ({fatal, message}: Finding): boolean => !fatal && message !== 'threw'

const keyOf = ({rule, of, fingerprint}: KnownFinding): string => [rule, of, fingerprint].join('\0')
