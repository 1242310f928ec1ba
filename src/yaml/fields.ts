import type {TextFile} from '../bitext/document.ts'
import type {Fault, FaultRule} from '../bitext/edition.ts'
import type {Range} from '../bitext/range.ts'
import {nearest} from './nearest.ts'
import type {YamlMapping, YamlNode, YamlScalar} from './tree.ts'
import {fieldOf} from './tree.ts'

/**
 * Reads fields of a YAML file that people write, and gathers what is wrong with them under the rules `unknown-field`
 * and `invalid-field`. Each reader gives `undefined` where a field is absent or wrong.
 */
export interface FieldReader {
  readonly faults: readonly Fault[]
  /** Reports what is wrong with a stretch of the file in words of the caller's own. */
  readonly refuse: (message: string, at: Range, values: Fault['values'], rule?: FaultRule) => void
  /** `node` as a mapping that has no fields but `known` ones. */
  readonly mapping: (node: YamlNode, field: string, known: readonly string[]) => YamlMapping | undefined
  /** `node` as a mapping whose keys are names. */
  readonly names: (node: YamlNode, field: string) => YamlMapping | undefined
  /** The members of `node`, a list. */
  readonly list: (node: YamlNode, field: string) => readonly YamlNode[] | undefined
  /** `node` as a text that is not empty. */
  readonly text: (node: YamlNode, field: string) => YamlScalar | undefined
  /** `node` as a text, or as a list of texts. */
  readonly texts: (node: YamlNode, field: string) => readonly YamlScalar[] | undefined
  readonly oneOf: <const Value extends string>(
    node: YamlNode,
    field: string,
    values: readonly Value[],
  ) => Value | undefined
  /** A count: decimal digits. */
  readonly count: (node: YamlNode, field: string) => number | undefined
  /** A regular expression, of which letters beyond the Basic Multilingual Plane are single characters (flag `u`). */
  readonly pattern: (node: YamlNode, field: string) => RegExp | undefined
  /** The value of the field `key`; reports that it is missing. */
  readonly required: (mapping: YamlMapping, key: string) => YamlNode | undefined
}

/** A reader of the fields of `file`. A file with a fault is `fatal`: it is not used at all. */
export const fieldReader = (file: TextFile): FieldReader => {
  const faults: Fault[] = []
  const refuse: FieldReader['refuse'] = (message, {start, end}, values, rule = 'invalid-field') => {
    faults.push({rule, message, values, path: file.path, range: {start, end}, fatal: true})
  }
  const wrong = (message: string, node: YamlNode, values: Fault['values']): undefined =>
    void refuse(message, {start: node.from, end: node.to}, values)
  const names: FieldReader['names'] = (node, field) =>
    node.type === 'mapping' ? node : wrong('fieldNotMapping', node, {field})
  const text: FieldReader['text'] = (node, field) =>
    node.type === 'scalar' && node.value.trim() !== '' ? node : wrong('fieldNotText', node, {field})
  return {
    faults,
    refuse,
    names,
    text,
    mapping: (node, field, known) => {
      const mapping = names(node, field)
      for (const {key} of mapping?.entries ?? []) {
        if (known.includes(key.value)) continue
        const near = nearest(key.value, known)
        if (near !== undefined) refuse('fieldMistyped', key, {field: key.value, near}, 'unknown-field')
        else refuse('fieldUnknown', key, {field: key.value, known: known.join(', ')}, 'unknown-field')
      }
      return mapping
    },
    list: (node, field) => (node.type === 'sequence' ? node.items : wrong('fieldNotList', node, {field})),
    texts: (node, field) => {
      const items = node.type === 'sequence' ? node.items : [node]
      const read = items.flatMap(item => text(item, field) ?? [])
      return read.length === items.length ? read : undefined
    },
    oneOf: (node, field, values) => {
      const scalar = text(node, field)
      const value = values.find(each => each === scalar?.value)
      if (scalar && value === undefined)
        wrong('fieldNotOneOf', node, {field, value: scalar.value, known: values.join(', ')})
      return value
    },
    count: (node, field) => {
      const scalar = text(node, field)
      if (!scalar) return undefined
      return /^[0-9]{1,9}$/.test(scalar.value)
        ? Number(scalar.value)
        : wrong('fieldNotCount', node, {field, value: scalar.value})
    },
    pattern: (node, field) => {
      const scalar = text(node, field)
      if (!scalar) return undefined
      try {
        return new RegExp(scalar.value, 'u')
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        return wrong('fieldNotPattern', node, {field, value: scalar.value, reason: error.message})
      }
    },
    required: (mapping, key) => {
      const field = fieldOf(mapping, key)
      if (!field) refuse('fieldMissing', {start: mapping.from, end: mapping.to}, {field: key})
      return field?.value
    },
  }
}
