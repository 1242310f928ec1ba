import type {FieldPlace} from '../bitext/pair.ts'

/** A node of a YAML file. `from` and `to` are the stretch of the file that an edit must touch, brackets, quotes and block header included. */
export type YamlNode = YamlMapping | YamlSequence | YamlScalar

/** How a scalar is written; `empty` is a value that is not there (`key:`). */
type YamlStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty'

/**
 * A text, whatever it looks like: `073152` and `true` are texts too. `start` and `end` hold what is read (quotes, block
 * header and indentation excluded); `lines` is where each line of `value` begins, empty where the value does not stand
 * in the file as it is.
 */
export interface YamlScalar extends FieldPlace {
  readonly type: 'scalar'
  readonly value: string
  readonly style: YamlStyle
  readonly from: number
  readonly to: number
}

/** `key: value` fields in the order of the file; keys are never repeated. */
export interface YamlMapping {
  readonly type: 'mapping'
  /** Written `{…}` on a line. */
  readonly flow: boolean
  readonly entries: readonly YamlField[]
  readonly from: number
  readonly to: number
}

/** One field of a mapping. */
export interface YamlField {
  readonly key: YamlScalar
  readonly value: YamlNode
}

/** A list; in a block list each item begins with a dash, and `from` is the first of them. */
export interface YamlSequence {
  readonly type: 'sequence'
  /** Written `[…]` on a line. */
  readonly flow: boolean
  readonly items: readonly YamlNode[]
  readonly from: number
  readonly to: number
}

/** The field `key` of a mapping, if it has one. */
export const fieldOf = (mapping: YamlMapping, key: string): YamlField | undefined => {
  for (const entry of mapping.entries) if (entry.key.value === key) return entry
  return undefined
}
