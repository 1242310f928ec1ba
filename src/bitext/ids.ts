declare const brand: unique symbol

/** The lasting name of a segment, e.g. `k7q2mf3d`: a letter and seven Crockford base-32 characters. */
export type SegmentId = string & {readonly [brand]: 'SegmentId'}
/** The name of a glossary concept, e.g. `zero-knowledge-proof`. */
export type TermId = string & {readonly [brand]: 'TermId'}
/** The name of a rule, e.g. `lost-number`. */
export type RuleId = string & {readonly [brand]: 'RuleId'}

const segment = /^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$/
const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** `text` as a segment id, or `undefined` where it is none. */
export const segmentId = (text: string): SegmentId | undefined => (segment.test(text) ? (text as SegmentId) : undefined)

/** `text` as a term id (lower-case words joined by hyphens), or `undefined` where it is none. */
export const termId = (text: string): TermId | undefined => (name.test(text) ? (text as TermId) : undefined)

/** `text` as a rule id (lower-case words joined by hyphens), or `undefined` where it is none. */
export const ruleId = (text: string): RuleId | undefined => (name.test(text) ? (text as RuleId) : undefined)
