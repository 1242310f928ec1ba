import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Event} from '../../src/markup/event.ts'
import {readDocument} from '../../src/markup/parser.ts'
import type {Section} from '../../src/markup/sections.ts'
import {readSections} from '../../src/markup/sections.ts'
import {markdown} from '../source/markdown-of.ts'

const show = (events: readonly Event[]): readonly string[] =>
  events.map(([step, {type, start, end}]) => {
    const places = [start, end].map(({line, column, offset}) => `${line}:${column}:${offset}`)
    return `${step} ${type} ${places.join('-')}`
  })

const eventsIn = (section: Section): readonly Event[] => (section.type === 'section' ? section.events : [])

/** The documents of `markdown` one below the other: what stands open in one may swallow the next. */
const many = fc
  .array(fc.tuple(markdown, fc.constantFrom('\n\n', '\n\n算力。\n\n', '\n\n# 题\n\n', '\n')), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.flat().join(''))

const line = fc.constantFrom(
  ...['算力。', '算力。', '# 题', '', '', '', '```', '~~~', '<!--', '-->', '<div>', '<script>', '</script>', '- 项'],
  ...[
    '> 引',
    '1. 项',
    '  续',
    '    码',
    '[甲]: b',
    '[甲]',
    '[^1]: 注',
    '[^1]',
    '---',
    '===',
    '| 甲 |',
    '|-|',
    '$$',
    '\t项',
  ],
  ...['!!! note', '::: tip', 'a\r- b', '\ufeff字', 'a | b', '-|-', '<?', '{% raw %}', '> ```', '- ```', '[甲', ']: b'],
)

describe('A document in sections', () => {
  test.each([
    ['Markdown as people write it', 60, many],
    [
      'lines that open and close all that there is',
      1_500,
      fc.array(line, {maxLength: 24}).map(lines => lines.join('\n')),
    ],
  ])('is read event for event as the whole is: %s', (_name, numRuns, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(1, 20), (text, least) => {
        const sections = [...readSections(text, {}, least).full()]
        expect(sections.flatMap(section => show(eventsIn(section)))).toEqual(show(readDocument(text)))
      }),
      {numRuns},
    )
  })

  test('is divided between paragraphs, but not in code, HTML, lists or quotes', () => {
    const opened = '```\n丙。\n\n丁。\n\n```\n\n<!--\n戊。\n\n己。\n\n-->\n\n- 庚。\n\n  辛。\n\n> 壬\n癸\n\n'
    const text = `甲。\n\n乙。\n\n${opened}${'子。\n\n'.repeat(40)}`
    const firsts = [...readSections(text, {}, 1).full()].map(section => eventsIn(section)[0]?.[1].start.offset ?? -1)
    const begins = new Set(firsts.map(start => text.slice(start, start + 2)))
    expect([...begins]).toEqual(['甲。', '``', '子。'])
  })

  test('knows what another section defines', () => {
    const text = '见[甲]和[^1]。\n\n乙。\n\n[甲]: https://a.com/\n\n丙。\n\n[^1]: 注。\n'
    const types = [...readSections(text, {}, 1).full()].flatMap(eventsIn).map(([, {type}]): string => type)
    expect(types).toEqual(expect.arrayContaining(['link', 'gfmFootnoteCall']))
  })
})
