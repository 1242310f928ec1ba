import {spawnSync} from 'node:child_process'
import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {installProgram} from '../bin/program.ts'
import type {Ran} from './project.ts'
import {edit, newFolder, run, textOf, write} from './project.ts'

const source = 'source/ferry.md'
const translation = 'translations/en/ferry.yml'

/** A copy of the program as it is published: git runs it as a program of its own, from a folder that shells find hard to name. */
let installed = ''

beforeAll(() => {
  installed = join(realpathSync(mkdtempSync(join(tmpdir(), 'duizhao-'))), "对照 it's 100% here")
  installProgram(installed)
})

afterAll(() => rmSync(join(installed, '..'), {recursive: true, force: true}))

const spawn = (folder: string, program: string, ...args: readonly string[]): Ran => {
  const {status, stdout, stderr} = spawnSync(program, args, {
    encoding: 'utf8',
    cwd: folder,
    env: {...process.env, LC_ALL: 'C.UTF-8', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'},
  })
  return {status: status ?? -1, out: stdout, err: stderr}
}

const duizhao = (folder: string, ...args: readonly string[]): Ran =>
  spawn(folder, process.execPath, join(installed, 'bin/duizhao.js'), ...args)

const git = (folder: string, ...args: readonly string[]): Ran =>
  spawn(folder, 'git', '-c', 'user.name=译者', '-c', 'user.email=editor@example.org', ...args)

const must = (ran: Ran): string => {
  expect(ran.status, ran.err + ran.out).toBe(0)
  return ran.out
}

/** A repository that holds a project in the folder `inside`, everything committed; the path of the project. */
const newRepository = async (inside = '.'): Promise<string> => {
  const top = newFolder()
  const project = join(top, inside)
  must(git(top, 'init', '--quiet', '--initial-branch', 'main'))
  await run(top, 'init', inside)
  commit(project, 'Begin')
  return project
}

const commit = (project: string, message: string): void => {
  must(git(project, 'add', '--all', '.'))
  must(git(project, 'commit', '--quiet', '-m', message))
}

/** Merges what two people did, each on a branch, and gives what git says. */
const mergeOf = (project: string, ours: () => void, theirs: () => void): Ran => {
  must(git(project, 'checkout', '--quiet', '-b', 'theirs', 'main'))
  theirs()
  commit(project, 'Theirs')
  must(git(project, 'checkout', '--quiet', '-b', 'ours', 'main'))
  ours()
  commit(project, 'Ours')
  return git(project, 'merge', '--no-edit', 'theirs')
}

/** Two people at the same entry: one edits its English, the other leaves a comment for colleagues. */
const sentence = 'He had been poling boats for forty years by then.'
const edited = 'By then he had poled boats for forty years.'
const atOneEntry = (project: string): readonly [() => void, () => void] => [
  () => edit(project, translation, sentence, edited),
  () => edit(project, translation, `    ${sentence}\n`, `    ${sentence}\n  comment: 四十年是约数\n`),
]

describe('git without the driver', () => {
  test('finds a conflict where two people touch neighbouring lines', async () => {
    const project = await newRepository()
    expect(mergeOf(project, ...atOneEntry(project))).toMatchObject({status: 1})
  })
})

describe('git-setup', () => {
  test('shows what it adds, adds it, and has nothing to add the second time', async () => {
    const project = await newRepository()
    write(project, '.gitattributes', '*.png binary')
    const dry = duizhao(project, 'git-setup', '--dry-run')
    expect(dry).toMatchObject({status: 0, err: ''})
    expect(textOf(project, '.gitattributes')).toBe('*.png binary')
    const first = duizhao(project, 'git-setup')
    expect(first.out.split('\n').filter(line => line.startsWith('+'))).toHaveLength(4)
    expect(textOf(project, '.gitattributes')).toBe('*.png binary\ntranslations/**/*.yml merge=duizhao diff=duizhao\n')
    const second = duizhao(project, 'git-setup')
    expect(second.status).toBe(0)
    expect(second.out).toContain('nothing to add')
    expect(second.out).not.toMatch(/^\+/m)
    expect(textOf(project, '.gitattributes').match(/duizhao$/gm)).toHaveLength(1)
  })

  test('covers translations in folders and in the attic, and no other file', async () => {
    const project = await newRepository('书/上卷')
    must(duizhao(project, 'git-setup'))
    const paths = [translation, 'translations/en/.attic/a.yml', 'translations/en/a/b.yml', 'duizhao.yml']
    const asked = must(git(project, '-c', 'core.quotePath=false', 'check-attr', 'merge', '--', ...paths))
    expect(asked.match(/: merge: (\S+)/g)).toEqual([
      ': merge: duizhao',
      ': merge: duizhao',
      ': merge: duizhao',
      ': merge: unspecified',
    ])
  })

  test('refuses a folder outside a work tree of git, and one without a project', async () => {
    const folder = newFolder()
    await run(folder, 'init')
    const outside = await run(folder, 'git-setup')
    expect(outside).toMatchObject({status: 2, out: ''})
    expect(outside.err).toContain('git init')
    expect((await run(newFolder(), 'git-setup')).status).toBe(2)
  })
})

describe('git with the driver', () => {
  const newPrepared = async (inside?: string): Promise<string> => {
    const project = await newRepository(inside)
    must(duizhao(project, 'git-setup'))
    commit(project, 'Teach git')
    return project
  }

  test('merges what two people did at the same entry', async () => {
    for (const inside of ['.', '书/上卷']) {
      const project = await newPrepared(inside)
      must(mergeOf(project, ...atOneEntry(project)))
      const text = textOf(project, translation)
      expect(text).toContain(edited)
      expect(text).toContain('comment: 四十年是约数')
      expect(duizhao(project, 'sync', '--check').status).toBe(0)
    }
  })

  test('merges an edited rendering with a sync that took its sentence out, and loses nothing', async () => {
    const project = await newPrepared()
    must(
      mergeOf(
        project,
        () => edit(project, translation, sentence, edited),
        () => {
          edit(project, source, '那时他已经撑了四十年船。', '')
          must(duizhao(project, 'sync'))
        },
      ),
    )
    must(duizhao(project, 'sync'))
    expect(textOf(project, translation)).not.toContain(edited)
    expect(textOf(project, 'translations/en/.attic/ferry.yml')).toContain(edited)
  })

  test('leaves a conflict where both gave one sentence another rendering, and names it', async () => {
    const project = await newPrepared()
    const merged = mergeOf(
      project,
      () => edit(project, translation, sentence, edited),
      () => edit(project, translation, sentence, 'Forty years he had poled boats.'),
    )
    expect(merged.status).toBe(1)
    expect(merged.err + merged.out).toMatch(/Conflict in translations\/en\/ferry\.yml: [a-z0-9]{8} en/)
    expect(textOf(project, translation)).toContain(
      `<<<<<<< ours\n  en: |-\n    ${edited}\n=======\n  en: |-\n    Forty years he had poled boats.\n>>>>>>> theirs\n`,
    )
    expect(must(git(project, 'diff', '--name-only', '--diff-filter=U')).trim()).toBe(translation)
    const diff = must(git(project, 'diff'))
    expect(diff).toContain(`  [d0hzknss]\n  那时他已经撑了四十年船。\n++<<<<<<< ours\n +${edited}\n++=======\n`)
    expect(diff).not.toContain('zh: |-')
  })

  test('merges line by line, and says so, what cannot be read', async () => {
    const project = await newPrepared()
    const merged = mergeOf(
      project,
      () => edit(project, translation, sentence, edited),
      () => write(project, translation, `${textOf(project, translation)}\n<<<<<<< ours\n`),
    )
    expect(merged.err + merged.out).toContain('merged line by line')
    const text = textOf(project, translation)
    expect(text).toContain(edited)
    expect(text).toContain('<<<<<<< ours')
  })

  test('merges as it does by itself where the program is gone', async () => {
    const project = await newPrepared()
    const there = must(git(project, 'config', 'merge.duizhao.driver')).trim()
    must(git(project, 'config', 'merge.duizhao.driver', there.replace("-f '", "-f '/nowhere")))
    const merged = mergeOf(project, ...atOneEntry(project))
    expect(merged.status).toBe(1)
    expect(textOf(project, translation)).toMatch(/<{7}.*By then he.*={7}.*四十年是约数.*>{7}/s)
  })

  test('shows a changed word as one changed line, from any folder', async () => {
    const project = await newPrepared('书')
    edit(project, translation, sentence, edited)
    const diff = must(git(join(project, 'source'), 'diff', '--unified=2'))
    expect(diff).toMatch(/^ \[d0hzknss\]\n 那时他已经撑了四十年船。$/m)
    expect(diff.match(/^[-+][^-+].*/gm)).toEqual([`-${sentence}`, `+${edited}`])
  })
})

describe('merge-driver', () => {
  test('refuses a size of markers that is none', async () => {
    const ran = await run(newFolder(), 'merge-driver', 'a', 'b', 'c', '--marker-size', 'wide')
    expect(ran).toMatchObject({status: 2, out: ''})
  })
})

describe('textconv', () => {
  test('prints what is no translation file as it is', async () => {
    const folder = newFolder()
    write(folder, 'a.yml', '<<<<<<< ours\n一切\n')
    expect(await run(folder, 'textconv', 'a.yml')).toEqual({status: 0, out: '<<<<<<< ours\n一切\n', err: ''})
  })
})
