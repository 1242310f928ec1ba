import {createHash} from 'node:crypto'
import {mkdirSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {leaves} from '../../src/bitext/walk.ts'
import {edition} from '../../src/edition.ts'
import {projectEn, projectZh} from '../../src/locales/project.ts'
import {speakAny} from '../../src/locales/words.ts'
import {openProject} from '../../src/project/open.ts'
import {openRevision} from '../../src/project/open-revision.ts'
import {filesIn, freshFolder, put} from './folder.ts'
import {commit, commitTree, freshRepository, git} from './repository.ts'

const config = 'title: {zh: 渡口, en: The Ferry Landing}\n'
const least = {'duizhao.yml': config, 'source/ferry.md': '# 渡口\n'}
const entry = (zh: string, en: string): string =>
  `doc: source/ferry.md\nsegments:\n\n- id: a0000001\n  zh: |-\n    ${zh}\n  en: |-\n    ${en}\n`

const past = (folder: string, revision: string) => {
  const outcome = openRevision(folder, revision)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

const faultsAt = (folder: string, revision: string): readonly string[] =>
  past(folder, revision).files.faults.map(({message, path}) => `${message} ${path}`)

/** What stops a revision from being opened; its words exist in both languages and name no folder of ours. */
const stopped = (folder: string, revision: string) => {
  const outcome = openRevision(folder, revision)
  if (outcome.ok) throw new Error('it opened')
  const {problem} = outcome
  const [en, zh] = (['en', 'zh'] as const).map(tongue =>
    speakAny(projectEn, projectZh, tongue)(problem.message, problem.values),
  )
  expect(`${en}${zh}`).not.toContain('{{')
  return {...problem, en}
}

describe('openRevision', () => {
  test('reads every kind of file as it stood, as if it had been checked out', () => {
    const folder = freshRepository()
    const first = commit(folder, 'Begin', {
      ...least,
      'source/part/b.md': '乙',
      'source/picture.png': Uint8Array.from([0xff, 0xd8, 0xff]),
      'source/.draft.md': '稿',
      'source/raw/page.txt': '还没有导入的一页',
      'translations/en/ferry.yml': entry('渡口', 'The Landing'),
      'translations/en/.attic/ferry.yml': 'doc: source/ferry.md\nsegments:\n',
      'glossary/places/ferry.yml': 'id: ferry\n',
    })
    const then = openProject(folder)
    commit(folder, 'Go on', {'source/ferry.md': '# 码头\n', 'duizhao.yml': 'title: {zh: 码头, en: The Quay}\n'})
    rmSync(join(folder, 'glossary'), {recursive: true})
    expect(then).toEqual({ok: true, value: expect.objectContaining({root: folder})})
    const {commit: name, ...project} = past(folder, 'HEAD~1')
    expect(name).toBe(first)
    expect({ok: true, value: project}).toEqual(then)
  })

  test('leaves the working tree, the index and the repository as they are', () => {
    const folder = freshRepository()
    commit(folder, 'Begin', least)
    put(folder, {'source/ferry.md': '# 还没提交\n', 'source/new.md': '新'})
    git(folder, ['add', 'source/new.md'])
    const before = filesIn(folder)
    expect(past(folder, 'HEAD').files.sources).toEqual([{path: 'source/ferry.md', text: '# 渡口\n'}])
    expect(filesIn(folder)).toEqual(before)
  })

  test('takes every way in which git names a commit', () => {
    const folder = freshRepository()
    const first = commit(folder, '开始', least)
    git(folder, ['tag', '-a', 'v1', '-m', 'First'])
    const second = commit(folder, 'Name the quay', {'source/ferry.md': '# 码头\n'})
    git(folder, ['branch', 'topic/quay'])
    git(folder, ['checkout', '--quiet', '--detach'])
    for (const name of ['v1', 'HEAD~1', 'main^', ':/开始', first, first.slice(0, 7), 'HEAD^{/开始}'])
      expect(past(folder, name).commit, name).toBe(first)
    for (const name of ['HEAD', '@', 'topic/quay', ':/Name the', 'refs/heads/main'])
      expect(past(folder, name).commit, name).toBe(second)
  })

  test('finds a project in a subfolder, in a linked working tree, in a bare repository, and one that is gone', () => {
    const folder = freshRepository()
    const book = join(folder, '书 "一"\nand more')
    const name = commit(book, 'Begin', least)
    const linked = join(freshFolder(), 'linked')
    git(folder, ['worktree', 'add', '--quiet', linked])
    const bare = join(freshFolder(), 'bare.git')
    git(folder, ['clone', '--quiet', '--bare', '.', bare])
    rmSync(book, {recursive: true})
    for (const root of [book, join(linked, '书 "一"\nand more'), join(bare, '书 "一"\nand more')]) {
      expect(past(root, 'HEAD')).toMatchObject({commit: name, root})
      expect(past(root, 'HEAD').files.sources).toEqual([{path: 'source/ferry.md', text: '# 渡口\n'}])
    }
  })

  test('reads a project where it stood before it was moved, unless it may have been another', () => {
    const folder = freshRepository()
    commit(folder, 'Begin', Object.fromEntries(Object.entries(least).map(([path, text]) => [`old/${path}`, text])))
    mkdirSync(join(folder, 'books'))
    renameSync(join(folder, 'old'), join(folder, 'books/ferry'))
    const now = join(folder, 'books/ferry')
    expect(past(now, 'HEAD')).toMatchObject({former: 'old', root: now, files: {sources: [{path: 'source/ferry.md'}]}})
    commit(folder, 'Move')
    expect(past(now, 'HEAD').former).toBeUndefined()
    expect(past(now, 'HEAD~1').former).toBe('old')
    // One that stands there now is another.
    put(folder, {'old/duizhao.yml': config})
    expect(stopped(now, 'HEAD~1')).toMatchObject({message: 'noProjectThenBut', values: {others: 'old/duizhao.yml'}})
  })

  test('leaves out the memory, wherever it may have stood', () => {
    const folder = freshRepository()
    commit(folder, 'Begin', {...least, 'duizhao.yml': `${config}memory: [../elsewhere]\n`})
    expect(past(folder, 'HEAD').files).toMatchObject({memory: [], faults: []})
  })

  test('gives the same pairs whether git converts line ends or not', () => {
    const folder = freshRepository()
    const text = '# 渡口\n\n青石板\n一直铺到水边。\n'
    commit(folder, 'Begin', {
      ...least,
      'source/ferry.md': text,
      'translations/en/ferry.yml': entry('渡口', 'The Landing'),
    })
    put(folder, {
      'source/ferry.md': text.replaceAll('\n', '\r\n'),
      'translations/en/ferry.yml': entry('渡口', 'The Landing').replaceAll('\n', '\r\n'),
    })
    const opened = openProject(folder)
    if (!opened.ok) throw new Error('no project')
    const pairs = [past(folder, 'HEAD'), opened.value].map(({files}) =>
      edition(files).documents.flatMap(document =>
        [...leaves(document)].map(({id, zh, rendering, state}) => ({
          id,
          zh: zh.text,
          en: rendering.type === 'english' ? rendering.en.text : '',
          progress: state.progress,
        })),
      ),
    )
    expect(pairs[0]).toEqual(pairs[1])
    expect(pairs[0]?.[0]).toMatchObject({en: 'The Landing', progress: 'translated'})
  })
})

describe('a file that cannot be used at a revision is a fault, and the others go on:', () => {
  test('bytes that are no UTF-8, and a pointer of Git LFS', () => {
    const folder = freshRepository()
    commit(folder, 'Begin', {
      ...least,
      'source/bad.md': Uint8Array.from([0x61, 0x0a, 0xe5, 0x28]),
      'source/big.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n',
    })
    expect(faultsAt(folder, 'HEAD')).toEqual(['notUtf8 source/bad.md', 'lfsPointer source/big.md'])
    expect(past(folder, 'HEAD').files.sources).toHaveLength(1)
  })

  test('symbolic links that lead out, nowhere or round; those that stay in the project are followed', () => {
    const folder = freshRepository()
    put(folder, {...least, 'drafts/new.md': '新', 'drafts/deep/far.md': '远'})
    const link = (target: string, path: string): void => symlinkSync(target, join(folder, path))
    link('../drafts/new.md', 'source/new.md')
    link('../drafts/deep', 'source/deep')
    link('../../outside.md', 'source/out.md')
    link('/etc/hostname', 'source/root.md')
    link('nowhere.md', 'source/lost.md')
    link('.', 'source/round')
    link('self.md', 'source/self.md')
    commit(folder, 'Begin')
    expect(past(folder, 'HEAD').files.sources.map(({path, text}) => `${path} ${text.trim()}`)).toEqual([
      'source/deep/far.md 远',
      'source/ferry.md # 渡口',
      'source/new.md 新',
    ])
    expect(faultsAt(folder, 'HEAD')).toEqual([
      'linkBroken source/lost.md',
      'linkOut source/out.md',
      'linkOut source/root.md',
      'linkRound source/round',
      'linkBroken source/self.md',
    ])
  })

  test('names that no system or not every system can hold', () => {
    const folder = freshRepository()
    const name = commitTree(folder, [
      ['100644', 'duizhao.yml', config],
      ['100644', 'source/一\n"二".md', '甲'],
      ['100644', 'source/a\\b.md', '乙'],
      ['100644', Buffer.from([...Buffer.from('source/'), 0xb6, 0xc9, ...Buffer.from('.md')]), '丙'],
    ])
    expect(past(folder, name).files.sources).toEqual([{path: 'source/一\n"二".md', text: '甲'}])
    expect(faultsAt(folder, name)).toEqual(['strangeName source/a\\b.md', 'nameNotUtf8 source/\uFFFD\uFFFD.md'])
  })

  test('a submodule, whose files are not there', () => {
    const folder = freshRepository()
    const first = commit(folder, 'Begin', least)
    const name = commitTree(folder, [
      ['100644', 'duizhao.yml', config],
      ['100644', 'source/ferry.md', '# 渡口\n'],
      ['160000', 'source/other', first],
    ])
    expect(faultsAt(folder, name)).toEqual(['submodule source/other'])
  })
})

/** The texts of two commits whose names begin with the same four digits. */
const twins = (tree: string): readonly string[] => {
  const texts = new Map<string, string>()
  for (let number = 0; ; number += 1) {
    const person = 'Editor <editor@example.org> 1793000000 +0000'
    const text = `tree ${tree}\nauthor ${person}\ncommitter ${person}\n\n${number}\n`
    const name = createHash('sha1').update(`commit ${text.length}\0${text}`).digest('hex')
    const twin = texts.get(name.slice(0, 4))
    if (twin !== undefined) return [twin, text]
    texts.set(name.slice(0, 4), text)
  }
}

describe('nothing can be read', () => {
  test('without a repository, or before its first commit', () => {
    const folder = freshFolder()
    put(folder, least)
    expect(stopped(folder, 'HEAD')).toMatchObject({message: 'noRepository', values: {folder}})
    git(folder, ['init', '--quiet'])
    expect(stopped(folder, 'HEAD')).toMatchObject({message: 'noCommit'})
  })

  test('at a revision that there is not, with what it may have been', () => {
    const folder = freshRepository()
    commit(folder, 'Begin', least)
    git(folder, ['tag', 'v1.0'])
    git(folder, ['branch', 'topic/quay'])
    expect(stopped(folder, 'mian')).toMatchObject({message: 'noRevisionNear', values: {near: 'main'}})
    expect(stopped(folder, 'v1.1~2')).toMatchObject({message: 'noRevisionNear', values: {near: 'v1.0~2'}})
    expect(stopped(folder, 'quay')).toMatchObject({message: 'noRevisionNear', values: {near: 'topic/quay'}})
    expect(stopped(folder, '渡口')).toMatchObject({message: 'noRevision'})
    expect(stopped(folder, 'HEAD~7')).toMatchObject({message: 'revisionBeyond', values: {base: 'HEAD'}})
    expect(stopped(folder, 'f'.repeat(40))).toMatchObject({message: 'noRevision'})
    expect(stopped(folder, '')).toMatchObject({message: 'revisionEmpty'})
    expect(stopped(folder, 'HEAD:source')).toMatchObject({message: 'revisionNoCommit', values: {type: 'tree'}})
    git(folder, ['checkout', '--quiet', '--orphan', 'fresh'])
    expect(stopped(folder, 'HEAD').en).toContain('main')
  })

  test('by an option of git', () => {
    const folder = freshRepository()
    commit(folder, 'Begin', least)
    const before = filesIn(folder)
    for (const option of ['--output=x', '--all', '-', '--git-dir', '--path-format=absolute'])
      expect(stopped(folder, option)).toMatchObject({message: 'revisionOption'})
    expect(stopped(folder, '^main')).toMatchObject({message: 'noRevision'})
    expect(filesIn(folder)).toEqual(before)
  })

  test('where the beginning of a name is that of several commits, which are listed', () => {
    const folder = freshRepository()
    const [twin = '', other = ''] = twins(git(folder, ['mktree'], '')).map(text =>
      git(folder, ['hash-object', '-w', '-t', 'commit', '--stdin'], text),
    )
    git(folder, ['update-ref', 'refs/heads/main', twin])
    const {message, en} = stopped(folder, twin.slice(0, 4))
    expect(message).toBe('revisionAmbiguous')
    expect(en).toContain(twin.slice(0, 7))
    expect(en).toContain(other.slice(0, 7))
  })

  test('where the history was cut off when it was cloned, and it is said how to bring the rest', () => {
    const origin = freshRepository()
    commit(origin, 'Begin', least)
    commit(origin, 'Go on', {'source/ferry.md': '# 码头\n'})
    const folder = freshFolder()
    git(folder, ['clone', '--quiet', '--depth', '1', `file://${origin}`, '.'])
    expect(past(folder, 'HEAD').files.sources).toEqual([{path: 'source/ferry.md', text: '# 码头\n'}])
    expect(stopped(folder, 'HEAD~1').en).toContain('git fetch --unshallow')
  })

  test('where a partial clone left its files out and cannot fetch them, and it is said how to bring them', () => {
    const origin = freshRepository()
    git(origin, ['config', 'uploadpack.allowFilter', 'true'])
    commit(origin, 'Begin', least)
    commit(origin, 'Go on', {'source/ferry.md': '# 码头\n'})
    const folder = freshFolder()
    git(folder, ['clone', '--quiet', '--filter=blob:none', `file://${origin}`, '.'])
    renameSync(origin, `${origin}-away`)
    expect(past(folder, 'HEAD').files.sources).toEqual([{path: 'source/ferry.md', text: '# 码头\n'}])
    expect(stopped(folder, 'HEAD~1').en).toContain('git fetch --refetch --no-filter')
    renameSync(`${origin}-away`, origin)
    expect(past(folder, 'HEAD~1').files.sources).toEqual([{path: 'source/ferry.md', text: '# 渡口\n'}])
  })

  test('where there was no project yet, or in another folder', () => {
    const folder = freshRepository()
    commit(folder, 'Notes', {'notes.txt': '笔记'})
    const first = commit(folder, 'Begin', least)
    expect(stopped(folder, 'HEAD~1')).toMatchObject({message: 'noProjectThen'})
    expect(first.startsWith(String(stopped(folder, 'HEAD~1').values['first']))).toBe(true)
    mkdirSync(join(folder, 'book'))
    for (const part of ['duizhao.yml', 'source']) renameSync(join(folder, part), join(folder, 'book', part))
    commit(folder, 'Move')
    expect(stopped(folder, 'HEAD')).toMatchObject({values: {others: 'book/duizhao.yml'}})
    expect(stopped(join(folder, 'nowhere'), 'HEAD~2')).toMatchObject({message: 'noProjectEver'})
  })

  test('of a project that could not be used then: the revision is named, with the places', () => {
    const folder = freshRepository()
    commit(folder, 'Begin', {...least, 'duizhao.yml': `${config}englsh: US\n`})
    const {en, faults, texts} = stopped(folder, 'HEAD')
    expect(en).toContain('HEAD:duizhao.yml')
    expect(faults).toMatchObject([{message: 'fieldMistyped', path: 'HEAD:duizhao.yml'}])
    expect(texts).toEqual([{path: 'HEAD:duizhao.yml', text: `${config}englsh: US\n`}])

    const stoppedBy = (entries: Parameters<typeof commitTree>[1]): string =>
      stopped(folder, commitTree(folder, [['100644', 'duizhao.yml', config], ...entries])).message
    const source = ['100644', 'source/ferry.md', '# 渡口\n'] as const
    expect(stoppedBy([])).toBe('noSourceThen')
    expect(stoppedBy([['100644', 'source/raw/page.txt', '页']])).toBe('noDocumentsThen')
    expect(stoppedBy([source, ['100644', 'glossary', '文件']])).toBe('notFolderThen')
    expect(stoppedBy([source, ['120000', 'translations', '../out']])).toBe('folderOutThen')
    expect(stoppedBy([['160000', 'source', 'f'.repeat(40)]])).toBe('folderSubmoduleThen')
    const chosen = ['100644', 'duizhao.yml', `${config}documents: [quay]\n`] as const
    expect(stopped(folder, commitTree(folder, [chosen, source])).message).toBe('noSuchDocumentThen')
  })
})
