import type {YamlNode, YamlScalar} from './tree.ts'
import type {FlowValue, YamlValue} from './write-value.ts'

/** A value that was read, as one to be written elsewhere: texts of several lines as blocks, all else on one line. */
export const copyValue = (node: YamlNode): YamlValue => {
  if (node.type !== 'scalar') return {style: 'flow', value: flowValue(node)}
  return {style: isInLines(node) ? 'block' : 'line', text: node.value}
}

const isInLines = ({style, value}: YamlScalar): boolean =>
  style === 'literal' || style === 'folded' || value.includes('\n')

const flowValue = (node: YamlNode): FlowValue => {
  switch (node.type) {
    case 'scalar':
      return node.value
    case 'sequence':
      return node.items.map(flowValue)
    case 'mapping':
      return new Map(node.entries.map(({key, value}) => [key.value, flowValue(value)]))
    default:
      return node satisfies never
  }
}
