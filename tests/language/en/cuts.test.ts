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
  'leaves no Roman number on the item before': [
    'ii. The first item |iii. The second item',
    'v. The fifth item |vi. The sixth item |vii. The seventh item',
    'There are three: i. Apples. |ii. Pears. |iii. Plums.',
    'Read chapter iii. |The rest is dull.',
    'See ch. ii. |Then rest.',
  ],
  'keeps the initials of a name, titles and places together': [
    'J. R. R. Tolkien wrote it. |It is long.',
    'J.R.R. Tolkien wrote it. |It is long.',
    'George W. Bush spoke. |Nobody listened.',
    'Dr. Watson and Mrs. Hudson met Sherlock Holmes. |They had tea.',
    "Rev. King spoke at St. Paul's. |It was moving.",
    'Lt. Gov. Smith and Atty. Gen. Jones agree. |Good.',
    'Mt. Everest is high. |Ft. Worth is not.',
    'D. H. Lawrence, E. M. Forster and T. S. Eliot wrote. |I read.',
    'The E. coli sample grew. |We froze it.',
    'Gen. Lee surrendered to Gen. Grant. |The war was over.',
  ],
  'tells an abbreviation that goes on from one that ends': [
    'Turn left onto Main St. |The house is there.',
    'Turn onto Main St. and stop. |You are there.',
    'She earned a Ph.D. in physics. |Then she left.',
    'She earned a Ph.D. |Then she left.',
    'He joined the C.I.A. in 1960. |It was hard.',
    'It weighs 5 lbs. and costs 3 dollars. |Buy it.',
    'It weighs 5 lbs. |That is heavy.',
    'Apple Inc. reported earnings. |Investors cheered.',
    'Apple Inc. CEO Tim Cook spoke. |Investors cheered.',
    'Smith et al. (2010) found it. |We agree.',
    'Smith et al. found it. |We agree.',
    'P.S. I love you. |Bye.',
    'Some fruits, e.g. Apples, are red. |Others are not.',
    'It was Smith vs. Jones in court. |Jones won.',
    'He moved to 5th Ave. |He likes it.',
    'Walk down 5th Ave. to the park. |Sit.',
  ],
  'reads times with what follows them': [
    'He arrived at 5 p.m. on Friday. |We left.',
    'It was 6 a.m. |Birds sang.',
    'It was 6 a.m. Monday. |Birds sang.',
    'At 6 a.m. Monday, we left. |Birds sang.',
    'You got home at 5 a. m. |The sun had set.',
  ],
  'tells the number of a thing from the answer': [
    'See No. 5 for details. |It is short.',
    'The answer is no. |We stop here.',
    'No. |I will not.',
    'No. 5 is alive. |No. 6 is dead.',
    'As shown in Figures 2. and 3. we win. |Good.',
    'This is shown in Figure 2. |The next section explains it.',
    'Chapter 1. |It begins.',
  ],
  'goes on behind a name that is written with an exclamation mark': [
    'I love Yahoo! |It was great.',
    'I work at Yahoo! Inc. in California. |It is fine.',
    "He uses Yahoo! Mail every day. |I don't.",
  ],
  'keeps emoji and faces with what they close': [
    'Nice! :) |See you.',
    'Great job! 👍 |See you.',
    'Thanks. 🙏 |See you tomorrow.',
  ],
  'goes on into the clause that reports a quotation': [
    '“I see…” she said. |He nodded.',
    '"What?" she asked. |He shrugged.',
    '“Where?” he said. |“There.” |She looked.',
    '“Is it over?” asked Tom. |“Yes.”',
    "'Is it over?' asked Tom. |'Yes,' she said.",
    'He asked “Why?” and “When?” |Nobody knew.',
    'He yelled “Fire!” and ran. |Everyone followed.',
  ],
  'takes a quotation between backticks for one': [
    "He said `stop it.' |Then he left.",
    "He said ``stop it.'' |Then he left.",
    'He wrote `hello there.` |Then he left.',
  ],
}

describe('an English text', () => {
  for (const [name, texts] of Object.entries(CASES)) test.each(texts)(`${name}: %s`, expectCut)
})
