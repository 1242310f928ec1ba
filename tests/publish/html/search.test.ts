import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openLibrary} from '../../../src/publish/html/script/search/library.ts'
import {matches} from '../../../src/publish/html/script/search/matches.ts'
import {numbersOf, numbersText, setOf, setText} from '../../../src/publish/html/search/digits.ts'
import {foldForSearch} from '../../../src/publish/html/search/fold.ts'
import {cover, isShort} from '../../../src/publish/html/search/grams.ts'
import {searchFiles} from '../../../src/publish/html/search/search-files.ts'
import {siteOf} from '../../../src/publish/html/site.ts'
import type {Made} from './search-data.ts'
import {dataOf, editionOfTexts, loadFrom} from './search-data.ts'

const kinds = ['scanned', 'indexed'] as const

const open = (documents: readonly (readonly Made[])[], kind: 'scanned' | 'indexed', asked: string[] = []) =>
  openLibrary(loadFrom(dataOf(editionOfTexts(documents), kind), asked))

/** The segments that hold a query by the plainest of means. */
const plainScan = (documents: readonly (readonly Made[])[], query: string): readonly number[] => {
  const wanted = foldForSearch(query.normalize('NFC'))
  return documents
    .flat()
    .flatMap((parts, segment) => (parts.some(part => foldForSearch(part ?? '').includes(wanted)) ? [segment] : []))
}

describe('search', () => {
  const village: readonly (readonly Made[])[] = [
    [
      ['皇后在村後的渡口。', 'The empress stood at the ferry behind the village.'],
      ['他說：「算力就是權力。」', 'He said: “Computing power is power.”', 'Said in 1987 — not in print.'],
      ['ＡＩ与ＡＩ２。', 'AI and AI2.'],
    ],
    [
      ['𠮷野家開門了。', 'Yoshinoya opened: Straße, İstanbul, café, CAFÉ.'],
      ['第一行\n第二行，a算b。', "It's line one, line two."],
    ],
  ]

  const found: readonly (readonly [query: string, segments: readonly number[]])[] = [
    ['后', [0]],
    ['後', [0]],
    ['皇後', [0]],
    ['算力', [1]],
    ['權力', [1]],
    ['权力', [1]],
    ['权', [1]],
    ['算', [1, 4]],
    ['computing POWER', [1]],
    ['“computing', [1]],
    ['"Computing', [1]],
    ['1987 - not', [1]],
    ['ai', [1, 2]],
    ['ai2', [2]],
    ['ＡＩ２', [2]],
    ['I', [0, 1, 2, 3, 4]],
    ['𠮷野', [3]],
    ['𠮷', [3]],
    ['straße', [3]],
    ['strasse', []],
    ['istanbul', [3]],
    ['cafe', [3]],
    ['cafe\u0301', [3]],
    ['行 第', [4]],
    ['a算b', [4]],
    ['算b', [4]],
    ['a算', [4]],
    ['it’s line', [4]],
    ['ferry behind the village.', [0]],
    ['皇后在村后的渡口。', [0]],
    ['', []],
    ['  \u3000', []],
    ['没有的', []],
    ['__proto__', []],
    ['toString', []],
    ['算'.repeat(10_000), []],
  ]

  describe.each(kinds)('in a text that is %s', kind => {
    test.each(found)('“%s” is found where it stands', async (query, segments) => {
      const library = await open(village, kind)
      expect(await library.find(query)).toEqual(segments)
    })

    test('what is found is read with its page, its number and the title of its document', async () => {
      const library = await open(village, kind)
      expect(await library.read(4)).toEqual({
        row: ['baaaaa02', '第一行\n第二行，a算b。', "It's line one, line two."],
        number: 2,
        page: '../b/index.html',
        title: {zh: 'b', en: 'b'},
      })
      expect([0, 2, 3, 4].map(library.documentOf)).toEqual([0, 0, 1, 1])
    })
  })

  const unit = fc.constantFrom(...'算力後后國国aAbB éE\u0301ＡＺß。，“"-—1𠮷ÿ')
  const text = fc.array(unit, {maxLength: 14}).map(units => units.join('').normalize('NFC'))
  const made = fc.tuple(text, text, text)

  test.each(kinds)('finds in random texts that are %s what a plain scan finds, and nothing else', async kind => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(made, {minLength: 1, maxLength: 12}), {minLength: 1, maxLength: 3}),
        fc.array(fc.array(unit, {minLength: 1, maxLength: 12}), {maxLength: 8}),
        async (documents, others) => {
          const library = await open(documents, kind)
          const pieces = documents.flat(2).flatMap(each => [each, each.slice(1, 3), each.slice(2, 7), each.slice(0, 1)])
          for (const query of [...pieces, ...others.map(units => units.join(''))]) {
            const expected = query.trim() === '' ? [] : plainScan(documents, query)
            expect(await library.find(query), JSON.stringify(query)).toEqual(expected)
          }
        },
      ),
      {numRuns: 150},
    )
  })

  test('marks stand where the words do, whatever folds, and take combining marks with them', () => {
    const marked = (text: string, query: string): readonly string[] =>
      matches(text, foldForSearch(query), foldForSearch).map(({start, end}) => text.slice(start, end))
    expect(marked('皇后在村後，𠮷后', '後')).toEqual(['后', '後', '后'])
    expect(marked('İİstanbul, ISTANBUL', 'istanbul')).toEqual(['İstanbul', 'ISTANBUL'])
    expect(marked('Straße CAFÉ cafe\u0301s', 'cafe')).toEqual(['CAFÉ', 'cafe\u0301'])
    expect(marked('ＡＩ和AI', 'ai')).toEqual(['ＡＩ', 'AI'])
    expect(marked('𠮷𠮷𠮷', '𠮷𠮷')).toEqual(['𠮷𠮷'])
    expect(marked('aaa', 'b')).toEqual([])
  })
})

describe('the data of search', () => {
  test('is the same bytes every time, and holds no text that ends a script', () => {
    const edition = editionOfTexts([[['</script><!--', '<script>\u2028\u2029', '</SCRIPT>']]])
    for (const scanned of [0, 1000]) {
      const files = searchFiles(siteOf(edition, []), scanned)
      expect(files).toEqual(searchFiles(siteOf(edition, []), scanned))
      for (const {path, text} of files) {
        expect(text, path).toMatch(/^duizhaoSearch\("[a-z]+(?:\/\d+)?",[^<\u2028\u2029\n]*\)\n$/)
      }
    }
  })

  test('a text that is scanned has no index, and one that is indexed is not read as a whole', async () => {
    const segments = Array.from(
      {length: 300},
      (_, index): Made => [`第${index}句说的是渡口`, `Sentence ${index} on ferries`],
    )
    const asked: string[] = []
    const library = await open([segments], 'indexed', asked)
    expect(await library.find('第77句')).toEqual([77])
    await library.read(77)
    expect(asked.filter(name => name.startsWith('text/'))).toHaveLength(1)
    expect([...dataOf(editionOfTexts([segments]), 'scanned').keys()]).not.toContain('index/0')
  })

  test('numbers and sets are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), numbers => {
        expect(numbersOf(numbersText(numbers))).toEqual(numbers)
      }),
    )
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(fc.nat(100), fc.nat(5000)), {minLength: 1}), numbers => {
        const sorted = numbers.sort((a, b) => a - b)
        expect(setOf(setText(Int32Array.from(sorted)))).toEqual(sorted)
      }),
    )
    const all = Int32Array.from({length: 6000}, (_, index) => index)
    expect(setText(all).length).toBeLessThan(1010)
    expect(setOf(setText(all))).toEqual([...all])
  })

  test('grams cover every text that is not short', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'ab算力'), {minLength: 1, maxLength: 20}), units => {
        const whole = units.join('')
        if (isShort(whole)) return
        const covered = new Set(cover(whole).flatMap(({at, gram}) => [...gram].map((_, index) => at + index)))
        expect([...covered].sort((a, b) => a - b)).toEqual([...whole].map((_, index) => index))
        for (const {at, gram} of cover(whole)) expect(whole.slice(at, at + gram.length)).toBe(gram)
      }),
    )
  })
})
