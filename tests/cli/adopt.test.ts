import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {edit, newFolder, newProject, run, textOf, write} from './project.ts'

const source = 'source/ferry.md'
const translation = 'translations/en/ferry.yml'

/** A project without translation, and the English edition that it had, as Markdown, at `old.en.md`. */
const untranslated = async (): Promise<string> => {
  const folder = await newProject()
  await run(folder, 'build', '--formats', 'markdown')
  write(folder, 'ferry.en.md', textOf(folder, 'edition/markdown/en/ferry.md'))
  rmSync(join(folder, 'translations'), {recursive: true})
  return folder
}

describe('sync --adopt', () => {
  test('gives every sentence its English back, as drafts', async () => {
    const folder = await newProject()
    const before = textOf(folder, translation)
    await run(folder, 'build', '--formats', 'markdown')
    write(folder, 'ferry.en.md', textOf(folder, 'edition/markdown/en/ferry.md'))
    rmSync(join(folder, 'translations'), {recursive: true})
    const {status, out} = await run(folder, 'sync', '--adopt', 'ferry.en.md')
    expect(status).toBe(0)
    expect(out).toContain('13 sentences get English from ferry.en.md, as drafts')
    const renderings = (text: string): readonly string[] =>
      [...text.matchAll(/^ {2}en: \|-\n {4}(.*)$/gm)].map(match => match[1] ?? '')
    expect(renderings(textOf(folder, translation))).toEqual(renderings(before))
    expect((await run(folder, 'status')).out).toMatch(/ferry\.md +13 +0 +0 +13 /)
    expect((await run(folder, 'sync', '--adopt', 'ferry.en.md')).out).toContain('gives nothing new')
  })

  test('writes nothing with --dry-run, and fails with --check', async () => {
    const folder = await untranslated()
    const dry = await run(folder, 'sync', '--adopt', 'ferry.en.md', '--dry-run')
    expect(dry.status).toBe(0)
    expect(dry.out).toContain(`Would write 1 file: ${translation}`)
    expect((await run(folder, 'sync', '--adopt', 'ferry.en.md', '--check')).status).toBe(1)
    expect(() => textOf(folder, translation)).toThrow()
  })

  test('tells where to look first, and in full what has found no place', async () => {
    const folder = await untranslated()
    edit(folder, 'ferry.en.md', '## Today', 'All rights reserved by the translator.\n\n## Today')
    edit(folder, 'ferry.en.md', 'Only later did I understand that what', 'What')
    edit(folder, source, '那时他已经撑了四十年船。', '')
    const {out} = await run(folder, 'sync', '--adopt', 'ferry.en.md')
    expect(out).toContain('1 passage of ferry.en.md that found no place')
    expect(out).toMatch(/ferry\.en\.md:\d+:1\n {4}All rights reserved by the translator\.\n/)
  })

  test('says what is wrong with what it is given, and what to do', async () => {
    const folder = await untranslated()
    const says = async (...args: readonly string[]): Promise<string> => {
      const {status, err} = await run(folder, 'sync', ...args)
      expect(status).toBe(2)
      return err
    }
    expect(await says('--adopt', 'nowhere.md')).toContain('nowhere.md')
    expect(await says('--adopt', source)).toContain('is Chinese')
    expect(await says('--adopt', 'ferry.en.md', '--for', 'source/other.md')).toContain(
      'Its documents are: source/ferry.md',
    )
    expect(await says('--for', source)).toContain('means nothing alone')
    write(folder, 'latin.md', new Uint8Array([0x63, 0xe9, 0x0a]))
    expect(await says('--adopt', 'latin.md')).toContain('latin.md')
    write(folder, 'table.md', '| a | b |\n|---|---|\n| c | d |\n| e | f |\n')
    expect(await says('--adopt', 'table.md')).toContain('Only 0 of the 6 passages')
    expect(() => textOf(folder, translation)).toThrow()
  })

  test('needs --for where several documents could be meant', async () => {
    const folder = await untranslated()
    write(folder, 'source/bridge.md', '# 桥\n\n河上修了桥。\n')
    write(folder, 'old.md', '# The Bridge\n\nA bridge was built across the river.\n')
    const {status, err} = await run(folder, 'sync', '--adopt', 'old.md')
    expect(status).toBe(2)
    expect(err).toContain(
      'Say with `--for DOCUMENT` which document old.md translates: source/bridge.md, source/ferry.md',
    )
    const {out} = await run(folder, 'sync', '--adopt', 'old.md', '--for', 'source/bridge.md')
    expect(out).toContain('2 sentences get English from old.md')
    expect(textOf(folder, 'translations/en/bridge.yml')).toContain('A bridge was built across the river.')
    expect((await run(folder, 'sync', '--adopt', 'ferry.en.md')).out).toContain('13 sentences get English')
  })

  test('works from another folder, in Chinese', async () => {
    const folder = await untranslated()
    const elsewhere = newFolder()
    write(elsewhere, 'old.md', textOf(folder, 'ferry.en.md'))
    const {out} = await run(folder, '--lang', 'zh', 'sync', '--adopt', join(elsewhere, 'old.md'))
    expect(out).toContain('得到英文草稿')
  })
})
