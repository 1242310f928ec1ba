import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../../src/check/catalogue.ts'
import {explain} from '../../src/check/explain.ts'
import {rulePages} from '../../src/check/rule-pages.ts'

const root = new URL('../../', import.meta.url)
const pages = rulePages()

describe('The pages of rules', () => {
  it('hold what the rules say now', () => {
    const held = (path: string) =>
      existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : undefined
    const stale = pages.filter(({path, text}) => held(path) !== text).map(({path}) => path)
    expect(stale, 'run npm run generate').toEqual([])
  })

  it.each(['docs/rules', 'docs/zh/rules'])('are all that is in %s', folder => {
    const paths = new Set(pages.map(({path}) => path))
    const names = existsSync(new URL(folder, root)) ? readdirSync(new URL(folder, root)) : []
    const held = names.map(name => `${folder}/${name}`)
    expect(
      held.filter(path => !paths.has(path)),
      'run npm run generate',
    ).toEqual([])
  })

  it('show every wrong example with what is said of it, and link to each other', () => {
    for (const {id, examples} of rules) {
      const page = pages.find(({path}) => path === `docs/rules/${id}.md`)?.text ?? ''
      expect(page.match(/^> Unexpected/gm)).toHaveLength(examples.wrong.length)
      expect(page).toContain(`](../zh/rules/${id}.md)`)
    }
  })
})

describe('explain', () => {
  it('says of a rule what it finds, why, with examples and their messages', () => {
    expect(explain('lost-link', 'en')).toMatch(
      /^lost-link \(error\)\n\nA link of the Chinese .*\n\nWhy:\n.*\n\nWrong:\n {2}zh: 见\[文档\].*\n {2}en: See the docs\.\n {2}→ Unexpected English/,
    )
    expect(explain('lost-link', 'zh')).toMatch(/^lost-link（错误）\n\n译文缺少/)
  })

  it('knows nothing of a rule that is none', () => {
    expect(explain('no-such-rule', 'en')).toBeUndefined()
  })
})
