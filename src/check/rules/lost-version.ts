import type {Range} from '../../bitext/range.ts'
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
    let english: readonly Version[] | undefined
    for (const side of zh) {
      if (!VERSION_LIKE.test(side.words)) continue
      for (const version of versionsIn(side)) {
        english ??= [...anyVersionIn(en.prose.plain)]
        if (english.some(other => isSame(version, other, side)) || isRound(version, en)) continue
        const rival = english.find(
          other => isVersion(other.text, version.text) && !zh.some(each => each.prose.plain.includes(other.number)),
        )
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
  for (const version of anyVersionIn(words)) {
    const isNamed = /[A-Za-z]-$/.test(words.slice(Math.max(0, version.start - 2), version.start))
    const isSure = isNamed || /^v.*\.|\..*\./i.test(version.text)
    const isOther = numbers.some(
      ({kind, start, end}) => (kind === 'date' || kind === 'time') && start < version.end && version.start < end,
    )
    if (isSure && !isOther) yield version
  }
}

/** v3.5.0 is 3.5, but where the Chinese has both of them. */
const isSame = (version: Version, other: Version, {words}: Side): boolean => {
  if (version.number !== other.number) return false
  const [chinese, english] = [version, other].map(({text}) => text.replace(/^[vV]/, ''))
  return chinese === english || ![...anyVersionIn(words)].some(each => each.text.replace(/^[vV]/, '') === english)
}

/** v2.0 is version 2. */
const isRound = ({number}: Version, {words}: Side): boolean =>
  !number.includes('.') && new RegExp(`(?<![\\d.])${number}(?!\\w|\\.\\d)`).test(words)

/** Whether what the English has may have been meant as the version: by its v, or with as many points. */
const isVersion = (english: string, chinese: string): boolean =>
  /^v/i.test(english) || english.split('.').length === chinese.split('.').length
