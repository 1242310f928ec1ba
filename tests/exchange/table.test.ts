import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readExchange} from '../../src/exchange/formats.ts'
import {readTable} from '../../src/exchange/read-table.ts'
import {writeTable} from '../../src/exchange/write-table.ts'
import {fieldsOf, terms} from '../term-fields.ts'
import {givenOf, said, termsOf} from './incoming-of.ts'

const head = 'id,lang,term,status'

describe('terms as a table', () => {
  test.each([',', '\t'] as const)('come back whole, whatever their texts hold (%j)', delimiter => {
    const text = fc.oneof(
      fc.string({unit: 'binary', minLength: 1}),
      fc
        .array(fc.constantFrom('"', ',', '\n', '\t', '|', '\\', '=', 'a', '中', ' '), {minLength: 1, maxLength: 6})
        .map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(terms(text), {maxLength: 3}), list => {
        const unique = list.filter((term, at) => list.findIndex(({id}) => id === term.id) === at)
        const back = termsOf(readTable(writeTable(unique, delimiter), delimiter))
        expect(back).toEqual(unique.map(term => ({id: term.id, fields: givenOf(term)})))
      }),
      {numRuns: 60},
    )
  })

  test('stand one form a row, what is of the term in its first', () => {
    const text = writeTable(
      [
        {
          ...fieldsOf(undefined),
          zh: [{term: '灯塔', pinyin: 'dēngtǎ', status: 'preferred'}],
          en: [
            {term: 'lighthouse', pos: 'noun', status: 'preferred'},
            {term: '=beacon', status: 'forbidden'},
          ],
          notIn: ['灯塔水母', '灯|塔'],
          note: 'Not a "beacon", that is 信标.',
        },
      ],
      ',',
    )
    expect(text.split('\r\n')).toEqual([
      'id,domain,lang,term,status,pinyin,pos,type,case,kind,not_in,keep,only_docs,only_domains,only_near,except,def_zh,def_en,source,note,unconfirmed',
      'lighthouse,sea,zh,灯塔,preferred,dēngtǎ,,,,,灯塔水母|灯\\|塔,,,,,,,,,"Not a ""beacon"", that is 信标.",',
      'lighthouse,,en,lighthouse,preferred,,noun,,,,,,,,,,,,,,',
      'lighthouse,,en,=beacon,forbidden,,,,,,,,,,,,,,,,',
      '',
    ])
  })
})

describe('a table of elsewhere', () => {
  test('may have one row a term, its columns in any order, a byte-order mark and empty lines', () => {
    const text = '\ufeffEN,zh,Domain,vendor\n\nlighthouse,灯塔,sea,x\r\n"ship, old",船,,\n'
    expect(termsOf(readTable(text, ','))).toEqual([
      {
        fields: {
          domain: 'sea',
          zh: [{term: '灯塔', status: 'preferred'}],
          en: [{term: 'lighthouse', status: 'preferred'}],
        },
        mainOnly: true,
      },
      {
        fields: {zh: [{term: '船', status: 'preferred'}], en: [{term: 'ship, old', status: 'preferred'}]},
        mainOnly: true,
      },
    ])
    expect([...readTable(text, ',').passedOver]).toEqual([['vendor', {count: 1, line: 1}]])
  })

  test('has terms refused that cannot be read as they stand, and the others go on', () => {
    const rows = [
      'a,zh,灯塔,',
      'b,fr,phare,',
      'c,zh,船,best',
      'd,zh,,preferred',
      'e,zh,灯,',
      'e,en,lamp,',
      'a,zh,灯塔,',
      'f,zh,海,,sea',
    ]
    const {terms: read, refused} = readTable([head, ...rows].join('\n'), ',')
    expect(read.map(({id}) => id)).toEqual(['e'])
    expect(refused.map(said)).toEqual([
      '2:1 entryNoEnglish',
      '3:3 cellLanguage',
      '4:8 cellStatus',
      '5:1 cellTerm',
      '8:1 entryTwice',
      '9:9 cellsBeyond',
    ])
  })

  test.each([
    ['no header', '灯塔,lighthouse\n', '1:1 noHead'],
    ['a column twice', `${head},status\n`, '1:21 columnTwice'],
    ['a quotation mark that is never closed', `${head}\na,zh,"灯塔\n`, '2:6 quoteOpen'],
    ['text behind a quotation mark', `${head}\na,zh,"灯"塔,\n`, '2:9 quoteBehind'],
    ['a quotation mark inside', `${head}\na,zh,灯"塔",\n`, '2:7 quoteInside'],
    ['nothing in it', '\ufeff \n', '1:1 emptyFile'],
  ])('is not used with %s', (_, text, expected) => {
    const {fatal} = readExchange(text, text.length, 'csv')
    expect(fatal && said(fatal)).toBe(expected)
  })

  test('is not used beyond 20 MB', () => {
    const {fatal} = readExchange(head, 20_000_001, 'csv')
    expect(fatal?.message).toBe('tooLarge')
  })
})
