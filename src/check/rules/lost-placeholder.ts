import type {Range} from '../../bitext/range.ts'
import {leafRuns} from '../../bitext/walk.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'

/** A placeholder of the Chinese that the English lacks, or one that it has made up. */
export const lostPlaceholder = rule({
  id: 'lost-placeholder',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'A placeholder such as `{count}`, `%s` or `{{name}}` is missing from the English, or was changed there.',
    zh: '译文缺少 `{count}`、`%s`、`{{name}}` 这样的占位符，或占位符被改动。',
  },
  why: {
    en: 'A program puts something in its place. What it does not find it cannot fill, and what it does not know it leaves on the screen.',
    zh: '程序会用内容替换占位符：找不到就填不上，不认识就原样显示给用户。',
  },
  remedy: {
    en: 'Write the placeholder letter for letter as the Chinese has it, wherever English grammar wants it.',
    zh: '照原文逐字写出占位符，位置按英文语法调整。',
  },
  words: {
    en: {
      lost: 'Unexpected English without the placeholder `{{placeholder}}`',
      changed: 'Unexpected placeholder `{{actual}}`, expected `{{placeholder}}` as in the Chinese',
      added: 'Unexpected placeholder `{{actual}}`, which the Chinese has not',
    },
    zh: {
      lost: '译文缺少占位符 `{{placeholder}}`',
      changed: '占位符是 `{{actual}}`，原文是 `{{placeholder}}`',
      added: '多出占位符 `{{actual}}`，原文没有',
    },
  },
  examples: {
    wrong: [
      {zh: '共 {count} 个', en: '{cnt} items', finds: {message: 'changed', at: '{cnt}', actual: '{cnt}'}},
      {zh: '你好，%s！', en: 'Hello!', finds: {message: 'lost', at: 'Hello!'}},
      {zh: '确定删除吗？', en: 'Delete %(name)s?', finds: {message: 'added', at: '%(name)s', actual: '%(name)s'}},
      {
        zh: '{n, plural, other {# 个文件}}',
        en: '{n, select, other {# files}}',
        finds: {message: 'changed', at: '{n, select', actual: '{n, select'},
      },
    ],
    right: [
      {zh: '自 {{<since v="1">}} 起', en: 'Since {{<since v="1">}}'},
      {zh: '共 {{count}} 个，已选 %d 个。', en: '%d of {{count}} selected.'},
      {zh: '{user} 关注了你', en: '{user} follows you: see {user}’s page'},
      {zh: '见{{< link text="资源" id="a" >}}', en: 'See {{< link text="resource" id="a" >}}'},
      {zh: '占 50% 的份额', en: '50% share'},
      {zh: '集合 {甲, 乙}', en: 'The set {A, B}'},
    ],
  },
  *check({zh, en}) {
    const wanted = zh.flatMap(side => placeholdersIn(side).map(one => ({...one, side})))
    const there = placeholdersIn(en)
    if (wanted.length === 0 && there.length === 0) return
    const [asked, given] = [wanted, there].map(list => new Set(list.map(({text}) => text)))
    const strange = there.filter(({text}) => !asked?.has(text))
    let used = 0
    const seen = new Set<string>()
    for (const {text, side, start, end} of wanted) {
      if (seen.has(text) || given?.has(text)) continue
      seen.add(text)
      const where = {expected: [text], cause: side.at({start, end})}
      const other = strange[used++]
      if (other)
        yield {
          message: 'changed',
          values: {placeholder: text, actual: other.text},
          at: en.at(other),
          actual: other.text,
          ...where,
        }
      else yield {message: 'lost', values: {placeholder: text}, at: en.at(), ...where}
    }
    for (const other of strange.slice(used))
      yield {message: 'added', values: {actual: other.text}, at: en.at(other), actual: other.text}
  },
})

interface Placeholder extends Range {
  readonly text: string
}

const PLACEHOLDER =
  /\{\{[^{}\n]{1,200}\}\}|[$#]\{[\w.]+\}|%\{\w+\}|%\(\w+\)[sdif]|\{\w+\s*,\s*(?:plural|selectordinal|select|number|date|time)\b|\{(?:[A-Za-z_][\w.]*|\d+)\}|(?<![\d\w%])%(?:\d+\$)?[+0#-]*\d*(?:\.\d+)?[sdiufcxXeEgG@](?![A-Za-z])|%[A-Z][A-Z_]+%|\$t\([^()\s]+\)/g

const placeholdersIn = (side: Side): readonly Placeholder[] => {
  const {words} = side
  if (!/[{%]|\$t\(/.test(words)) return []
  const found = [...words.matchAll(PLACEHOLDER)].map(({0: text, index}) => ({
    text: text.startsWith('{{') ? named(text) : text,
    start: index,
    end: index + text.length,
  }))
  return words.includes('{{}}') ? [...found, ...tagsIn(side)] : found
}

/** Placeholders that Markdown takes for a tag: {{<skew currentVersion>}}. */
const tagsIn = ({words, prose}: Side): readonly Placeholder[] =>
  leafRuns(prose).flatMap(({run, start}) =>
    run.type === 'html' && words.endsWith('{{', start) && words.startsWith('}}', start)
      ? [{text: named(`{{${run.value}}}`), start: start - 2, end: start + 2}]
      : [],
  )

/** What names a template's placeholder: without its blanks, and without what it shows, which is translated with the rest. */
const named = (text: string): string =>
  text.replace(/\s(?:text|title|alt|caption|summary|heading)\s*=\s*"[^"]*"/g, '').replace(/\s+/g, '')
