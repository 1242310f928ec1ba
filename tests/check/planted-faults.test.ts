import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {faults} from '../../scripts/checks/faults.mjs'

const plant = (name: string, zh: string, en: string, next?: {zh: string; en: string}): string | undefined => {
  const found = faults[name]
  if (!found) throw new RangeError(`no fault is called "${name}"`)
  return found({zh, en, sentences: []}, {chance: () => 0.4, glossary: [], ...(next ? {next} : {})})
}

describe('a planted fault', () => {
  test.each([
    ['digit', '共有 37 个节点。', 'There are 37 nodes.', /^There are (?!37)\d\d nodes\.$/],
    ['scale word', '融资 1500 万美元。', 'It raised $15 million.', /^It raised \$15 billion\.$/],
    ['month', '2025 年 8 月 12 日', 'August 12, 2025', /^(?!August)[A-Z][a-z]+ 12, 2025$/],
    ['bound', '超过 60% 的用户', 'more than 60% of users', /^less than 60% of users$/],
    ['code changed', '运行 `npm start`。', 'Run `npm start`.', /^Run `(?!npm start)[a-z ]+`\.$/],
    ['link dropped', '见[文档](https://a.example/x)。', 'See the [docs](https://a.example/x).', /^See the docs\.$/],
    ['Han left', '节点同步完成。', 'The node is synchronized.', /^The (节点 is synchronized|node is 节点)\.$/],
    ['full-width mark', '首先，备份。', 'First, back up.', /^First， back up\.$/],
    ['missing stop', '一切就绪。', 'All is ready.', /^All is ready$/],
  ])('of the class %s changes what both sides say', (name, zh, en, changed) => {
    expect(plant(name, zh, en)).toMatch(changed)
  })

  test.each([
    ['digit', '一共有许多节点。', 'There are 37 nodes.'],
    ['month', '秋天', 'August 12, 2025'],
    ['bound', '60% 的用户', 'more than 60% of users'],
    ['bound', '不超过 60% 的用户', 'not more than 60% of users'],
    ['code changed', '运行它。', 'Run `npm start`.'],
    ['digit', '见 `a 37 b`。', 'See `a 37 b`.'],
  ])('of the class %s is not planted where it would be none', (name, zh, en) => {
    expect(plant(name, zh, en)).toBeUndefined()
  })

  test('counts by rules that a published table names, class by class', () => {
    const page = readFileSync('docs/checks.md', 'utf8')
    const named = [...page.slice(page.indexOf('## Faults')).matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
    expect(named).toEqual(Object.keys(faults))
  })
})
