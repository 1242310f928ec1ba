import type {Range} from '../bitext/range.ts'
import {leafRunsFrom} from '../bitext/walk.ts'
import type {Side} from './side.ts'

/** A space too many (`start` to `end`) or a mark behind which one is missing, and what should stand there. */
export interface SlipOfSpacing extends Range {
  readonly kind: 'double' | 'before' | 'after' | 'missing' | 'edge'
  readonly by: string
  readonly isDoubtful: boolean
}

/** The slips of spacing in English, kind by kind. */
export function* slipsOfSpacing(en: Side): Generator<SlipOfSpacing> {
  const {words} = en
  yield* edges(en)
  if (words.includes('  '))
    for (const {0: spaces, index: start} of words.matchAll(DOUBLE)) {
      const range = {start, end: start + spaces.length}
      // Two spaces behind a full stop are how many learned to type.
      if (isWithinWords(en, range))
        yield {
          kind: 'double',
          ...range,
          by: ' ',
          isDoubtful: /[.?!:]["”’)]?$/.test(words.slice(Math.max(0, start - 3), start)),
        }
    }
  for (const {0: spaces, 1: before, index: start} of MAY_STAND_BEFORE.test(words) ? words.matchAll(BEFORE) : []) {
    const end = start + spaces.length
    if (
      isTernary(words, end) ||
      (words.charAt(end) === ')' && !/\([^ ()][^()]*$/.test(words.slice(Math.max(0, start - 300), start)))
    )
      continue
    if (!isWithinWords(en, {start, end: end + 1})) continue
    yield {kind: 'before', start, end, by: '', isDoubtful: before === undefined || words.charAt(end) === ':'}
  }
  if (words.includes(' ,'))
    for (const {index: start} of words.matchAll(COMMA_AFTER_SPACE))
      yield {kind: 'before', start, end: start + 2, by: ', ', isDoubtful: false}
  if (words.includes('( '))
    for (const {0: spaces, index: start} of words.matchAll(BEHIND_BRACKET))
      yield {kind: 'after', start, end: start + spaces.length, by: '', isDoubtful: false}
  if (!MAY_LACK.test(words)) return
  for (const pattern of [MISSING_BEHIND_COMMA, MISSING_BEHIND_STOP])
    for (const {0: mark, index: start} of words.matchAll(pattern))
      if (!isToken(words, start))
        yield {kind: 'missing', start, end: start + mark.length, by: `${mark} `, isDoubtful: false}
}

function* edges({words, prose}: Side): Generator<SlipOfSpacing> {
  const [before] = /^ *(?=[^ ])/.exec(words) ?? ['']
  // A tag or a picture at the edge has no words, and the space beside it is none too many.
  if (before !== '' && prose.text.startsWith(' '))
    yield {kind: 'edge', start: 0, end: before.length, by: '', isDoubtful: false}
  if (!words.endsWith(' ') || !prose.text.endsWith(' ')) return
  const end = words.trimEnd().length
  if (end > 0) yield {kind: 'edge', start: end, end: words.length, by: '', isDoubtful: false}
}

const DOUBLE = /(?<=[^ ]) {2,}(?=[^ ])/g

const MAY_STAND_BEFORE = / [,.;:?!)]/

/** A single space before a mark that nothing but a space, a closing mark or the end follows; the words before it are captured. */
const BEFORE = /(?<=(\p{L}|\p{N}|[”"’)\]])|\ufffc) (?=[,.?!](?:[\s”"’)]|$)|[;:](?:\s|$)|\)(?=[\s,.;:?!]|$))/gu

/** word ,word */
const COMMA_AFTER_SPACE = /(?<=[a-z]{2}) ,(?=[A-Za-z][a-z]+[ ,.’'-])/g

const BEHIND_BRACKET = /(?<=\() +(?=\p{L}{2})/gu

const MAY_LACK = /[,;][A-Za-z]|[.?!][A-Z]/

const MISSING_BEHIND_COMMA = /(?<=[a-z]{2})[,;](?=[A-Za-z][a-z]+[ ,.]|I )/g

/** Words with which sentences begin and that are no part of a name such as Form.List. */
const MISSING_BEHIND_STOP =
  /(?<=[a-z]{2}|[a-z][)”"])[.?!](?=(?:The|This|These|That|Those|It|Its|If|In|We|You|They|He|She|There|Here|When|While|For|However|But|And|So|As|At|On|To|By|With|From|Please|Also|Although|After|Before|Because|Since|Then|Thus|Therefore|A|An|Our|Your|Their|What|Why|How|Once|Note|Or|One|Some|Many|Most|All|Each|Every|Both|No|Not|I)[ ,’'])/g

/** c ? a : b */
const isTernary = (words: string, at: number): boolean => {
  const mark = words.charAt(at)
  return mark === '?' ? words.includes(' : ', at) : mark === ':' && words.lastIndexOf(' ? ', at) >= 0
}

/** Whether a mark stands in something that is no prose: <key,value>, a.example/b,c. */
const isToken = (words: string, at: number): boolean => {
  let start = at
  while (start > 0 && at - start < 60 && !/\s/.test(words.charAt(start - 1))) start--
  const token = /^\S{0,80}/.exec(words.slice(start, at + 60))?.[0] ?? ''
  return /[/<>={}@#%&_\\|]|\w\.\w+\/|,\S*,/.test(token)
}

/** Whether a range lies in one run of words, so that no markup without words stands in it. */
const isWithinWords = ({prose}: Side, {start, end}: Range): boolean => {
  for (const {run, start: from} of leafRunsFrom(prose, start)) {
    if (from > start) return false
    if (run.type === 'words' && end <= from + run.value.length) return true
  }
  return false
}
