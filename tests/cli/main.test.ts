import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commands} from '../../src/cli/commands.ts'
import {tongueOf} from '../../src/cli/terminal.ts'
import {newFolder, newProject, run} from './project.ts'

describe('the command line', () => {
  test('lists every command file', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/cli/commands')).map(name => name.replace('.ts', ''))
    expect(commands.map(({name}) => name).sort()).toEqual(files.sort())
  })

  test('explains itself in Chinese and in English', async () => {
    const folder = newFolder()
    const english = await run(folder, '--lang', 'en', '--help')
    const chinese = await run(folder, '--help', '--lang', 'zh')
    expect(english.status).toBe(0)
    expect(english.out).toContain('Read, pair, annotate, check and publish the edition')
    expect(chinese.status).toBe(0)
    expect(chinese.out).toContain('读取、配对、注释、检查并发布双语版')
    expect(chinese.out).not.toMatch(/Usage|Options|Commands/)
  })

  test.each(commands.map(({name}) => name))('has help for %s in both languages', async name => {
    for (const lang of ['en', 'zh']) {
      const {status, out} = await run(newFolder(), 'help', name, '--lang', lang)
      expect(status).toBe(0)
      expect(out).toContain(`duizhao ${name}`)
    }
  })

  test.each([
    [['nonsense']],
    [['check', '--nonsense']],
    [['check', '--format', 'nonsense']],
    [['check', '--only', 'nonsense']],
    [['build', '--formats', 'nonsense']],
    [['segment']],
    [['done']],
    [['done', 'not-an-id']],
    [['ok', 'ga3snxme']],
    [['explain', 'nonsense']],
    [['attach', 'ga3snxme', 'nowhere']],
  ])('ends with 2 and says why at %j', async argv => {
    const {status, out, err} = await run(await newProject(), ...argv)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })

  test('suggests the rule that was meant', async () => {
    const {err} = await run(newFolder(), 'explain', 'lost-numbr')
    expect(err).toContain('lost-number')
  })

  test('takes its language from the locale', () => {
    expect(['zh_CN.UTF-8', 'zh', 'zh-TW', 'en_US.UTF-8', 'C', '', 'zhx'].map(tongueOf)).toEqual([
      'zh',
      'zh',
      'zh',
      'en',
      'en',
      'en',
      'en',
    ])
  })

  test('runs as a program, and a reader that closes the pipe early is no failure', () => {
    const program = join(import.meta.dirname, '../../bin/duizhao.js')
    const {status, stdout} = spawnSync(process.execPath, [program, '--version'], {encoding: 'utf8'})
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" status | head -1`], {
      encoding: 'utf8',
      cwd: join(import.meta.dirname, '../..'),
    })
    expect(piped.stderr).toBe('')
  })
})
