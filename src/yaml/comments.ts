import type {YamlNode, YamlScalar} from './tree.ts'

/**
 * The comments of a stretch of a file, `#` included, each without the white space around it. `node` is the value that
 * stands in the stretch, so that a `#` inside a text is not taken for one.
 */
export const commentsIn = (text: string, from: number, to: number, node: YamlNode): readonly string[] => {
  const comments: string[] = []
  let at = from
  for (const scalar of scalarsOf(node)) {
    const isBlock = scalar.style === 'literal' || scalar.style === 'folded'
    collect(text.slice(at, isBlock ? Math.min(scalar.start, to) : scalar.from), comments)
    at = Math.max(at, scalar.to)
  }
  collect(text.slice(at, to), comments)
  return comments
}

/** Between two texts there are only indicators and white space, so that every `#` begins a comment. */
const collect = (between: string, comments: string[]): void => {
  for (const match of between.matchAll(/#[^\r\n]*/g)) comments.push(match[0].trimEnd())
}

function* scalarsOf(node: YamlNode): Generator<YamlScalar> {
  switch (node.type) {
    case 'scalar':
      yield node
      break
    case 'sequence':
      for (const item of node.items) yield* scalarsOf(item)
      break
    case 'mapping':
      for (const {key, value} of node.entries) {
        yield key
        yield* scalarsOf(value)
      }
      break
    default:
      node satisfies never
  }
}
