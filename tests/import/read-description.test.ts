import {describe, expect, test} from 'vitest'
import {readDescription} from '../../src/import/read-description.ts'
import {description, shortDescription} from './pages.ts'

const head = "documents: {text: '{page}.md'}\n"
const region = (fields: string): string => `${head}regions:\n- name: text\n${fields.replace(/^/gm, '  ')}\n`
const lines = (entry: string): string => region(`keep: text\nbegins: {}\nlines:\n- ${entry}`)

/** What is wrong with a description: messages with the words on which each lies. */
const wrong = (text: string): readonly string[] => {
  const {description: read, faults} = readDescription(shortDescription(text))
  expect(read === undefined).toBe(faults.length > 0)
  return faults.map(({message, range}) => `${message}: ${text.slice(range?.start, range?.end).split('\n')[0]}`)
}

describe('a description', () => {
  test('is read as it is written', () => {
    const {description: read, faults} = readDescription(description)
    expect(faults).toEqual([])
    expect(read?.documents.map(({name, file}) => [name, file])).toEqual([
      ['article', '{page}.md'],
      ['related', '{page}-related.md'],
    ])
    expect(read?.front.map(({key, region: name, optional}) => [key, name, optional])).toEqual([
      ['address', 'disclaimer', false],
      ['publisher', 'disclaimer', false],
    ])
    expect(read?.regions.map(({name, optional, divider, fate}) => [name, fate.type, optional, divider])).toEqual([
      ['title', 'keep', false, false],
      ['advertisement', 'drop', true, false],
      ['abstract', 'keep', false, false],
      ['article', 'keep', false, false],
      ['disclaimer', 'keep', false, true],
      ['byline', 'drop', true, false],
      ['navigation', 'drop', true, false],
      ['related', 'keep', true, false],
      ['contact', 'drop', true, false],
      ['risk-notice', 'drop', true, false],
    ])
    expect(read?.regions[3]?.lines[0]).toMatchObject({fits: {alone: true, longest: 30, closed: false}, as: 'heading 2'})
  })

  test('names neither offsets nor words of one page alone', () => {
    expect(description.text).not.toMatch(/芝麻|币安|Polygon|人工智能|13463/)
    expect(description.text.split('\n').length).toBeLessThan(110)
  })

  test('may be a few lines long', () => {
    expect(wrong(region('keep: text\nbegins: {}'))).toEqual([])
  })

  test.each<[string, string, readonly string[]]>([
    ['nothing but documents', head, [`fieldMissing: ${head.trim()}`]],
    ['no regions', `${head}regions: []\n`, ['importNoRegions: []']],
    ['an unknown field', region('keep: text\nbegin: {}'), ['fieldMistyped: begin', 'fieldMissing: name: text']],
    ['a region that is neither kept nor dropped', region('begins: {}'), ['importFate: name: text']],
    ['a region that is both', region('keep: text\ndrop: why\nbegins: {}'), ['importFate: name: text']],
    ['a document that is not listed', region('keep: essay\nbegins: {}'), ['fieldNotOneOf: essay']],
    ['an unknown condition', region('keep: text\nbegins: {contains: 声明}'), ['fieldUnknown: contains']],
    ['a broken pattern', region("keep: text\nbegins: {matches: '('}"), ["fieldNotPattern: '('"]],
    ['a length that is none', region('keep: text\nbegins: {longest: many}'), ['fieldNotCount: many']],
    ['a switch that is neither on nor off', region('keep: text\nbegins: {alone: maybe}'), ['fieldNotOneOf: maybe']],
    ['a kept line without a shape', lines('{longest: 9}'), ['importLineFate: {longest: 9}']],
    ['an unknown shape', lines('{as: title}'), ['fieldNotOneOf: title']],
    ['a line left out without a name', lines('{drop: why}'), ['fieldMissing: {drop: why}']],
    [
      'a shape in a region that is left out',
      region('drop: why\nbegins: {}\nlines: [{as: item}]'),
      ['fieldUnknown: as'],
    ],
    ['a break before what is left out', region('drop: why\nbegins: {}\ndivider: true'), ['fieldUnknown: divider']],
    [
      'words left out without a reason',
      lines('{as: item, without: [{name: x, find: y}]}'),
      ['fieldMissing: {name: x, find: y}'],
    ],
    [
      'a front-matter value from nowhere',
      `front: {a: {in: foot, find: x}}\n${region('keep: text\nbegins: {}')}`,
      ['fieldNotOneOf: foot'],
    ],
    [
      'two regions of one name',
      `${region('keep: text\nbegins: {}')}- {name: text, drop: why, begins: {}}\n`,
      ['importRegionTwice: text'],
    ],
    [
      'a file in another folder',
      "documents: {text: '../{page}.md'}\nregions: [{name: a, keep: text, begins: {}}]\n",
      ['importFile: ../{page}.md'],
    ],
    [
      'a file that is no Markdown',
      'documents: {text: a.txt}\nregions: [{name: a, keep: text, begins: {}}]\n',
      ['importFile: a.txt'],
    ],
    [
      'a name that is none',
      'documents: {正文: a.md}\nregions: [{name: a, keep: 正文, begins: {}}]\n',
      ['importName: 正文'],
    ],
  ])('is refused with its place for %s', (_, text, faults) => {
    expect(wrong(text)).toEqual(faults)
  })

  test('is refused where it is no YAML', () => {
    expect(readDescription(shortDescription('regions: [')).faults).toMatchObject([{rule: 'unreadable-file'}])
  })
})
