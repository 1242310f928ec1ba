import type {Document} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'
import {leaves} from '../../bitext/walk.ts'
import {foldEn} from '../../language/en/fold.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'

/** A name in Latin letters, or a ticker, that the Chinese has and the English has not. */
export const lostName = rule({
  id: 'lost-name',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A name that the Chinese writes in Latin letters, or a ticker, is missing from the English.',
    zh: '中文里用拉丁字母写的名称或代码，在译文中没有出现。',
  },
  why: {
    en: 'Such names are the same in both languages: where one is missing, another product, person or asset stands in its place, or something was left out.',
    zh: '这类名称在两种语言里写法相同：译文里没有，多半是换成了别的产品、人物或资产，或者漏译了。',
  },
  remedy: {
    en: 'Write the name as the Chinese does. Where English calls it otherwise, make it a term of the glossary with both names.',
    zh: '照中文写出该名称；如果英文另有叫法，请在术语表中建一个术语，写明两个名称。',
  },
  words: {
    en: {
      lost: 'Unexpected English without the name “{{name}}”',
      other: 'Unexpected “{{actual}}”, expected “{{name}}” as the Chinese says',
    },
    zh: {
      lost: '译文缺少名称“{{name}}”',
      other: '此处是“{{actual}}”，中文是“{{name}}”',
    },
  },
  examples: {
    wrong: [
      {
        zh: '使用 Kubernetes 部署。',
        en: 'Deploy with Docker.',
        finds: {message: 'other', at: 'Docker', actual: 'Docker'},
      },
      {zh: '$BTC 上涨。', en: '$ETH rose.', finds: {message: 'other', at: '$ETH', actual: '$ETH'}},
      {
        zh: 'OpenAI发布了新模型。',
        en: 'A new model was released.',
        finds: {message: 'lost', at: 'A new model was released.'},
      },
      {zh: '以 JSON 格式返回。', en: 'It returns XML.', finds: {message: 'other', at: 'XML', actual: 'XML'}},
    ],
    right: [
      {zh: '使用 K8s 部署。', en: 'Deploy with Kubernetes.'},
      {zh: 'Web3.0 与 Layer2。', en: 'Web 3.0 and Layer 2.'},
      {zh: '支持 NUMA 的节点。', en: 'Nodes with non-uniform memory access.'},
      {zh: 'Github上的Issue。', en: 'Issues on GitHub.'},
      {zh: '用Vue.js写的。', en: 'Written with Vue.'},
      {zh: 'V神说过。', en: 'Vitalik has said so.'},
      {zh: '命令行标志将禁用 APF 特性。', en: 'The flag disables API Priority and Fairness.'},
      {zh: '这些控制平面组件（Control Plane Component）管理集群。', en: 'They manage the cluster.'},
    ],
  },
  *check({document, zh, en}) {
    let open: English | undefined
    const known = new Set<string>()
    for (const side of zh) {
      // Who translated into Chinese is nobody's name in the English.
      if (side.words.startsWith('译者')) continue
      for (const name of namesIn(side)) {
        if (known.has(name.text) || isTerm(side, name)) continue
        known.add(name.text)
        open ??= englishOf(en, zh)
        if (isSaid(name.text, open)) continue
        const rival = open.rivalOf(name.text)
        // An acronym may be spelt out: it is missed only where another stands for it.
        if (!rival && isAcronym(name.text)) continue
        const [at, cause] = [rival ? en.at(rival) : en.at(), side.at(name)]
        if (rival)
          yield {
            message: 'other',
            values: {name: name.text, actual: rival.text},
            at,
            cause,
            actual: rival.text,
            expected: [name.text],
          }
        else {
          const lost = {message: 'lost', values: {name: name.text}, at, cause, expected: [name.text]} as const
          yield isSubject(name.text, document) ? {...lost, severity: 'info'} : lost
        }
      }
    }
  },
})

/** What a document speaks of all the time may be “it” in a sentence of the English. */
const isSubject = (name: string, document: Document<AnnotatedPair>): boolean =>
  (namedIn(document).get(name) ?? 0) >= OFTEN

const OFTEN = 5

/** How many pairs of a document name each name. */
const namedIn = (document: Document<AnnotatedPair>): ReadonlyMap<string, number> => {
  const known = counts.get(document)
  if (known) return known
  const found = new Map<string, number>()
  for (const {zh} of leaves(document))
    for (const name of new Set(zh.plain.match(NAME))) found.set(name, (found.get(name) ?? 0) + 1)
  counts.set(document, found)
  return found
}

const counts = new WeakMap<Document<AnnotatedPair>, ReadonlyMap<string, number>>()

interface Name extends Range {
  readonly text: string
}

/** The English in the forms in which names are looked for: as it stands, and its letters and figures alone. */
interface English {
  readonly plain: string
  readonly squashed: string
  /** The one name of the English, of the kind of `name`, that stands in no Chinese and opens no sentence: it took another’s place. */
  readonly rivalOf: (name: string) => Name | undefined
}

const englishOf = (side: Side, zh: readonly Side[]): English => {
  const {plain} = side.prose
  let strangers: readonly Name[] | undefined
  return {
    plain,
    squashed: squash(plain),
    rivalOf: name => {
      strangers ??= strangersIn(side, zh)
      const rivals = strangers.filter(({text}) => isAcronym(text) === isAcronym(name))
      return rivals.length === 1 ? rivals[0] : undefined
    },
  }
}

/** More names than these that the Chinese has not leave no doubt that none of them is the one. */
const MANY = 20

const squash = (text: string): string => foldEn(text).replace(/[^\p{L}\p{N}]/gu, '')

const NAME = /\$[A-Z]{2,10}(?![A-Za-z0-9])|(?<![A-Za-z0-9$])[A-Za-z][A-Za-z0-9]*(?:[.\-_'’][A-Za-z0-9]+)*/g

/** 控制平面（Control Plane）: the English of a Chinese word or of an acronym, in brackets behind it, which the translation need not repeat. */
const GLOSS =
  /(?<=\p{Script=Han} ?)[（(][A-Za-z][A-Za-z0-9 ,.'’/-]*[）)]|(?<=[A-Z]{2}s? ?)[（(][A-Za-z]+(?:[ -][A-Za-z]+)+(?=[）)]|[,，、] ?\p{Script=Han})/gu

const blank = (text: string): string => ' '.repeat(text.length)

/** The names of a text: tickers, and words of three letters or more that have capitals and small ones. */
function* namesIn({words}: Side): Generator<Name> {
  if (!/[A-Z]/.test(words)) return
  for (const {0: text, index} of words.replace(GLOSS, blank).matchAll(NAME)) {
    const isName = text.length > 2 && /[A-Z]/.test(text) && /[a-z]/.test(text)
    if (isName || text.startsWith('$') || isAcronym(text)) yield {text, start: index, end: index + text.length}
  }
}

/** Terms have rules of their own, which know other names. */
const isTerm = ({pair}: Side, {start, end}: Range): boolean =>
  pair.annotations.some(({zh}) => zh.start < end && start < zh.end)

const isSaid = (name: string, {plain, squashed}: English): boolean => {
  if (name.startsWith('$')) return new RegExp(`\\b${name.slice(1)}\\b`, 'i').test(plain)
  const letters = squash(name)
  const stem = /[sy]$/.test(letters) ? letters.slice(0, -1) : letters
  return (
    squashed.includes(stem) ||
    squashed.includes(letters.replace(/js$/, '')) ||
    isShortened(name, plain) ||
    isSpeltOut(name, plain)
  )
}

/** K8s for Kubernetes and the other way round; L2 for Layer2. */
const isShortened = (name: string, plain: string): boolean => {
  const [, first = '', count = '', last = ''] = /^([A-Za-z])(\d{1,2})([a-z])$/.exec(name) ?? []
  if (count !== '') return new RegExp(`\\b${first}[a-z]{${count}}${last}\\b`, 'i').test(plain)
  const [, head = '', figures = ''] = /^([A-Z])[a-z]+(\d+)$/.exec(name) ?? []
  if (figures !== '' && new RegExp(`\\b${head}${figures}\\b`).test(plain)) return true
  if (!/^[A-Za-z]{4,}$/.test(name)) return false
  return new RegExp(`\\b${name.charAt(0)}${name.length - 2}${name.slice(-1)}\\b`, 'i').test(plain)
}

/** “API Priority and Fairness” for APF: words that begin with its letters, one behind the other. */
const isSpeltOut = (name: string, plain: string): boolean => {
  if (!/^[A-Z]{3,6}$/.test(name)) return false
  const [first = '', ...rest] = name
  const words = rest.map(letter => `[\\s-]+(?:(?:and|of|the|for|in|on|to)[\\s-]+)?${letter}\\w*`)
  return new RegExp(`\\b${first}\\w*${words.join('')}`, 'i').test(plain)
}

const isAcronym = (text: string): boolean => /^[A-Z][A-Z0-9]{2,}$/.test(text) && /[A-Z]{3}/.test(text)

/** The names of the English that stand in no Chinese and open no sentence, as many as are worth looking at. */
const strangersIn = (side: Side, zh: readonly Side[]): readonly Name[] => {
  const said = squash(zh.map(({prose}) => prose.plain).join(' '))
  const found: Name[] = []
  for (const name of namesIn(side)) {
    const before = side.prose.plain.slice(Math.max(0, name.start - 12), name.start)
    const opens = /^[A-Z][a-z]+$/.test(name.text) && /(?:^|[.!?:—]\s+|["“‘([]\s*)$/.test(before)
    if (opens || /[’']/.test(name.text) || said.includes(squash(name.text))) continue
    found.push(name)
    if (found.length === MANY) break
  }
  return found
}
