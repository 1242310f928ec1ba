/**
 * A value to write. A `block` is a text written as a literal on lines of its own, double-quoted where a literal cannot
 * hold it; a `line` is a text on the line of its key, quoted where it must be; a `flow` is a mapping or list on one line.
 */
export type YamlValue =
  | {readonly style: 'block'; readonly text: string}
  | {readonly style: 'line'; readonly text: string}
  | {readonly style: 'flow'; readonly value: FlowValue}

/** What `{…}` and `[…]` hold; fields in the order of the map. */
export type FlowValue = string | readonly FlowValue[] | ReadonlyMap<string, FlowValue>

/** `value` as it stands behind `key: ` where the key stands in column `indent`; `comment` (with its `#`) is kept on the first line. */
export const writeValue = (value: YamlValue, indent: number, lineBreak: string, comment = ''): string => {
  const behind = comment === '' ? '' : ` ${comment}`
  if (value.style !== 'block' || !isLiteral(value.text)) return writeInline(value) + behind
  const margin = ' '.repeat(indent + 2)
  const lines = value.text.split('\n').map(line => (line === '' ? '' : margin + line))
  return `|-${behind}${lineBreak}${lines.join(lineBreak)}`
}

/** A new item of a block list at the left edge, its fields in the order given. */
export const writeItem = (fields: readonly (readonly [key: string, value: YamlValue])[], lineBreak: string): string =>
  `- ${fields.map(([key, value]) => `${key}: ${writeValue(value, 2, lineBreak)}`).join(`${lineBreak}  `)}`

/** Whether `value` takes lines of its own. */
export const isWrittenInLines = (value: YamlValue): boolean => value.style === 'block' && isLiteral(value.text)

/** `value` on one line, fit to stand inside braces. */
export const writeInline = (value: YamlValue): string => {
  switch (value.style) {
    case 'block':
      return quote(value.text)
    case 'line':
      return writeFlow(value.text)
    case 'flow':
      return writeFlow(value.value)
    default:
      return value satisfies never
  }
}

/** `text` on the line of its key in a block mapping, where commas, brackets and quotation marks need no quotes of YAML's. */
export const writeOnLine = (text: string): string => (isPlainOnLine(text) ? text : quote(text))

const writeFlow = (value: FlowValue): string => {
  if (typeof value === 'string') return isPlain(value) ? value : quote(value)
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`
  return `{${[...value].map(([key, inner]) => `${writeFlow(key)}: ${writeFlow(inner)}`).join(', ')}}`
}

const isList = (value: readonly FlowValue[] | ReadonlyMap<string, FlowValue>): value is readonly FlowValue[] =>
  Array.isArray(value)

/** `text` in double quotes on one line, everything invisible escaped. */
const quote = (text: string): string =>
  JSON.stringify(text).replace(
    new RegExp(invisible, 'g'),
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Characters that some reader of YAML refuses or takes for a line break, and those that an editor does not show. */
const invisible = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/

/**
 * Whether a literal gives `text` back, in any editor: it begins and ends with something to see, no line ends in white
 * space or begins with a tab, and every character may stand there.
 */
const isLiteral = (text: string): boolean =>
  text !== '' && !/^\s|\n\t|[^\S\n](?:\n|$)|\n$|[\x00-\x08\x0b-\x1f]/.test(text) && isVisible(text)

/** Whether `text` may stand without quotes anywhere, and no reader of YAML takes it for a truth value or for nothing. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}$](?:[^\n\r\t,[\]{}#:"'\\]|:(?=[^\s,[\]{}])|(?<=\p{L})'(?=\p{L}))*$/u.test(text) &&
  isPlainThroughout(text)

/** The same where nothing but the end of the line closes it: marks beyond ASCII may open it too, such as 《 and “. */
const isPlainOnLine = (text: string): boolean =>
  /^(?:[\p{L}\p{N}$]|(?![\x00-\x7f])[\p{P}\p{S}])(?:[^\n\r\t#:]|:(?=\S)|(?<=\S)#)*$/u.test(text) &&
  isPlainThroughout(text)

const isPlainThroughout = (text: string): boolean =>
  !/\s$|[\x00-\x1f]/.test(text) && isVisible(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)

/** Half a surrogate pair is no character. */
const isVisible = (text: string): boolean => !/\p{Cs}/u.test(text) && !invisible.test(text)
