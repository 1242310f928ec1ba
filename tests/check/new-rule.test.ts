import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {newRule} from '../../scripts/new-rule.mjs'

const list = 'src/check/rules.ts'
const lines = ['// The list.', "export {empty} from './rules/empty.ts'", "export {stale} from './rules/stale.ts'", '']

describe('npm run new rule', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'duizhao-'))
    mkdirSync(join(root, 'src/check/rules'), {recursive: true})
    writeFileSync(join(root, list), lines.join('\n'))
  })
  afterEach(() => rmSync(root, {recursive: true}))

  it('makes one file, and one line in the list, in its place', () => {
    expect(newRule('lost-thing', root)).toEqual(['src/check/rules/lost-thing.ts', list])
    expect(readFileSync(join(root, list), 'utf8').split('\n')).toEqual([
      lines[0],
      lines[1],
      "export {lostThing} from './rules/lost-thing.ts'",
      lines[2],
      '',
    ])
    const rule = readFileSync(join(root, 'src/check/rules/lost-thing.ts'), 'utf8')
    expect(rule).toContain('export const lostThing = rule({')
    expect(rule).toContain("id: 'lost-thing'")
  })

  it('refuses a name that is none, and one that is taken', () => {
    expect(() => newRule('Lost Thing', root)).toThrow('expected lower-case words joined by hyphens')
    expect(() => newRule(undefined, root)).toThrow('expected lower-case words joined by hyphens')
    newRule('lost-thing', root)
    expect(() => newRule('lost-thing', root)).toThrow('src/check/rules/lost-thing.ts exists already')
  })
})
