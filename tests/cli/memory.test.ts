import {describe, expect, test} from 'vitest'
import {edit, newProject, run, textOf, write} from './project.ts'

const shared = `doc: source/tales.md
segments:

- id: k7q2mf3d
  zh: |-
    他在渡口等了整整三十年。
  en: |-
    He waited at the landing for all of thirty years.
`

/** A new project with one more sentence than it has English for, and a memory that knows one like it. */
const projectWithMemory = async (file: string): Promise<string> => {
  const folder = await newProject()
  write(folder, 'older/tales.yml', file)
  write(folder, 'duizhao.yml', `${textOf(folder, 'duizhao.yml')}\nmemory: [older]\n`)
  edit(folder, 'source/ferry.md', '## 如今', '## 如今\n\n他在渡口等了整整40年。')
  return folder
}

describe('the memory', () => {
  test('proposes in status, in the report and in the edition, and writes nothing into translations', async () => {
    const folder = await projectWithMemory(shared.replace('三十', '30'))
    await run(folder, 'sync')
    const before = textOf(folder, 'translations/en/ferry.yml')
    const {out} = await run(folder, 'status')
    expect(out).toContain('\n    99 %  k7q2mf3d  "He waited at the landing for all of thi…"\n')
    const offer = {
      match: 0.99,
      zh: '他在渡口等了整整30年。',
      en: 'He waited at the landing for all of thirty years.',
      progress: 'translated',
      uses: 1,
      path: 'older/tales.yml',
      id: 'k7q2mf3d',
      difference: [
        {type: 'same', text: '他在渡口等了整整'},
        {type: 'changed', was: '30', now: '40'},
        {type: 'same', text: '年。'},
      ],
    }
    const {segments} = JSON.parse((await run(folder, 'status', '--format', 'json')).out)
    const missing = segments.filter(({progress}: {progress: string}) => progress === 'missing')
    expect(missing).toMatchObject([{proposals: [offer]}])
    const {proposals} = JSON.parse((await run(folder, 'check', '--format', 'json')).out)
    expect(proposals).toEqual([{segment: missing[0].id, file: 'source/ferry.md', proposals: [offer]}])
    expect((await run(folder, 'build')).status).toBe(0)
    const edition = JSON.parse(textOf(folder, 'edition/json/edition.json'))
    const pairs = edition.documents[0].passages.flatMap((passage: {pairs: unknown[]}) => passage.pairs)
    expect(pairs.filter((pair: {proposals?: unknown}) => pair.proposals)).toMatchObject([
      {zh: '他在渡口等了整整40年。', rendering: 'missing', state: 'missing', proposals: [offer]},
    ])
    expect(textOf(folder, 'edition/markdown/en/ferry.md')).not.toContain('thirty years')
    expect(textOf(folder, 'translations/en/ferry.yml')).toBe(before)
  })

  test('reports a broken file on its line, and the rest goes on', async () => {
    const folder = await projectWithMemory(`${shared}\tbroken\n`)
    write(folder, 'older/more.yml', shared)
    const built = await run(folder, 'build')
    expect(built.status).toBe(1)
    expect(built.out).toMatch(/older\/tales\.yml\n\s*9:1.*error/)
    expect((await run(folder, 'sync')).status).toBe(0)
    expect((await run(folder, 'status')).out).toContain('k7q2mf3d')
  })

  test('is refused where its folder is missing', async () => {
    const folder = await newProject()
    write(folder, 'duizhao.yml', `${textOf(folder, 'duizhao.yml')}\nmemory: [../nowhere]\n`)
    const {status, out, err} = await run(folder, 'build')
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('nowhere, which `memory` names')
  })
})
