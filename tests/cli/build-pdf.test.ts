import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {typstPackage} from '../../src/project/typst-compiler.ts'
import {edit, newProject, run, textOf, write} from './project.ts'

/** A compiler that does not run on this machine stands nearer than any other. */
const breakCompiler = (folder: string): void => {
  const at = `node_modules/${typstPackage.name}`
  write(folder, `${at}/package.json`, '{"name": "broken", "version": "0.0.1", "main": "index.js"}')
  write(folder, `${at}/index.js`, 'throw new Error("no package for this platform")\n')
}

const index = (folder: string): string => textOf(folder, 'edition/index.html')

describe('duizhao build --formats pdf', () => {
  test('publishes a PDF, to which the title page links', async () => {
    const folder = await newProject()
    const {status, err} = await run(folder, 'build', '--formats', 'html,pdf')
    expect({status, err}).toEqual({status: 0, err: ''})
    const [, path = ''] = /href="(pdf\/[\w-]+\.pdf)"/.exec(index(folder)) ?? []
    expect(
      readFileSync(join(folder, 'edition', path))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(textOf(folder, 'edition/manifest.json')).toContain(`"${path}"`)
  })

  test('builds the rest, says how to get the compiler, and ends with 2 where that does not run', async () => {
    const folder = await newProject()
    breakCompiler(folder)
    const {status, err} = await run(folder, 'build', '--formats', 'html,pdf')
    expect(status).toBe(2)
    expect(err).toContain('no package for this platform')
    expect(err).toContain('npm install --prefix .duizhao/cache/typst')
    expect(index(folder)).not.toContain('.pdf')
    expect(existsSync(join(folder, 'edition/pdf'))).toBe(false)
  })

  test('ends as it otherwise would where the PDF is only one of the formats of duizhao.yml', async () => {
    const folder = await newProject()
    breakCompiler(folder)
    write(folder, 'duizhao.yml', `${textOf(folder, 'duizhao.yml')}formats: [html, pdf]\n`)
    const {status, err} = await run(folder, 'build', '--lang', 'zh')
    expect(status).toBe(0)
    expect(err).toContain('没有生成 PDF')
    expect(index(folder)).not.toContain('.pdf')
  })

  test('names a character that no font draws, and the document that holds it', async () => {
    const folder = await newProject()
    edit(folder, 'source/ferry.md', '# ', '# \u{10fffd}')
    const {status, err} = await run(folder, 'build', '--formats', 'html,pdf')
    expect(status).toBe(2)
    expect(err).toContain('(U+10FFFD), in source/ferry.md')
  })

  test('refuses a layout or paper that it does not know', async () => {
    const folder = await newProject()
    const before = textOf(folder, 'duizhao.yml')
    write(folder, 'duizhao.yml', `${before}pdf: {layout: folded}\n`)
    expect((await run(folder, 'build')).status).toBe(2)
    write(folder, 'duizhao.yml', `${before}pdf: {layout: facing, paper: letter}\n`)
    expect((await run(folder, 'build', '--formats', 'pdf')).status).toBe(0)
  })
})
