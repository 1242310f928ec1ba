import {enPrefixes} from '../currencies.ts'
import {FACTORS} from './many.ts'
import {ROMAN} from './roman.ts'
import {JUBILEES} from './standing.ts'

/** What a word can begin. */
export type WordKind =
  | 'number' | 'moment' | 'factor' | 'many' | 'article' | 'sign' | 'relative' | 'currency' | 'unit' | 'roman' | 'scale' // biome-ignore format: a list

/** What each lower-case word that can begin a quantity begins. */
const vocabulary: ReadonlyMap<string, WordKind> = readVocabulary()

/** Of which lengths the words are that begin with a letter, as bits: most words are told by that to be no such word. */
const lengths = new Uint32Array(26)
for (const word of vocabulary.keys())
  if (/^[a-z]+$/.test(word))
    lengths[word.charCodeAt(0) - 0x61] = (lengths[word.charCodeAt(0) - 0x61] ?? 0) | (1 << word.length)

/** What the lower-case word that stands from `start` to `end` can begin. */
export function kindOf(text: string, start: number, end: number): WordKind | undefined {
  const bits = lengths[text.charCodeAt(start) - 0x61] ?? 0
  return end - start < 32 && (bits & (1 << (end - start))) !== 0 ? vocabulary.get(text.slice(start, end)) : undefined
}

function readVocabulary(): ReadonlyMap<string, WordKind> {
  const found = new Map<string, WordKind>()
  const put = (kind: WordKind, words: string) => {
    for (const word of words.split(' ')) found.set(word, kind)
  }
  for (const word of ROMAN.keys()) found.set(word, 'roman')
  for (const [name] of enPrefixes) {
    const word = /^[a-z]+/.exec(name)?.[0]
    if (word !== undefined) found.set(word, 'currency')
  }
  put(
    'number',
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety nought naught half dozen',
  )
  put(
    'number',
    'first second third fourth fifth sixth seventh eighth ninth nineth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth quarter',
  )
  put(
    'moment',
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  )
  put(
    'moment',
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue thu fri noon midnight q h',
  )
  put('moment', 'twenties thirties forties fifties sixties seventies eighties nineties')
  put('many', 'tens dozens hundreds thousands millions billions trillions several both decades centuries millennia')
  put('article', 'a an')
  put('unit', 'decade century fortnight fortnightly clock')
  for (const word of JUBILEES.keys()) found.set(word, 'unit')
  put('scale', 'hundred thousand million billion trillion')
  put('sign', 'minus negative')
  put('relative', 'yesterday today tomorrow last next this')
  for (const word of FACTORS.keys()) found.set(word, 'factor')
  return found
}
