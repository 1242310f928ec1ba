import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {isMeantAsRule} from '../../src/check/own-rule.ts'
import {tryExamples} from '../../src/check/try-example.ts'
import {loadRules} from '../../src/project/load-rules.ts'
import type {CheckAnswer} from '../../src/review/protocol.ts'
import {commit, git} from '../project/repository.ts'
import {startReview} from '../review/review.ts'
import {edit, newProject, run, textOf, write} from './project.ts'

const translation = 'translations/en/ferry.yml'
const page = readFileSync(new URL('../../docs/own-rules.md', import.meta.url), 'utf8')
const library = fileURLToPath(new URL('../../src/index.ts', import.meta.url))

/** The rule that the documentation shows. */
const shown = (/```js\n(import \{defineRule[\s\S]*?)```/.exec(page)?.[1] ?? '').replace("'duizhao'", `'${library}'`)

/** A project with files of rules, and a finding for the rule of the documentation. */
const project = async (files: Readonly<Record<string, string>>, config = 'ownRules: rules\n'): Promise<string> => {
  const folder = await newProject()
  write(folder, 'duizhao.yml', `${textOf(folder, 'duizhao.yml')}\n${config}`)
  for (const [path, text] of Object.entries(files)) write(folder, path, text)
  edit(folder, translation, 'The year I turned twelve', 'The year I turned 12%')
  return folder
}

/** A rule without words of its own worth reading. */
const plain = (id: string, check: string, over = 'pair'): string => `export const own = {
  id: '${id}', over: '${over}', severity: 'warning', summary: {en: 'S.', zh: '一。'}, why: {en: 'W.', zh: '二。'},
  remedy: {en: 'R.', zh: '三。'}, words: {en: {said: 'Unexpected thing'}, zh: {said: '怪事'}},
  examples: {wrong: [], right: []}, ${check}
}`

const findings = async (folder: string, ...argv: readonly string[]) =>
  JSON.parse((await run(folder, 'check', '--format', 'json', ...argv)).out).findings

describe('a rule of the project', () => {
  const files = {'rules/percent-sign.js': shown}

  test('says what it finds, in both languages, with the file that tells of it', async () => {
    const folder = await project(files)
    expect(await findings(folder, '--only', 'percent-sign')).toMatchObject([
      {rule: 'percent-sign', severity: 'warning', file: translation, actual: '12%', page: 'rules/percent-sign.js'},
    ])
    const ran = await run(folder, 'check', '--lang', 'zh')
    expect(ran.out).toContain('译文中有“12%”，应为“12 percent”')
    for (const format of ['sarif', 'github', 'junit', 'markdown'])
      expect((await run(folder, 'check', '--format', format)).out).toContain('expected “12 percent”')
    expect((await run(folder, 'build')).out).toContain('percent-sign')
  })

  test('speaks in a diff and in a review too, of what stands and of what is typed', async () => {
    const folder = await project(files, "ownRules: rules\nrules: {percent-sign: {accept: ['11%'], severity: error}}\n")
    git(folder, ['init', '--quiet'])
    commit(folder, 'Begin')
    edit(folder, translation, 'Old Zhou', '7% of Old Zhou')
    for (const format of ['pretty', 'json', 'markdown', 'html', 'sarif', 'github']) {
      const ran = await run(folder, 'diff', '--format', format)
      expect(ran, format).toMatchObject({status: 1, err: ''})
      expect(ran.out, format).toContain('expected “7 percent”')
    }
    expect((await run(folder, 'diff', '--rule', 'percent-sign')).out).toContain('error')
    const client = await startReview(folder)
    const {items} = await client.queue()
    const {id, findings: shown} = await client.segment(items[0]?.id ?? '')
    expect(shown.filter(({rule}) => rule === 'percent-sign')).toMatchObject([
      {severity: 'error', message: expect.stringContaining('expected “7 percent”'), fresh: true},
    ])
    const typed = async (en: string) => {
      const answer = await client.post<CheckAnswer>('check', {id, en})
      return answer.findings.filter(({rule}) => rule === 'percent-sign')
    }
    expect(await typed('Old Zhou, 8%.')).toMatchObject([{severity: 'error'}])
    expect(await typed('Old Zhou, 11%.')).toEqual([])
  })

  test('is mended, set, silenced and explained as ours are', async () => {
    const folder = await project(files, "ownRules: [rules/percent-sign.js]\nrules: {percent-sign: {accept: ['12%']}}\n")
    expect(await findings(folder, '--only', 'percent-sign')).toEqual([])
    const config = textOf(folder, 'duizhao.yml')
    write(folder, 'duizhao.yml', config.replace("{accept: ['12%']}", 'error'))
    expect((await run(folder, 'check', '--only', 'percent-sign')).status).toBe(1)
    expect((await run(folder, 'explain', 'percent-sign')).out).toContain('This house spells the word out')
    expect((await run(folder, 'check', '--fix', '--only', 'percent-sign')).status).toBe(0)
    expect(textOf(folder, translation)).toContain('The year I turned 12 percent')
    edit(folder, translation, '12 percent', '12%')
    edit(folder, 'source/ferry.md', '## 最后一班\n', '## 最后一班\n\n<!-- duizhao-allow percent-sign: 引文 -->\n')
    expect(await findings(folder, '--only', 'percent-sign,unused-allow')).toEqual([])
  })

  test('may be named in duizhao.yml before commands that do not run it, and not misspelt before those that do', async () => {
    const folder = await project(files, 'ownRules: rules\nrules: {percent-sing: off}\n')
    expect((await run(folder, 'status')).status).toBe(0)
    const ran = await run(folder, 'check')
    expect(ran).toMatchObject({status: 2, out: ''})
    expect(ran.err).toContain('percent-sign')
  })

  test('passes its examples by the helper that tries ours', async () => {
    const loaded = await loadRules(await project(files))
    const own = loaded.ok ? loaded.value.filter(({id}) => id === 'percent-sign') : []
    expect(own.map(tryExamples)).toEqual([[]])
    const [rule] = own
    const failing = rule ? {...rule, examples: {wrong: [], right: [{zh: '五成。', en: 'Half, or 50%.'}]}} : undefined
    expect(failing && tryExamples(failing)).toMatchObject([{expected: [], found: [{message: 'sign', at: '50%'}]}])
  })

  test.each([
    ['throws', "*check({pair}) { if (pair.zh.plain.includes('渡口')) throw new Error('no ferry') }", 'no ferry'],
    ['is no generator', 'check() { return 3 }', 'not iterable'],
    ['says nothing that it has words for', "*check() { yield {message: 'other', at: {path: 'a'}} }", '`message`'],
    ['says it nowhere', "*check() { yield {message: 'said'} }", '`at`'],
    ['yields nothing at all', '*check() { yield null }', '`message`'],
  ])('that %s is reported as its own fault with the pair, and the others go on', async (_, check, reason) => {
    const folder = await project({...files, 'rules/broken.mjs': plain('own-broken', check)})
    const found = await findings(folder)
    const broken = found.filter(({rule}: {rule: string}) => rule === 'own-broken')
    expect(broken.length).toBeGreaterThan(0)
    for (const each of broken) {
      expect(each).toMatchObject({
        severity: 'error',
        file: translation,
        segment: expect.stringMatching(/^[0-9a-z]{8}$/),
      })
      expect(each.message).toContain('The rule own-broken broke off here')
      expect(each.message).toContain(reason)
    }
    expect(found.map(({rule}: {rule: string}) => rule)).toContain('percent-sign')
  })

  test.each([
    [{}, 'There is no rules,'],
    [{'rules/a.js': 'export const x = 1\n'}, 'rules exports no rule'],
    [{'rules/a.js': 'export const = 1\n'}, 'The rules of rules/a.js cannot be loaded'],
    [{'rules/a.js': plain('Own', '*check() {}')}, 'mend its `id`'],
    [{'rules/a.js': plain('own', '*check() {}', 'fault')}, 'mend its `over`'],
    [{'rules/a.js': plain('own', 'check: 3')}, 'mend its `check`'],
    [{'rules/a.js': plain('full-width', '*check() {}')}, 'The rule full-width of rules/a.js bears the name'],
    [
      {'rules/a.js': plain('own', '*check() {}'), 'rules/b.js': plain('own', '*check() {}')},
      'The rule own of rules/b.js',
    ],
  ])('that cannot be used ends with 2 and a sentence that says why: %j', async (broken, reason) => {
    const ran = await run(await project(broken), 'check')
    expect(ran).toMatchObject({status: 2, out: ''})
    expect(ran.err).toContain(reason)
  })
})

test('what a file exports beside rules is its own affair', () => {
  expect([undefined, 3, {}, {id: 'a'}, () => 1].map(isMeantAsRule)).toEqual([false, false, false, false, false])
})
