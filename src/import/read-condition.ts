import type {FieldReader} from '../yaml/fields.ts'
import type {YamlMapping, YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'
import type {Condition} from './description.ts'

/** The fields that say something of a line. */
export const conditions = ['is', 'starts', 'ends', 'matches', 'shortest', 'longest', 'closed', 'alone'] as const

/** What the fields of `mapping` say of a line; where there are none, nothing. */
export const readCondition = (reader: FieldReader, mapping: YamlMapping | undefined): Condition => {
  const read = <Value>(key: string, reading: (node: YamlNode, field: string) => Value | undefined) => {
    const value = mapping && fieldOf(mapping, key)?.value
    const result = value && reading(value, key)
    return result === undefined ? {} : {[key]: result}
  }
  const words = (node: YamlNode, field: string): readonly string[] | undefined =>
    reader.texts(node, field)?.map(({value}) => value.trim())
  return {
    ...read('is', words),
    ...read('starts', words),
    ...read('ends', words),
    ...read('matches', reader.pattern),
    ...read('shortest', reader.count),
    ...read('longest', reader.count),
    ...read('closed', (node, field) => readSwitch(reader, node, field)),
    ...read('alone', (node, field) => readSwitch(reader, node, field)),
  }
}

/** Whether the switch `key` is there and on. */
export const isOn = (reader: FieldReader, mapping: YamlMapping, key: string): boolean => {
  const value = fieldOf(mapping, key)?.value
  return value !== undefined && readSwitch(reader, value, key) === true
}

const readSwitch = (reader: FieldReader, node: YamlNode, field: string): boolean | undefined => {
  const value = reader.oneOf(node, field, ['true', 'false'])
  return value === undefined ? undefined : value === 'true'
}
