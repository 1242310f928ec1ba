import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {filesIn} from '../project/folder.ts'
import {commitAt, freshRepository, git} from '../project/repository.ts'
import {edit, newFolder, newProject, run, textOf, write} from './project.ts'

const config = 'title: {zh: 时不我待, en: Time Waits for No One}\nbaseUrl: https://example.org\n'
const source = '# 时不我待\n\n投资达300亿美元。泡沫终将破灭。\n'
const english = ['Time Waits for No One', 'Investment reached $30 billion.', 'The bubble will burst.']

const save = (folder: string, date: string, tag: string): void => {
  git(folder, ['add', '--all', '.'])
  commitAt(folder, date, tag)
  git(folder, ['tag', tag])
}

/** A project with two tags: the second translates what the first had not, and changes a number. */
const tagged = async (): Promise<string> => {
  const folder = freshRepository()
  write(folder, 'duizhao.yml', config)
  write(folder, '.gitignore', '.duizhao/\nedition/\n')
  write(folder, 'source/essay.md', source)
  await run(folder, 'sync')
  save(folder, '2026-09-01T16:00:00+08:00', 'v1.0')
  const path = 'translations/en/essay.yml'
  let next = 0
  const filled = textOf(folder, path).replace(
    /^( {2}zh: \|-\n {4}.*\n)(?: {2}en:.*\n)?/gm,
    (_, zh: string) => `${zh}  en: "${english[next++]}"\n`,
  )
  write(folder, path, filled)
  edit(folder, 'source/essay.md', '300亿', '400亿')
  save(folder, '2026-10-01T08:00:00Z', 'v1.1')
  return folder
}

const latest = 'edition/changes/v1.1..now/index.html'

describe('duizhao build with changes', () => {
  test('compares each revision with the next, and the last with what is built', async () => {
    const folder = await tagged()
    edit(folder, 'translations/en/essay.yml', 'will burst', 'must burst')
    const {status, err} = await run(folder, 'build', '--formats', 'html', '--changes', 'v1.0, v1.1')
    expect(err).toBe('')
    expect(status).toBe(1)
    const past = textOf(folder, 'edition/changes/v1.0..v1.1/index.html')
    expect(past).toContain('<time datetime="2026-09-01T08:00:00Z">2026-09-01</time>')
    expect(past).toContain('Newly translated')
    expect(past).toContain('投资达<ins>400</ins>亿美元。')
    const now = textOf(folder, latest)
    expect(now).toContain('The bubble <ins>must</ins> burst.')
    expect(now).toContain('not yet dated')
    expect(textOf(folder, 'edition/feed.xml').match(/<entry>/g)).toHaveLength(1)
  })

  test('takes the revisions from duizhao.yml, and --changes goes before it', async () => {
    const folder = await tagged()
    write(folder, 'duizhao.yml', `${config}changes: [v1.0]\n`)
    await run(folder, 'build', '--formats', 'html')
    expect(textOf(folder, 'edition/changes/v1.0..now/index.html')).toContain('Newly translated')
    await run(folder, 'build', '--formats', 'html', '--changes', '')
    expect(existsSync(join(folder, 'edition/changes'))).toBe(false)
  })

  test('the same commit gives the same bytes, with the date of that commit', async () => {
    const folder = await tagged()
    write(folder, 'duizhao.yml', `${config}changes: [v1.0, v1.1]\n`)
    edit(folder, 'translations/en/essay.yml', 'will burst', 'must burst')
    save(folder, '2026-11-20T09:30:00+01:00', 'v1.2')
    await run(folder, 'build', '--formats', 'html')
    const built = filesIn(join(folder, 'edition'))
    expect(built['changes/v1.1..now/index.html']).toContain('<time datetime="2026-11-20T08:30:00Z">')
    expect(built['feed.xml']).toContain('<updated>2026-11-20T08:30:00Z</updated>')
    const elsewhere = newFolder()
    git(elsewhere, ['clone', '--quiet', folder, 'clone'])
    await run(join(elsewhere, 'clone'), 'build', '--formats', 'html')
    expect(filesIn(join(elsewhere, 'clone/edition'))).toEqual(built)
  })

  test('has no stage since the last revision where nothing changed since', async () => {
    const folder = await tagged()
    await run(folder, 'build', '--formats', 'html', '--changes', 'v1.0,v1.1')
    expect(existsSync(join(folder, latest))).toBe(false)
    expect(textOf(folder, 'edition/changes/index.html')).toContain('v1.0..v1.1/index.html')
  })

  test('names a revision that cannot be read and what may be meant, and builds all the rest', async () => {
    const folder = await tagged()
    const {status, out, err} = await run(folder, 'build', '--formats', 'html', '--changes', 'v1.0,v1.1,v1.2')
    expect(status).toBe(2)
    expect(err).toMatch(/Did you mean v1\.[01]\?/)
    expect(err).toContain('The edition is published without the changes from and to v1.2.')
    expect(out).toContain('Open edition/index.html')
    expect(existsSync(join(folder, 'edition/changes/v1.0..v1.1/index.html'))).toBe(true)
    expect(existsSync(join(folder, latest))).toBe(false)
    write(folder, 'duizhao.yml', `${config}changes: [v1.0, v1.1, v1.2]\n`)
    expect((await run(folder, 'build', '--formats', 'html')).status).toBe(1)
  })

  test('says in both languages that there is no repository, and publishes without changes', async () => {
    const folder = await newProject()
    const {status, err} = await run(folder, 'build', '--formats', 'html', '--changes', 'v1.0')
    expect(status).toBe(2)
    expect(err).toContain(folder)
    expect(err).toContain('The edition is published without changes: those are read from git.')
    expect(existsSync(join(folder, 'edition/index.html'))).toBe(true)
    const chinese = await run(folder, '--lang', 'zh', 'build', '--formats', 'html', '--changes', 'v1.0')
    expect(chinese.err).toContain('所发布的内容不含改动记录')
  })

  test('takes no revision for an option of git', async () => {
    const folder = await tagged()
    const {err} = await run(folder, 'build', '--formats', 'html', '--changes', '--output=x')
    expect(err).toContain('--output=x')
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  test('says what of a revision is unreadable, and shows the changes of the rest', async () => {
    const folder = await tagged()
    write(folder, 'source/broken.md', new Uint8Array([0xff, 0xfe, 0x80]))
    save(folder, '2026-10-02T08:00:00Z', 'broken')
    git(folder, ['rm', '--quiet', 'source/broken.md'])
    edit(folder, 'translations/en/essay.yml', 'will burst', 'must burst')
    const {err} = await run(folder, 'build', '--formats', 'html', '--changes', 'broken')
    expect(err).toContain('broken:source/broken.md')
    expect(textOf(folder, 'edition/changes/broken..now/index.html')).toContain('<ins>must</ins>')
  })
})
