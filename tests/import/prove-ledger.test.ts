import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {TextFile} from '../../src/bitext/document.ts'
import {sha256Hex} from '../../src/bitext/hash.ts'
import {importedPages} from '../../src/import/imported-pages.ts'
import {importPage} from '../../src/import/page.ts'
import {proveLedger} from '../../src/import/prove-ledger.ts'
import {readLedger} from '../../src/import/read-ledger.ts'
import {description, shortDescription, storage} from './pages.ts'

const ledgerOf = (raw: TextFile): TextFile => {
  const {ledger, faults} = importPage(raw, description)
  if (!ledger) throw new Error(JSON.stringify(faults))
  return ledger
}

/** What a proof says once `from` is `to` in the ledger, with the line of the ledger on which it says it. */
const proofWith = (from: string | RegExp, to: string): readonly string[] => {
  const ledger = ledgerOf(storage)
  const text = ledger.text.replace(from, to)
  expect(text).not.toBe(ledger.text)
  return proveLedger({raw: storage, ledger: {path: ledger.path, text}}).map(({message, range}) => {
    const line = range ? text.slice(text.lastIndexOf('\n', range.start - 1) + 1).split('\n')[0] : ''
    return `${message}: ${line?.trim().slice(0, 24)}`
  })
}

test('a ledger tells readers where its page came from, what became of it, and what was left out and why', () => {
  const ledger = ledgerOf(storage)
  const [page, ...others] = importedPages({raw: storage, ledger})
  expect(others).toEqual([])
  expect(page).toMatchObject({path: storage.path, length: storage.text.length, sha256: sha256Hex(storage.text)})
  const left = page?.removed.reduce((sum, {length}) => sum + length, 0) ?? 0
  expect(left).toBe(readLedger(ledger).ledger?.sums.get('removed'))
  expect(page?.removed.every(({reason}) => reason !== '')).toBe(true)
  expect(page?.documents.every(path => path.startsWith('source/'))).toBe(true)
  expect(importedPages({ledger})).toEqual([])
})

describe('the proof of a ledger', () => {
  test('finds nothing wrong with what import wrote', () => {
    expect(proveLedger({raw: storage, ledger: ledgerOf(storage)})).toEqual([])
  })

  test('says that the page is gone, or is another one', () => {
    const ledger = ledgerOf(storage)
    expect(proveLedger({ledger})).toMatchObject([
      {rule: 'unaccounted-source', message: 'rawGone', values: {raw: storage.path}, path: ledger.path, fatal: false},
    ])
    const raw = {path: storage.path, text: storage.text.replace('朴素', '简单')}
    expect(proveLedger({raw, ledger})).toMatchObject([{message: 'rawChanged'}])
  })

  test('says which lines nobody accounts for', () => {
    const ledger = ledgerOf(storage)
    const text = ledger.text.replace(/^- \{at: 23-.*\n/m, '')
    const faults = proveLedger({raw: storage, ledger: {path: ledger.path, text}})
    expect(faults.map(({message}) => message)).toContain('gap')
    expect(faults.find(({message}) => message === 'gap')?.values).toEqual({raw: storage.path, lines: '3'})
  })

  test('says where the end of the page is not accounted for', () => {
    const ledger = ledgerOf(storage)
    const text = ledger.text.replace(/^- \{at: \d+-\d+, line: 41, is: removed.*\n.*\n/m, '')
    const faults = proveLedger({raw: storage, ledger: {path: ledger.path, text}})
    expect(faults.find(({message}) => message === 'gap')?.values).toEqual({raw: storage.path, lines: '41'})
  })

  test.each<[string, string | RegExp, string, readonly string[]]>([
    ['overlaps', 'at: 21-23', 'at: 20-23', ['overlap: - {at: 20-23, line: 1-2,']],
    ['a wrong line', 'at: 0-21, line: 1', 'at: 0-21, line: 2', ['line: - {at: 0-21, line: 2, is']],
    ['words passed off as white space', /is: removed, name: byline, text: "[^"]*"/, 'is: space', ['notSpace: ']],
    ['words passed off as markup', /is: removed, name: byline/, 'is: markup', ['notMarkup: ']],
    [
      'another text than stands there',
      '去中心化存储走到十字路口:谁来',
      '去中心化存储',
      ['text: - {at: 0-21, line: 1, is'],
    ],
    ['a removal without a reason', /^ {2}byline: .*\n/m, '', ['noReason: ']],
    ['a document that is not listed', /(at: 0-21,.*) of: article/, '$1 of: essay', ['noDocument: ']],
    ['a range beyond the page', /at: 21-23/, 'at: 21-99999', ['beyond: ']],
    ['a wrong sum', /sums: \{passage: (\d)/, 'sums: {passage: 1$1', ['sum: sums: {passage:']],
    ['a document that the pieces do not rebuild', '{add: "\\n\\n## "', '{add: "\\n\\n# "', ['notRebuilt: ']],
    ['a passage that no piece uses', /^ {2}- \{add: "\\n\\n", at: \d+-\d+\}\n/m, '', ['unused: ', 'notRebuilt: ']],
    ['Chinese that was put in', '{add: "\\n\\n## "', '{add: "\\n\\n## 小编按:"', ['addedWords: ', 'notRebuilt: ']],
  ])('finds %s', (_, from, to, expected) => {
    const found = proofWith(from, to)
    for (const start of expected)
      expect(
        found.some(each => each.startsWith(start)),
        `${start} in ${found}`,
      ).toBe(true)
  })

  test.each<[string, string | RegExp, string, string]>([
    ['a range that is none', 'at: 0-21', 'at: 21-0', 'ledgerRange'],
    ['a missing field', /sha256: \w+\}/, '}', 'fieldMissing'],
    ['an unknown field', 'is: space}', 'is: space, color: red}', 'fieldUnknown'],
    ['an unknown use', 'is: space', 'is: void', 'fieldNotOneOf'],
    ['a key that is said twice', 'tiles:', 'tiles: []\ntiles:', 'yamlDuplicateKey'],
  ])('does not guess at %s', (_, from, to, message) => {
    const ledger = ledgerOf(storage)
    const {ledger: read, faults} = readLedger({path: ledger.path, text: ledger.text.replace(from, to)})
    expect(read).toBeUndefined()
    expect(faults.map(fault => fault.message)).toContain(message)
    expect(faults.every(({fatal, path}) => fatal && path === ledger.path)).toBe(true)
  })
})

describe('import', () => {
  const anything = shortDescription(`
documents: {text: '{page}.md'}
front: {source: {in: text, find: '出自\\S+', optional: true}}
regions:
- name: text
  keep: text
  begins: {}
  lines:
  - {name: page-number, matches: '^[0-9]+$', drop: numbers of pages}
  - {starts: [•, ·], mark: '^[•·]\\s*', as: item, without: [{name: count, find: '[0-9]+次$', drop: counts}]}
  - {longest: 6, closed: false, alone: true, as: heading 2}
  - {as: paragraph, lead: '^\\p{Script=Han}{2,4}(?= )'}
- name: foot
  drop: the foot of the page
  optional: true
  begins: {starts: 版权}
`)

  const line = fc.constantFrom(
    ...[
      '',
      '',
      '小标题',
      '这是一段话。',
      '• 要点 12次',
      '·',
      '• ',
      '7',
      '摘要 正文从这里开始。',
      '版权所有',
      '* 注',
      '[x] 出自某书',
    ],
    ...['\u3000\u3000缩进的一段。', '出自\'引号\'与"引号"', '1. 编号', '\ufeff', '\t制表', '𠮷野家的一段', '·12次'],
  )

  test('accounts for every character of any page, and its documents hold no other words', () => {
    fc.assert(
      fc.property(
        fc.array(line, {maxLength: 20}),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (lines, end, last) => {
          const raw = {path: 'source/raw/页.txt', text: lines.join(end) + (last ? end : '')}
          const {documents, ledger, faults} = importPage(raw, anything)
          if (faults.length > 0) {
            expect(['emptyPage', 'nothingKept']).toContain(faults.map(({message}) => message).join())
            return
          }
          expect(ledger && proveLedger({raw, ledger})).toEqual([])
          for (const {text} of documents) expect(ledger?.text).toContain(sha256Hex(text))
        },
      ),
      {numRuns: 300},
    )
  })
})
