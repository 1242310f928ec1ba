import {fixAt} from '../fix-at.ts'
import {miscasedIn} from '../miscased.ts'
import {rule} from '../rule.ts'

/** A term in other capitals than the glossary gives it. */
export const termCase = rule({
  id: 'term-case',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A term whose capitals matter is written in others.',
    zh: '区分大小写的术语，大小写写错了。',
  },
  why: {
    en: 'Names are written as their owners write them; ethereum and Openai look careless, and a search that minds capitals misses them.',
    zh: '名称应按其本来的写法书写；ethereum、Openai 显得草率，区分大小写的搜索也找不到。',
  },
  remedy: {
    en: 'Write it as the glossary does: `check --fix` puts it so. Take `case: exact` from the form where its capitals are free.',
    zh: '按术语表的写法书写：`check --fix` 会自动改正；大小写可以不拘的译名，请去掉 `case: exact`。',
  },
  words: {
    en: {capitals: 'Unexpected capitals of “{{actual}}”, expected “{{expected}}”'},
    zh: {capitals: '“{{actual}}”的大小写不对，应为“{{expected}}”'},
  },
  examples: {
    wrong: [
      {
        zh: 'OpenAI发布了新模型。',
        en: 'Openai released a new model.',
        terms: {openai: {zh: 'OpenAI', en: 'OpenAI', keep: true}},
        finds: {message: 'capitals', at: 'Openai', actual: 'Openai', fix: 'OpenAI'},
      },
    ],
    right: [
      {
        zh: 'OpenAI发布了新模型。',
        en: 'OpenAI released a new model; see openai.com.',
        terms: {openai: {zh: 'OpenAI', en: 'OpenAI', keep: true}},
      },
      {
        zh: '节点已同步。',
        en: 'Nodes have synced.',
        terms: {node: {zh: '节点', en: 'node'}},
      },
    ],
  },
  *check({edition, pair: host, zh, en}) {
    const seen = new Set<string>()
    for (const side of zh)
      for (const annotation of side.pair.annotations) {
        const term = edition.term(annotation.term)
        if (!term || seen.has(term.id) || term.except.has(side.pair.id)) continue
        seen.add(term.id)
        for (const {start, end, form} of miscasedIn(en, term)) {
          const actual = en.prose.plain.slice(start, end)
          const at = en.at({start, end})
          yield {
            message: 'capitals',
            values: {actual, expected: form},
            at,
            term: term.id,
            segment: host.id,
            actual,
            expected: [form],
            cause: side.at(annotation.zh),
            ...fixAt(at, actual, form),
          }
        }
      }
  },
})
