import {describe, expect, test} from 'vitest'
import {sentences} from '../../../src/language/sentences.ts'

function expectCut(marked: string): void {
  expect(sentences(marked.replaceAll('|', ''), 'en').join('|')).toBe(marked)
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'ends at a stop before a capital': ['Compute is the new oil. |Who owns it? |Nobody knows! |Not yet.'],
  'goes on behind titles, initials and abbreviations': [
    'Prof. Li met Dr. Chan and J. K. Wong. |They talked.',
    'See Fig. 3 and pp. 12 ff. for details, e.g. the table.',
    'The U.S. Treasury objected. |Investors in the U.S. did not. |They bought.',
    'Acme Inc. of Delaware and Foo Ltd. merged. |It took a year.',
  ],
  'ends behind an abbreviation before a word that begins sentences': [
    'He works for Acme Inc. |They pay well.',
    'She left at 9 p.m. |The office was dark.',
    'At 9 p.m. Ms. Wong left.',
    'We need servers, racks, etc. |Prices vary.',
  ],
  'goes on inside quotations and brackets': [
    '“Is it safe? Of course.” |He laughed.',
    'She asked, "Why now?" and left. |Nobody answered.',
    'The fork (announced in May. Or June?) failed. |We moved on.',
    'It failed. |(Nobody noticed.) |We moved on.',
  ],
  'never ends inside code, addresses, versions and numbers': [
    'Run `npm test. Then` again. |Done.',
    'Node.js v20.11.1 costs $1.50. |Visit https://a.example/x.html. |Enjoy.',
  ],
  'reads dots as a pause before a small letter and as an end before a capital': [
    'Well... maybe not. |I thought... |Then I left.',
    'He waited . . . and waited.',
  ],
  'keeps footnotes with their sentence': ['It scales.[^1] |It does not.[2] |Nobody knows.'],
  'cuts lists run together, and lines that begin with a bullet': [
    '1. Open the app 2. Sign in 3. Wait',
    '* Fast\n|* Cheap\n|* Safe',
  ].map(text => text.replace(' 2.', ' |2.').replace(' 3.', ' |3.')),
}

describe('an English text', () => {
  for (const [name, texts] of Object.entries(CASES)) test.each(texts)(`${name}: %s`, expectCut)
})
