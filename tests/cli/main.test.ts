import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commands} from '../../src/cli/commands.ts'
import {tongueOf} from '../../src/cli/tongue.ts'
import {newFolder, newProject, run, write} from './project.ts'

describe('the command line', () => {
  test('lists every command file', () => {
    const folder = join(import.meta.dirname, '../../src/cli/commands')
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.ts'))
      .map(file => file.slice(0, -'.ts'.length).replaceAll('\\', '/').replace('/', ' '))
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
      const {status, out} = await run(newFolder(), 'help', ...name.split(' '), '--lang', lang)
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

  test.each([
    [['chekc'], /没有名为“chekc”的命令。.*check/],
    [['help', 'nonsense'], /没有名为“nonsense”的命令/],
    [['check', '--formt'], /这里没有选项 --formt。.*--format/],
    [['check', '--format', 'x'], /--format <格式> 不能是“x”.*pretty, json/],
    [['check', 'a', 'b'], /应有 0 个，实有 2 个/],
    [['segment'], /缺少 <文件>/],
    [['ok', 'ga3snxme', '--by'], /--by <姓名> 需要一个值/],
  ])('tells what is wrong with %j in Chinese, without a word of English', async (argv, said) => {
    const {status, err} = await run(await newProject(), '--lang', 'zh', ...argv)
    expect(status).toBe(2)
    expect(err).toMatch(said)
    expect(err).not.toMatch(/error|unknown|missing|invalid|Did you mean|Usage|Options/)
  })

  test.each(commands.map(({name}) => name))('has Chinese help for %s without a word of English grammar', async name => {
    const {out} = await run(newFolder(), '--lang', 'zh', 'help', name)
    expect(out).not.toMatch(/Usage|Options|Arguments|choices|default:|<(?:file|id|format|level|name)>|\[options\]/)
  })

  test('names findings by their severity in Chinese', async () => {
    const folder = await newProject()
    write(folder, 'source/ferry.md', '# 渡口\n\n新的一句。\n')
    const {out} = await run(folder, '--lang', 'zh', 'check')
    expect(out).toMatch(/3:1-3:6 +警告 /)
    expect(out).not.toMatch(/warning|error/)
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
