import fc from 'fast-check'

/** A text as people write them in translation files, and as they do not. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '一切AI进步归根结底取决于算力。',
    'All progress in AI comes down to computing power.',
    '“价格：$1.99”，他说。',
    'two: words # and a sign',
    '- not a list',
    'it\'s [a] {brace}, "quoted"',
    '第一行\n第二行',
    'a first line\n\n  an indented one after a blank one',
    '073152',
    'true',
    '2026-11-20',
    'https://example.com/?a=1#top',
    '\\ backslash',
    '全角　空格',
    '---',
    '😀 emoji',
    '| pipe',
    'a:b',
    'ends in a colon:',
  ),
  fc.string({
    unit: fc.constantFrom('中', 'a', ' ', '\n', '#', ':', '-', '"', "'", '\t', '\u2028', '😀', ',', '{', ']'),
    maxLength: 12,
  }),
)

/** A text without what YAML cannot write in some style: line breaks and edges of white space. */
const onOneLine = (text: string): boolean => !/[\n\t\u2028]|^\s|\s$/.test(text) && text !== ''

const literal = (text: string, margin: string, lineBreak: string): string =>
  text
    .split('\n')
    .map(line => (line === '' ? '' : margin + line))
    .join(lineBreak)

const isLiteral = (text: string): boolean => text !== '' && !/^\s|[^\S\n](\n|$)|\n$|\n\t|\u2028/.test(text)

/** One value as written behind `key:`, with what it reads as; `comment` may stand on its first or last line. */
interface WrittenValue {
  readonly written: string
  readonly value: string
}

const styles: readonly ((
  text: string,
  margin: string,
  lineBreak: string,
  comment: string,
) => WrittenValue | undefined)[] = [
  (text, _margin, _lineBreak, comment) => ({
    written: ` ${JSON.stringify(text).replaceAll('\u2028', '\\u2028')}${comment}`,
    value: text,
  }),
  (text, _margin, _lineBreak, comment) =>
    onOneLine(text) ? {written: ` '${text.replaceAll("'", "''")}'${comment}`, value: text} : undefined,
  (text, _margin, _lineBreak, comment) =>
    onOneLine(text) && /^[a-z中一第][^:#,[\]{}]*$/.test(text)
      ? {written: `   ${text}${comment}`, value: text}
      : undefined,
  (text, margin, lineBreak, comment) =>
    isLiteral(text)
      ? {written: ` |-${comment}${lineBreak}${literal(text, margin, lineBreak)}`, value: text}
      : undefined,
  (text, margin, lineBreak, comment) =>
    isLiteral(text)
      ? {written: ` |${comment}${lineBreak}${literal(text, `${margin}   `, lineBreak)}`, value: `${text}\n`}
      : undefined,
  (text, margin, lineBreak, comment) =>
    onOneLine(text) ? {written: ` >-${comment}${lineBreak}${margin}${text}`, value: text} : undefined,
  (text, margin, lineBreak, comment) =>
    onOneLine(text) ? {written: `${comment}${lineBreak}${margin}${JSON.stringify(text)}`, value: text} : undefined,
  (_text, _margin, _lineBreak, comment) => ({written: comment, value: ''}),
]

/** How a file is laid out. */
export interface Layout {
  readonly lineBreak: string
  readonly mark: string
  /** Column of the dashes. */
  readonly column: number
  /** Of a field's text, beyond its key. */
  readonly deep: number
}

export const someLayout: fc.Arbitrary<Layout> = fc.record({
  lineBreak: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  column: fc.constantFrom(0, 2, 3),
  deep: fc.constantFrom(1, 2, 4),
})

/** A field of an item: key, text, style and comment. */
export interface SomeField {
  readonly key: string
  readonly text: string
  readonly style: number
  readonly comment: string
  readonly above: string
}

const someComment: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: fc.constant('')},
  {weight: 1, arbitrary: fc.nat(9999).map(number => ` # remark ${number}: "x"`)},
)

const someField: fc.Arbitrary<SomeField> = fc.record({
  key: fc.constantFrom('id', 'zh', 'en', 'note', 'draft', 'x-own', 'ok'),
  text: someText,
  style: fc.nat(styles.length - 1),
  comment: someComment,
  above: someComment,
})

/** Fields of one item, at least one, no key twice. */
export const someFields: fc.Arbitrary<readonly SomeField[]> = fc.uniqueArray(someField, {
  selector: field => field.key,
  minLength: 1,
  maxLength: 5,
})

/** An item as it stands in a file and as it reads. */
export interface WrittenItem {
  readonly written: string
  readonly reads: Readonly<Record<string, string>>
}

/** Writes the fields of one item. */
export const writeFields = (fields: readonly SomeField[], layout: Layout): WrittenItem => {
  const {lineBreak} = layout
  const indent = ' '.repeat(layout.column + 2)
  const reads: Record<string, string> = {}
  const lines = fields.map((field, index) => {
    const margin = indent + ' '.repeat(layout.deep)
    const style = styles[field.style]
    const {written, value} = style?.(field.text, margin, lineBreak, field.comment) ?? {
      written: ` ${JSON.stringify(field.text).replaceAll('\u2028', '\\u2028')}${field.comment}`,
      value: field.text,
    }
    reads[field.key] = value
    const above = index > 0 && field.above !== '' ? `${indent}${field.above.trim()}${lineBreak}` : ''
    return `${above}${index === 0 ? `${' '.repeat(layout.column)}- ` : indent}${field.key}:${written}`
  })
  return {written: lines.join(lineBreak), reads}
}

/** All comments of `fields`, as they must be found in any edited file. */
export const remarksOf = (fields: readonly SomeField[]): readonly string[] =>
  fields
    .flatMap((field, index) => [field.comment, index > 0 ? field.above : ''])
    .map(comment => comment.trim())
    .filter(comment => comment !== '')
