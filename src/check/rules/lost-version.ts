import type {Range} from '../../bitext/range.ts'
import {once} from '../once.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'

/** The number of a version (v1.31, 1.24.12) that the Chinese has and the English has not. */
export const lostVersion = rule({
  id: 'lost-version',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'The number of a version of the Chinese is missing from the English, or is another.',
    zh: '原文的版本号在译文中缺失，或写成了另一个版本。',
  },
  why: {
    en: 'A reader installs, upgrades and reports by the number of a version. One digit off, it names another release, and nothing else in the sentence shows it.',
    zh: '读者按版本号安装、升级、报告问题。差一位数字就成了另一个版本，而句子读起来毫无异样。',
  },
  remedy: {
    en: 'Write the version as the Chinese does, with or without its v: v1.31 is “v1.31”, “1.31” or “version 1.31”.',
    zh: '照原文写出版本号，带不带 v 均可：v1.31 可以写成 v1.31、1.31 或 version 1.31。',
  },
  words: {
    en: {
      other: 'Unexpected version {{en}}, expected {{zh}} as the Chinese says',
      lost: 'Unexpected English without the version {{zh}}',
    },
    zh: {
      other: '此处是版本 {{en}}，原文是 {{zh}}',
      lost: '译文缺少版本号 {{zh}}',
    },
  },
  examples: {
    wrong: [
      {
        zh: '在 v1.31 中默认启用。',
        en: 'Enabled by default in v1.33.',
        finds: {message: 'other', at: 'v1.33', actual: 'v1.33'},
      },
      {
        zh: '最后一个 1.26 版本将是 1.26.3。',
        en: 'The last 1.26 release will be 1.26.4.',
        finds: {message: 'other', at: '1.26.4'},
      },
      {
        zh: 'v1.29 尚无版本，v1.29.0 将发布。',
        en: 'There is none of v1.29 yet; v1.29.2 is to come.',
        finds: {message: 'other', at: 'v1.29.2'},
      },
      {zh: '依照 GPL-3.0 许可。', en: 'Under GPL-2.0.', finds: {message: 'other', at: '2.0'}},
      {zh: '自 v1.24.12 起支持。', en: 'Supported by now.', finds: {message: 'lost', at: 'Supported by now.'}},
    ],
    right: [
      {zh: '在 v1.31 中默认启用。', en: 'Enabled by default in Kubernetes 1.31.'},
      {zh: '依照 GPL-3.0 许可。', en: 'Under the GPLv3.'},
      {zh: '自 v2.0 起。', en: 'Since version 2.'},
      {zh: '使用 v3.5.0。', en: 'Use 3.5.'},
      {zh: 'v1.29 尚无版本，v1.29.0 将发布。', en: 'There is none of v1.29 yet; v1.29.0 is to come.'},
      {zh: '升级到 v1.31 或更高版本。', en: 'Upgrade to `v1.31` or later.'},
      {zh: '发布于 2024.8.12。', en: 'Released on August 12, 2024.'},
    ],
  },
  *check({zh, en}) {
    let english: EnglishVersions | undefined
    for (const side of zh) {
      if (!VERSION_LIKE.test(side.words)) continue
      const written = writtenIn(side)
      for (const version of versionsIn(side)) {
        english ??= englishVersions(en, zh)
        if (english.has(version, written) || english.isRound(version)) continue
        const rival = english.rivalOf(version)
        const [cause, expected] = [side.at(version), [version.text]]
        if (rival) {
          const values = {zh: version.text, en: rival.text}
          yield {message: 'other', values, at: en.at(rival), cause, actual: rival.text, expected, severity: 'error'}
        } else yield {message: 'lost', values: {zh: version.text}, at: en.at(), cause, expected}
      }
    }
  },
})

/** The number of a version without its v and without the zeros at its end: 3.5 for v3.5.0. */
interface Version extends Range {
  readonly text: string
  readonly number: string
}

const VERSION_LIKE = /[vV]\d|\d\.\d+\.\d|[A-Za-z]-\d+\.\d/

const NUMBER = /(?<![\w.])[vV]?\d{1,4}(?:\.\d{1,6})+(?![\w-]*\w|\.\d)|(?<![\w.])[vV]\d{1,3}(?![\w.-]*\w)/g

function* anyVersionIn(text: string): Generator<Version> {
  for (const {0: written, index} of text.matchAll(NUMBER)) {
    const number = written.replace(/^[vV]/, '').replace(/(?:\.0+)+$/, '')
    yield {text: written, number, start: index, end: index + written.length}
  }
}

/** What is a version by its v, by two points or by its name (GPL-3.0); dates are none, and a bare 1.31 is a number as any. */
function* versionsIn({words, numbers}: Side): Generator<Version> {
  const moments = numbers.filter(({kind}) => kind === 'date' || kind === 'time')
  let passed = 0
  for (const version of anyVersionIn(words)) {
    const isNamed = /[A-Za-z]-$/.test(words.slice(Math.max(0, version.start - 2), version.start))
    const isSure = isNamed || /^v.*\.|\..*\./i.test(version.text)
    while ((moments[passed]?.end ?? Number.POSITIVE_INFINITY) <= version.start) passed++
    const isOther = (moments[passed]?.start ?? Number.POSITIVE_INFINITY) < version.end
    if (isSure && !isOther) yield version
  }
}

/** The versions of an English text, each question about them answered in the same time however many there are. */
interface EnglishVersions {
  /** Whether a version stands there. v3.5.0 is 3.5, but where the Chinese, which has `written`, has both of them. */
  readonly has: (version: Version, written: ReadonlySet<string>) => boolean
  /** v2.0 is version 2. */
  readonly isRound: (version: Version) => boolean
  /** What may have been meant as the version: by its v, or with as many points; and the Chinese has no such number. */
  readonly rivalOf: (version: Version) => Version | undefined
}

const englishVersions = ({prose, words}: Side, zh: readonly Side[]): EnglishVersions => {
  const all = [...anyVersionIn(prose.plain)]
  const texts = new Map<string, Set<string>>()
  for (const {number, text} of all) texts.set(number, (texts.get(number) ?? new Set()).add(bare(text)))
  const known = new Set(zh.flatMap(side => figuresIn(side.prose.plain)))
  const strange = all.filter(({number}) => !known.has(number))
  const bareNumbers = once((number: string) => new RegExp(`(?<![\\d.])${number}(?!\\w|\\.\\d)`).test(words))
  const rivals = once((points: number) => strange.find(({text}) => /^v/i.test(text) || pointsOf(text) === points))
  return {
    has: ({number, text}, written) =>
      [...(texts.get(number) ?? [])].some(other => other === bare(text) || !written.has(other)),
    isRound: ({number}) => !number.includes('.') && bareNumbers(number) === true,
    rivalOf: ({text}) => rivals(pointsOf(text)),
  }
}

const bare = (text: string): string => text.replace(/^[vV]/, '')

const pointsOf = (text: string): number => text.split('.').length

/** The versions that a side writes, without their v. */
const writtenIn = ({words}: Side): ReadonlySet<string> => new Set([...anyVersionIn(words)].map(({text}) => bare(text)))

/** The figures of a text with what they begin with: 3, 3.5 and 3.5.0. */
const figuresIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d+(?:\.\d+)*/g)].flatMap(([all]) =>
    all.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.')),
  )
