import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {diffSchema} from '../../src/cli/diff/schema.ts'
import {commit, freshRepository} from '../project/repository.ts'
import {edit, newFolder, run, textOf, write} from './project.ts'

const source = `# 时不我待

一切AI进步归根结底取决于算力。2023年投资达300亿美元。节点会同步。

泡沫终将破灭。伪装者终将出局。
`
const english = [
  'Time Waits for No One',
  'All progress in AI comes down to computing power.',
  'Investment reached $30 billion in 2023.',
  'The nodes will sync.',
  'The bubble will burst.',
  'The pretenders will be out.',
]

/** A synced, translated and committed project of one document. */
const newProject = async (): Promise<string> => {
  const folder = freshRepository()
  write(folder, 'duizhao.yml', 'title: {zh: 时不我待, en: Time Waits for No One}\n')
  write(folder, '.gitignore', '.duizhao/\n')
  write(folder, 'source/essay.md', source)
  write(
    folder,
    'glossary/hardware/power.yml',
    'id: power\ndomain: hardware\nzh:\n  - {term: 算力, status: preferred}\nen:\n  - {term: computing power, status: preferred}\n',
  )
  await run(folder, 'sync')
  const path = 'translations/en/essay.yml'
  let next = 0
  write(
    folder,
    path,
    textOf(folder, path).replace(
      /^( {2}zh: \|-\n {4}.*\n)(?: {2}en:.*\n)?/gm,
      (_, zh: string) => `${zh}  en: "${english[next++]}"\n`,
    ),
  )
  expect((await run(folder, 'check')).status).toBe(0)
  commit(folder, 'Translate the essay')
  return folder
}

const idOf = (folder: string, zh: string): string =>
  new RegExp(`- id: (\\S+)\\n  zh: \\|-\\n    ${zh}`).exec(textOf(folder, 'translations/en/essay.yml'))?.[1] ?? ''

describe('duizhao diff', () => {
  test('says that nothing changed', async () => {
    const folder = await newProject()
    expect(await run(folder, 'diff')).toEqual({
      status: 0,
      out: 'Nothing changed between HEAD and working tree.\n',
      err: '',
    })
  })

  test('shows both languages before and after, with the facts that the English does not follow', async () => {
    const folder = await newProject()
    edit(folder, 'source/essay.md', '2023年投资达300亿美元', '2023年投资达400亿美元')
    const {status, out} = await run(folder, 'diff')
    expect(status).toBe(1)
    expect(out).toContain('✗ number: 300亿美元 → 400亿美元 (the English does not follow)')
    expect(out).toContain('2023年投资达[-300-]亿美元。')
    expect(out).toContain('2023年投资达{+400+}亿美元。')
    expect(out).toContain('En  Investment reached $30 billion in 2023.')
    expect(out).toContain('translated → translated, stale')
  })

  test('keeps each column at its width, Chinese counted as two', async () => {
    const folder = await newProject()
    edit(folder, 'source/essay.md', '归根结底取决于算力', '归根结底都只取决于算力')
    edit(
      folder,
      'translations/en/essay.yml',
      'All progress in AI comes down to',
      'In the end, all progress in AI comes down to',
    )
    const rows = (await run(folder, 'diff')).out.split('\n').filter(row => row.includes(' │ '))
    const places = rows.map(row =>
      [...(row.split(' │ ')[0] ?? '')].reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0),
    )
    expect(rows.length).toBeGreaterThan(2)
    expect(new Set(places).size).toBe(1)
  })

  test('tells what was added, removed and moved, and where a sentence went', async () => {
    const folder = await newProject()
    write(
      folder,
      'source/essay.md',
      source
        .replace('泡沫终将破灭。', '')
        .replace('节点会同步。', '节点会同步，泡沫终将破灭。')
        .concat('\n云也会下雨。\n'),
    )
    const {out} = await run(folder, 'diff')
    expect(out).toMatch(/removed · its Chinese stands in \S+ now/)
    expect(out).toContain('added')
    expect(out).toContain('[-The bubble will burst.-]')
  })

  test('compares two revisions, a revision with the working tree, and two folders', async () => {
    const folder = await newProject()
    edit(folder, 'translations/en/essay.yml', 'The nodes will sync.', 'Nodes will sync.')
    commit(folder, 'Mend')
    edit(folder, 'translations/en/essay.yml', 'The bubble will', 'A bubble will')
    const between = await run(folder, 'diff', 'HEAD~1', 'HEAD', '--stat')
    expect(between.out).toContain('Changes from HEAD~1 to HEAD')
    expect(between.out).toContain('1 segment changed, of 6')
    expect((await run(folder, 'diff', 'HEAD~1', '--stat')).out).toContain('2 segments changed, of 6')
    const elsewhere = newFolder()
    const same = await run(elsewhere, 'diff', folder, `${folder}/`, '--stat')
    expect(same).toMatchObject({status: 0, out: expect.stringContaining('Nothing changed')})
  })

  test('shows as much as is asked for', async () => {
    const folder = await newProject()
    edit(folder, 'source/essay.md', '节点会同步', '节点不会同步')
    edit(folder, 'translations/en/essay.yml', 'comes down to', 'depends on')
    const [nodes, power] = [idOf(folder, '节点'), idOf(folder, '一切')]
    const ids = async (...options: readonly string[]) => {
      const {out} = await run(folder, 'diff', '--format', 'json', ...options)
      return JSON.parse(out).changes.map(({id}: {id: string}) => id)
    }
    expect(await ids()).toEqual([power, nodes])
    expect(await ids('--state', 'stale')).toEqual([nodes])
    expect(await ids('--term', 'power')).toEqual([power])
    expect(await ids('--rule', 'stale')).toEqual([nodes])
    expect(await ids('--doc', 'essay')).toEqual([power, nodes])
    const none = await run(folder, 'diff', '--state', 'reviewed')
    expect(none).toMatchObject({status: 0, out: expect.stringContaining('is what was asked for')})
  })

  test.each([
    [['--doc', 'esay'], 'There is no document "esay" on either side.'],
    [['--term', 'powr'], 'There is no term "powr" in the glossary of either side.'],
    [['--rule', 'stael'], 'No rule is called "stael".'],
    [['--format', 'pdf'], 'cannot be "pdf"'],
    [['nowhere'], 'nowhere'],
    [['HEAD', 'HEAD', 'HEAD'], 'Too many arguments'],
  ])('refuses %j, and says what to do', async (argv, words) => {
    const folder = await newProject()
    const {status, out, err} = await run(folder, 'diff', ...argv)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  test('shows the rest where a translation file is broken in one revision', async () => {
    const folder = await newProject()
    write(folder, 'source/other.md', '另一篇。\n')
    write(folder, 'translations/en/other.yml', 'doc: source/other.md\nsegments:\n  - id: [\n')
    commit(folder, 'Break another')
    edit(folder, 'translations/en/essay.yml', 'comes down to', 'depends on')
    const {status, out, err} = await run(folder, 'diff')
    expect(status).toBe(0)
    expect(out).toContain('{+depends+}')
    expect(err).toContain('translations/en/other.yml')
  })

  test('lets findings that are new decide the exit status, as --fail-on says', async () => {
    const folder = await newProject()
    edit(folder, 'source/essay.md', '伪装者终将出局', '伪装者终将淘汰出局')
    const statuses = await Promise.all(
      ['error', 'warning', 'never'].map(async level => (await run(folder, 'diff', '--fail-on', level)).status),
    )
    expect(statuses).toEqual([0, 1, 0])
    commit(folder, 'Leave it')
    expect((await run(folder, 'diff', '--fail-on', 'info')).status).toBe(0)
  })

  test('speaks Chinese', async () => {
    const folder = await newProject()
    edit(folder, 'source/essay.md', '节点会同步', '节点不会同步')
    const {out} = await run(folder, '--lang', 'zh', 'diff')
    expect(out).toContain('从 HEAD 到 ')
    expect(out).toContain('✗ 情态：会 → 不会')
  })
})

describe('the formats of a diff', () => {
  const changed = async (): Promise<string> => {
    const folder = await newProject()
    edit(folder, 'source/essay.md', '2023年投资达300亿美元', '2023年投资达400亿美元')
    edit(
      folder,
      'translations/en/essay.yml',
      'The bubble will burst.',
      'The *bubble* | <script>alert(1)</script> @all #12 will burst.',
    )
    return folder
  }

  test('JSON keeps to its schema, with --stat the counts alone', async () => {
    const folder = await changed()
    const validate = new Ajv2020({strict: true}).compile(diffSchema)
    for (const options of [[], ['--stat']]) {
      const data = JSON.parse((await run(folder, 'diff', '--format', 'json', ...options)).out)
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
      expect(data.counts).toMatchObject({before: 6, after: 6, changes: 2, unfollowed: 1})
    }
  })

  test('Markdown neither calls anybody nor lets a text out of its cell, and links to lines', async () => {
    const folder = await changed()
    const {out} = await run(folder, 'diff', '--format', 'markdown', '--links', 'https://example.org/o/r/blob/abc')
    expect(out).not.toMatch(/<script|@all|[^&]#12/)
    expect(out).toContain('@<!-- -->all')
    expect(out).toContain('href="https://example.org/o/r/blob/abc/source/essay.md#L3"')
    expect(out).toContain('<del>300</del>')
    expect(out).toContain('<ins>400</ins>')
  })

  test('Markdown stays below what a comment takes, and counts what it leaves out', async () => {
    const folder = await newProject()
    const long = Array.from(
      {length: 900},
      (_, index) => `第${index}句说的是一件很长很长的事情，长得一行都写不下，还要再写一行。`,
    )
    write(folder, 'source/long.md', `${long.join('\n\n')}\n`)
    await run(folder, 'sync')
    const {out} = await run(folder, 'diff', '--format', 'markdown')
    expect(out.length).toBeLessThan(65_536)
    const shown = out.match(/<table>/g)?.length ?? 0
    expect(out).toContain(`${900 - shown} more changes are not shown here: run \`duizhao diff\`.`)
  })

  test('SARIF and GitHub annotations lie on the lines of the files now', async () => {
    const folder = await changed()
    const log = JSON.parse((await run(folder, 'diff', '--format', 'sarif')).out)
    const lost = log.runs[0].results.find(({ruleId}: {ruleId: string}) => ruleId === 'lost-number')
    expect(log.version).toBe('2.1.0')
    expect(lost.level).toBe('error')
    expect(lost.locations[0].physicalLocation.artifactLocation.uri).toBe('translations/en/essay.yml')
    const line =
      textOf(folder, 'translations/en/essay.yml')
        .split('\n')
        .findIndex(row => row.includes('$30 billion')) + 1
    expect(lost.locations[0].physicalLocation.region.startLine).toBe(line)
    const {out} = await run(folder, 'diff', '--format', 'github')
    expect(out).toContain(`::error file=translations/en/essay.yml,line=${line},`)
    expect(out).toMatch(/::warning file=translations\/en\/essay\.yml,line=\d+.*does not follow in one fact: number/)
  })

  test('paths are those of the repository where the project stands in a folder of it', async () => {
    const folder = freshRepository()
    write(folder, 'book/duizhao.yml', 'title: {zh: 书, en: Book}\n')
    write(folder, 'book/source/a.md', '节点会同步。\n')
    await run(join(folder, 'book'), 'sync')
    commit(folder, 'Begin')
    edit(folder, 'book/source/a.md', '会', '不会')
    const {out} = await run(join(folder, 'book'), 'diff', '--format', 'github')
    expect(out).toContain('file=book/')
  })

  test('HTML is a page of its own that runs nothing and holds no text as markup', async () => {
    const folder = await changed()
    const {out} = await run(folder, 'diff', '--format', 'html')
    expect(out).toContain("default-src 'none'")
    expect(out).not.toContain('<script')
    expect(out).toContain('<del>300</del>')
    expect(out).toContain('&lt;script>')
  })
})
