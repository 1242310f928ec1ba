import type {Range} from '../../bitext/range.ts'
import {inRendering} from '../../bitext/spot.ts'
import {fixAt} from '../fix-at.ts'
import type {Rendered} from '../rendered-in.ts'
import {renderedIn} from '../rendered-in.ts'
import {rule} from '../rule.ts'
import {wordsOf} from '../words.ts'

/** One name that is written in several ways. */
export const nameInconsistent = rule({
  id: 'name-inconsistent',
  over: 'edition',
  severity: 'warning',
  summary: {
    en: 'A name with capitals inside is written in another way elsewhere in the English.',
    zh: '同一个含内部大写字母的名称，译文中有多种写法。',
  },
  why: {
    en: 'OpenAI and Openai are one company; written in two ways, readers and searches take them for two.',
    zh: 'OpenAI 与 Openai 是同一家公司；两种写法会让读者和搜索当成两个。',
  },
  remedy: {
    en: 'Write the name in one way everywhere, as its owner does; a term of the glossary with `case: exact` keeps it so.',
    zh: '全文统一写法，以名称所有者的写法为准；可在术语表中用 `case: exact` 固定下来。',
  },
  words: {
    en: {
      capitals: 'Unexpected capitals of “{{actual}}”, expected “{{expected}}” as elsewhere',
      divided: 'Unexpected blank in “{{actual}}”, expected “{{expected}}” as elsewhere',
    },
    zh: {
      capitals: '此处写作“{{actual}}”，他处写作“{{expected}}”',
      divided: '“{{actual}}”中间有空格，他处写作“{{expected}}”',
    },
  },
  examples: {
    wrong: [
      {
        zh: 'OpenAI成立了。',
        en: 'OpenAI was founded.',
        more: [{zh: '后来，OpenAI发布了模型。', en: 'Later, Openai released a model.'}],
        finds: {message: 'capitals', at: 'Openai', actual: 'Openai', fix: 'OpenAI'},
      },
      {
        zh: 'OpenAI成立了。',
        en: 'OpenAI was founded.',
        more: [{zh: '后来，OpenAI发布了模型。', en: 'Later, Open AI released a model.'}],
        finds: {message: 'divided', at: 'Open AI', actual: 'Open AI', fix: 'OpenAI'},
      },
    ],
    right: [
      {
        zh: 'OpenAI成立了。',
        en: 'OpenAI was founded.',
        more: [{zh: '见openai.com。', en: 'See openai.com and `Openai`.'}],
      },
      {zh: 'DApp很多。', en: 'DApps abound.', more: [{zh: '一个dApp。', en: 'A dApp.'}]},
    ],
  },
  *check(edition) {
    const names = namesIn(renderedIn(edition))
    if (names.size === 0) return
    const said = new Set<string>()
    for (const one of renderedIn(edition))
      for (const {start, end, text, isDivided} of variantsIn(one, names)) {
        const usual = names.get(text.replace(' ', '').toLowerCase())
        if (!usual || said.has(text)) continue
        said.add(text)
        const expected = usual.text
        const at = inRendering(one.document, one.pair, {start, end})
        yield {
          message: isDivided ? 'divided' : 'capitals',
          values: {actual: text, expected},
          at,
          segment: one.pair.id,
          actual: text,
          expected: [expected],
          cause: inRendering(usual.one.document, usual.one.pair, usual),
          // The author may write it so, and two words may be meant.
          ...(isDivided || one.zh.includes(text) ? {severity: 'info'} : {}),
          ...(one.zh.includes(text) || (isDivided && !one.zh.includes(expected)) ? {} : fixAt(at, text, expected)),
        }
      }
  },
})

/** A name as it is written first. */
interface Name extends Range {
  readonly text: string
  readonly one: Rendered
}

interface Variant extends Range {
  readonly text: string
  readonly isDivided: boolean
}

const INSIDE = /[a-z][A-Z]/
/** A word that is no part of an address, a file name or a tag. */
const WORD = /(?<![\w@/.#$<-])[A-Z][A-Za-z]{3,}(?![\w@/(]|-\w|\.\w)/g
/** Two words with capitals. */
const TWO = /(?<![\w@/.#$<-])([A-Z][a-z]+) ([A-Z][A-Za-z]+)(?![\w@/(]|-\w|\.\w)/g

/** The names with capitals inside, by their letters, each as the most places write it. */
const namesIn = (all: Iterable<Rendered>): ReadonlyMap<string, Name> => {
  const counts = new Map<string, number>()
  const names = new Map<string, Name>()
  for (const one of all) {
    if (!INSIDE.test(one.en)) continue
    for (const {0: text, index} of englishOf(one).matchAll(WORD)) {
      if (!INSIDE.test(text)) continue
      const count = (counts.get(text) ?? 0) + 1
      counts.set(text, count)
      const key = text.toLowerCase()
      const known = names.get(key)
      if (!known || (known.text !== text && count > (counts.get(known.text) ?? 0)))
        names.set(key, {text, one, start: index, end: index + text.length})
    }
  }
  return names
}

const englishOf = ({pair, en}: Rendered): string =>
  pair.rendering.type === 'english' ? wordsOf(pair.rendering.en) : en

/** Where an English text has a name in other capitals, all capital ones aside, or divided. */
function* variantsIn(one: Rendered, names: ReadonlyMap<string, Name>): Generator<Variant> {
  const words = englishOf(one)
  for (const {0: text, index} of words.matchAll(WORD)) {
    const name = names.get(text.toLowerCase())
    if (name && name.text !== text && text !== text.toUpperCase())
      yield {start: index, end: index + text.length, text, isDivided: false}
  }
  for (const {0: text, 1: first = '', 2: second = '', index} of words.matchAll(TWO))
    if (names.get((first + second).toLowerCase())?.text === first + second)
      yield {start: index, end: index + text.length, text, isDivided: true}
}
