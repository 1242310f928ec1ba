import type {Range} from '../../bitext/range.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'

/** What both languages write letter by letter and no name is: a mention, a path, a file name, an anchor. */
export const lostToken = rule({
  id: 'lost-token',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A mention, a path, a file name or an anchor of the Chinese is missing from the English.',
    zh: '译文缺少原文中的 @提及、路径、文件名或锚点。',
  },
  why: {
    en: 'A reader types it or clicks on it: one letter off, it reaches somebody else, or nobody.',
    zh: '读者会照着输入或点击：错一个字母，就会找错人，或者什么也找不到。',
  },
  remedy: {
    en: 'Write it as the Chinese does.',
    zh: '照原文写出。',
  },
  words: {
    en: {
      lost: 'Unexpected English without “{{token}}”',
      changed: 'Unexpected “{{actual}}”, expected “{{token}}” as in the Chinese',
    },
    zh: {lost: '译文缺少“{{token}}”', changed: '此处是“{{actual}}”，原文是“{{token}}”'},
  },
  examples: {
    wrong: [
      {zh: '感谢 @chenwei 的帮助。', en: 'Thanks for the help.', finds: {message: 'lost', at: 'Thanks for the help.'}},
      {
        zh: '配置在 /etc/app/main.conf 里。',
        en: 'It is configured in /etc/app/man.conf.',
        finds: {message: 'changed', at: '/etc/app/man.conf', actual: '/etc/app/man.conf'},
      },
      {
        zh: '编辑 config.yaml。',
        en: 'Edit the configuration.',
        finds: {message: 'lost', at: 'Edit the configuration.'},
      },
      {
        zh: '安装 {#install}',
        en: 'Installation {#instal}',
        finds: {message: 'changed', at: '{#instal}', actual: '{#instal}'},
      },
    ],
    right: [
      {zh: '感谢 @chenwei 的帮助。', en: 'Thanks to [@chenwei](https://example.org/chenwei).'},
      {zh: '编辑 config.yaml。', en: 'Edit `config.yaml`.'},
      {zh: '和/或', en: 'and/or'},
      {zh: '安装 {#install}', en: 'Install'},
      {zh: '加入 Vue.js 社区', en: 'Join the community of Vue'},
    ],
  },
  *check({zh, en}) {
    const wanted = zh.flatMap(side => tokensIn(side).map(token => ({...token, side})))
    if (wanted.length === 0) return
    const asked = new Set(wanted.map(({text}) => text.toLowerCase()))
    const strange = tokensIn(en).filter(({text}) => !asked.has(text.toLowerCase()))
    const there = en.prose.text.toLowerCase()
    const seen = new Set<string>()
    for (const {text, kind, side, start, end} of wanted) {
      if (seen.has(text) || seen.size > MOST) continue
      seen.add(text)
      if (there.includes(text.toLowerCase())) continue
      const where = {expected: [text], cause: side.at({start, end})}
      const other = strange.find(one => one.kind === kind)
      if (other)
        yield {
          message: 'changed',
          values: {actual: other.text, token: text},
          at: en.at(other),
          actual: other.text,
          ...where,
        }
      // An English heading has its anchor of its own words: {#install} stands in the Chinese for that.
      else if (kind !== 'anchor') yield {message: 'lost', values: {token: text}, at: en.at(), ...where}
    }
  },
})

/** Of thousands, the first say enough. */
const MOST = 200

interface Token extends Range {
  readonly kind: string
  readonly text: string
}

const TOKENS: readonly (readonly [kind: string, RegExp])[] = [
  ['mention', /(?<![\w/.@])@[A-Za-z][\w-]{1,38}(?:\/[\w-]+)?(?![\w@])/g],
  ['path', /(?<![\w/:.<~-])(?:~|\.{1,2})?\/[\w@-][\w.@-]*(?:\/[\w@-][\w.@-]*)+(?<!\.)/g],
  [
    'file',
    /(?<![\w/.-])(?![A-Z]\w*\.js\b)\w[\w-]*\.(?:ya?ml|json5?|toml|ini|conf|md|mdx|tsx?|jsx?|mjs|py|sh|go|rs|java|html?|css|xml|csv|txt|pdf|zip|tar|gz)(?![\w.-]*\w|\()/g,
  ],
  ['anchor', /\{#[a-z][\w-]*\}/g],
]

const tokensIn = ({words}: Side): readonly Token[] =>
  /[@/.#]/.test(words)
    ? TOKENS.flatMap(([kind, pattern]) =>
        [...words.matchAll(pattern)].map(({0: text, index}) => ({kind, text, start: index, end: index + text.length})),
      )
    : []
