import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDocument} from '../../src/markup/parser.ts'
import {blockDepths} from '../../src/source/block-depths.ts'
import {limits, overLimits} from '../../src/source/limits.ts'
import {nestingOf} from '../../src/source/nesting.ts'

const refused = (text: string) => overLimits({path: 'source/a.md', text})

/** A list of `depth` items, each inside the one before it, indented by `indent`. */
const nested = (depth: number, mark: string, indent: string): string =>
  Array.from({length: depth}, (_, level) => `${indent.repeat(level)}${mark} 项`).join('\n')

/** How deep lists and quotes of a text stand in one another at most, without parsing. */
const deepest = (text: string): number => {
  const depthOf = blockDepths(text)
  let start = 0
  return Math.max(
    ...text.split('\n').map(line => {
      const depth = depthOf(start, start + line.length)
      start += line.length + 1
      return depth
    }),
  )
}

describe('a document that stands too deep in itself', () => {
  test.each([
    ['bullets', nested(2_000, '-', '  ')],
    ['numbers', nested(1_500, '1.', '   ')],
    ['bullets behind tabs', nested(1_500, '*', '\t')],
  ])('is refused before it is parsed, with the line: %s', (_name, text) => {
    expect(refused(text)).toMatchObject({message: 'nestedTooDeep', values: {line: 1_001, limit: limits.nesting}})
  })

  test.each([
    ['quotes', '> '.repeat(1_001)],
    ['quotes and bullets', '> - '.repeat(501)],
    ['brackets', '['.repeat(1_001)],
  ])('is refused where one line does it: %s', (_name, line) => {
    expect(refused(`# 标题\n\n${line}字\n`)).toMatchObject({message: 'nestedTooDeep', values: {line: 3}})
  })
})

describe('a document that is long but not deep', () => {
  test.each([
    ['lists just deep enough', nested(1_000, '-', '  ')],
    ['ten thousand items', nested(10_000, '-', '')],
    ['code that is indented', '        - 代码\n    - 代码\n'.repeat(5_000)],
    ['a rule of three thousand marks', `甲\n\n${'- '.repeat(3_000)}\n\n${'* '.repeat(3_000)}\n\n乙`],
    ['a table of contents', `${'- 章\n  - 节\n    - 小节\n'.repeat(3_000)}`],
    ['a line of dashes', `甲\n\n${'-'.repeat(5_000)}\n`],
  ])('is not refused: %s', (_name, text) => {
    expect(refused(text)).toBeUndefined()
  })
})

describe('a document that would take Markdown too long', () => {
  test.each([
    ['links in one line', '[字](a)'.repeat(50_000), 'tooManyBrackets'],
    ['links that are not closed', '[字](b "'.repeat(50_000), 'tooManyBrackets'],
    ['tags in one paragraph', '字<b\n'.repeat(50_000), 'tooManyBrackets'],
    ['a quote that goes on without its mark', `> 字\n${'字\n'.repeat(5_000)}`, 'tooManyUnmarked'],
    ['footnotes', Array.from({length: 6_000}, (_, at) => `[^${at}]: 注。\n`).join('\n'), 'tooManyFootnotes'],
    ['items without end', '- 字\n'.repeat(300_000), 'tooMuchTogether'],
    ['marks without end', '*_'.repeat(400_000), 'tooMuchTogether'],
    ['chapters without end', '# 题\n\n- 字\n\n'.repeat(150_000), 'tooMuchMarkup'],
    ['quotes that grow', Array.from({length: 999}, (_, at) => `${'> '.repeat(at)}字\n`).join('\n'), 'tooMuchTogether'],
  ])('is refused before it is parsed: %s', (_name, text, message) => {
    expect(refused(text)).toMatchObject({message, fatal: true})
  })

  test.each([
    ['a long list of links', '- [字](https://a.com/字) 说明。\n'.repeat(20_000)],
    ['a long table of links', `| 甲 | 乙 |\n|-|-|\n${'| [字](a) | [字](b) |\n'.repeat(20_000)}`],
    ['a long line with links', `${'一切AI进步取决于算力。'.repeat(20_000)}${'[字](a)'.repeat(100)}`],
    ['verses in a quote', '> 床前明月光，\n> 疑是地上霜。\n'.repeat(20_000)],
    ['a book of prose', '一切AI进步归根结底取决于算力，而算力又离不开能源。\n\n'.repeat(90_000)],
  ])('is not one with %s', (_name, text) => {
    expect(refused(text)).toBeUndefined()
  })
})

describe('the depth of a text without parsing', () => {
  test.each([
    ['- 甲\n  - 乙\n- 丙', 2],
    ['> - 甲\n>   1. 乙', 3],
    ['- - - 甲', 3],
    ['- - -', 0],
    ['-甲', 0],
  ])('of %j is %i', (text, depth) => {
    expect(deepest(text)).toBe(depth)
  })

  test('is never less than what Markdown makes of it', () => {
    const part = fc.constantFrom('- ', '* ', '1. ', '2) ', '> ', '>', ' ', '  ', '   ', '\t', '-', '')
    const line = fc.array(part, {maxLength: 5}).map(parts => parts.join(''))
    const lines = fc.array(
      fc.tuple(line, fc.constantFrom('字', '')).map(([prefix, word]) => prefix + word),
      {minLength: 1, maxLength: 8},
    )
    fc.assert(
      fc.property(lines, written => {
        const text = written.join('\n')
        expect(deepest(text)).toBeGreaterThanOrEqual(nestingOf(readDocument(text)).depth)
      }),
      {numRuns: 2_000},
    )
  })
})
