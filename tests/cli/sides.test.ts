import {mkdirSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {describe, expect, test, vi} from 'vitest'
import {rules} from '../../src/check/catalogue.ts'
import type {Call} from '../../src/cli/command.ts'
import type {Side} from '../../src/cli/sides.ts'
import {reportSide, sidesOf} from '../../src/cli/sides.ts'
import {edition} from '../../src/edition.ts'
import {cliEn, cliZh} from '../../src/locales/cli.ts'
import {speak} from '../../src/locales/words.ts'
import {filesIn, freshFolder, put} from '../project/folder.ts'
import {commit, freshRepository, git} from '../project/repository.ts'
import {terminalFor} from './terminal-for.ts'

const source = 'source/ferry.md'
const project = (text: string) => ({'duizhao.yml': 'title: {zh: 渡口, en: Ferry}\n', [source]: text})

/** What stands on both sides of a comparison that is asked for in `folder`, and what is said meanwhile. */
const compared = (folder: string, ...args: readonly string[]) => {
  const {terminal, printed} = terminalFor(folder)
  const call: Call = {
    terminal,
    tongue: 'en',
    say: speak(cliEn, cliZh, 'en'),
    folder,
    args,
    option: () => undefined,
    flag: () => false,
  }
  const sides = sidesOf(call, args, rules)
  const seen = ({label, textOf}: Side): string => `${label}: ${textOf(source)?.trim()}`
  return {call, sides, seen: sides && [seen(sides.before), seen(sides.after)], err: () => printed.err()}
}

/** A history of 甲, 乙 on `main`, with 丙 on `topic`, which parted at 甲, and 丁 not committed yet. */
const history = (): string => {
  const folder = freshRepository()
  commit(folder, 'Begin', project('甲'))
  git(folder, ['tag', 'v1.0'])
  git(folder, ['checkout', '--quiet', '-b', 'topic'])
  commit(folder, 'Branch', {[source]: '丙'})
  git(folder, ['checkout', '--quiet', 'main'])
  commit(folder, 'Go on', {[source]: '乙'})
  put(folder, {[source]: '丁'})
  return folder
}

describe('the two sides of a comparison are', () => {
  test('HEAD and the working tree, a revision and the working tree, two revisions', () => {
    const folder = history()
    expect(compared(folder).seen).toEqual(['HEAD: 乙', 'working tree: 丁'])
    expect(compared(join(folder, 'source')).seen).toEqual(['HEAD: 乙', 'working tree: 丁'])
    expect(compared(folder, 'v1.0').seen).toEqual(['v1.0: 甲', 'working tree: 丁'])
    expect(compared(folder, 'HEAD~1', 'topic').seen).toEqual(['HEAD~1: 甲', 'topic: 丙'])
    expect(compared(folder, ':/Bra').seen).toEqual([':/Bra: 丙', 'working tree: 丁'])
  })

  test('the ends of a range, or its end and where both parted', () => {
    const folder = history()
    expect(compared(folder, 'v1.0..topic').seen).toEqual(['v1.0: 甲', 'topic: 丙'])
    expect(compared(folder, 'v1.0..').seen).toEqual(['v1.0: 甲', 'HEAD: 乙'])
    expect(compared(folder, '..topic').seen).toEqual(['HEAD: 乙', 'topic: 丙'])
    expect(compared(folder, 'main...topic').seen).toEqual(['merge base of main and topic: 甲', 'topic: 丙'])
    expect(compared(folder, ':/Bra', 'HEAD').sides?.before.commit).toBe(git(folder, ['rev-parse', 'topic']))
  })

  test('a revision where the project stood elsewhere, which is said', () => {
    const folder = history()
    mkdirSync(join(folder, 'book'))
    for (const part of ['duizhao.yml', 'source']) renameSync(join(folder, part), join(folder, 'book', part))
    const {seen, err} = compared(join(folder, 'book'))
    expect(seen).toEqual(['HEAD: 乙', 'working tree: 丁'])
    expect(err()).toContain('At HEAD the project stood in ., before it was moved')
  })

  test('folders, by every kind of path, also outside of any repository', () => {
    const folder = freshFolder()
    put(join(folder, 'old'), project('旧'))
    put(join(folder, 'new'), project('新'))
    const old = join(folder, 'old')
    expect(compared(folder, 'old', './new').seen).toEqual(['old: 旧', './new: 新'])
    expect(compared(folder, old, 'new/').seen).toEqual([`${old}: 旧`, 'new/: 新'])
    expect(compared(join(folder, 'new'), '../old').seen).toEqual(['../old: 旧', 'working tree: 新'])
    expect(compared(old, '.', '../new').seen).toEqual(['.: 旧', '../new: 新'])
  })

  test('folders without git installed', () => {
    const folder = freshFolder()
    put(join(folder, 'old'), project('旧'))
    put(join(folder, 'new'), project('新'))
    vi.stubEnv('PATH', join(folder, 'nothing'))
    try {
      expect(compared(folder, 'old', 'new').seen).toEqual(['old: 旧', 'new: 新'])
      const {sides, err} = compared(join(folder, 'new'))
      expect(sides).toBeUndefined()
      expect(err()).toContain('git is not installed')
    } finally {
      vi.unstubAllEnvs()
    }
    expect(process.env['PATH']).not.toContain(folder)
  })

  test('a revision rather than a folder of the same name, which is said', () => {
    const folder = history()
    put(join(folder, 'topic'), project('夹'))
    const {seen, err} = compared(folder, 'topic')
    expect(seen?.[0]).toBe('topic: 丙')
    expect(err()).toBe('"topic" names a revision and a folder: the revision is taken. For the folder write ./topic.\n')
    expect(compared(folder, './topic').seen?.[0]).toBe('./topic: 夹')
    expect(compared(folder, './topic').err()).toBe('')
  })

  test('two revisions in a bare repository', () => {
    const bare = freshFolder()
    git(history(), ['clone', '--quiet', '--bare', '.', bare])
    expect(compared(bare, 'v1.0', 'main').seen).toEqual(['v1.0: 甲', 'main: 乙'])
    expect(compared(bare, 'main...topic').seen?.[1]).toBe('topic: 丙')
    expect(compared(bare).err()).toContain('is a bare repository')
    expect(compared(bare, 'main').err()).toContain('name two revisions')
  })

  test('given in a linked working tree, and while HEAD is detached', () => {
    const folder = history()
    const linked = join(freshFolder(), 'linked')
    git(folder, ['worktree', 'add', '--quiet', '--detach', linked, 'v1.0'])
    expect(compared(linked).seen).toEqual(['HEAD: 甲', 'working tree: 甲'])
    expect(compared(linked, 'topic', folder).seen).toEqual(['topic: 丙', `${folder}: 丁`])
  })

  test('given though a file of one of them is broken, which is named with its side and line', () => {
    const folder = history()
    put(folder, {'translations/en/ferry.yml': 'doc: source/ferry.md\nsegments: [\n'})
    commit(folder, 'Break')
    put(folder, {'translations/en/ferry.yml': 'doc: source/ferry.md\nsegments:\n'})
    const {call, sides, err} = compared(folder)
    for (const side of sides ? [sides.before, sides.after] : [])
      reportSide(call, side, edition(side.project.files).faults)
    expect(err()).toContain('HEAD:translations/en/ferry.yml\n3:1-3:1 error')
    expect(err().match(/\.yml/g)).toHaveLength(1)
  })
})

describe('there are no two sides, nothing is written, and it is said what to name instead', () => {
  const refused = (folder: string, ...args: readonly string[]): string => {
    const before = filesIn(folder)
    const {sides, err} = compared(folder, ...args)
    expect(sides).toBeUndefined()
    expect(filesIn(folder)).toEqual(before)
    return err()
  }

  test('where a revision is unknown, on either side', () => {
    const folder = history()
    expect(refused(folder, 'mian')).toContain('Did you mean main?')
    expect(refused(folder, 'main', 'tpoic')).toContain('Did you mean topic?')
    expect(refused(folder, 'main..tpoic')).toContain('Did you mean topic?')
    expect(refused(folder, 'main...tpoic')).toContain('Did you mean topic?')
    expect(refused(folder, '')).toContain('An empty name')
    expect(refused(folder, 'main', '')).toContain('An empty name')
  })

  test('where an argument looks like an option', () => {
    const folder = history()
    for (const args of [['--output=x'], ['main', '--output=x'], ['--output=x..main'], ['main...-x']])
      expect(refused(folder, ...args)).toContain('begins with a hyphen')
  })

  test('where a path leads to no project', () => {
    const folder = history()
    expect(refused(folder, './missing')).toContain('There is no folder')
    expect(refused(folder, 'source')).toContain('it holds no duizhao.yml')
    expect(refused(folder, 'main', './source')).toContain('it holds no duizhao.yml')
    expect(refused(folder, source)).toContain('name the folder that holds one')
  })

  test('where a range stands beside another argument', () => {
    expect(refused(history(), 'v1.0..main', 'topic')).toContain('"v1.0..main" names both sides by itself')
  })

  test('where two revisions have no common ancestor', () => {
    const folder = history()
    git(folder, ['checkout', '--quiet', '--force', '--orphan', 'fresh'])
    commit(folder, 'Begin anew', project('戊'))
    expect(refused(folder, 'main...fresh')).toContain('main..fresh')
  })

  test('where there is no project, no repository or no commit', () => {
    const folder = freshFolder()
    expect(refused(folder)).toContain('no project of duizhao')
    put(folder, project('甲'))
    expect(refused(folder)).toContain('in no repository of git')
    git(folder, ['init', '--quiet'])
    expect(refused(folder)).toContain('has no commit yet')
  })

  test('where the settings of a folder are broken, with the line there', () => {
    const folder = history()
    const other = freshFolder()
    put(other, {...project('甲'), 'duizhao.yml': '\n\ntitel: {zh: 渡口, en: Ferry}\n'})
    expect(refused(folder, other)).toContain('\n3:1-3:6')
  })
})
