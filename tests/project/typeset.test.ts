import {describe, expect, test} from 'vitest'
import type {Outcome} from '../../src/project/outcome.ts'
import {done, problemText} from '../../src/project/outcome.ts'
import {typeset} from '../../src/project/typeset.ts'
import type {Compiler, Typst} from '../../src/project/typst-compiler.ts'
import {loadTypst} from '../../src/project/typst-compiler.ts'
import {freshFolder, put} from './folder.ts'

const book = {
  path: 'pdf/book.pdf',
  sources: [
    {path: 'main.typ', text: '#include "chapter.typ"'},
    {path: 'chapter.typ', text: '"渡口𪚥"', from: 'source/ferry.md'},
  ],
  pictures: [],
}

const page = {path: 'index.html', text: '<p>目录</p>'}

/** A machine on which nothing is typeset but what `draws` holds for. */
const machine =
  (draws: (source: string) => boolean, message = ''): (() => Outcome<Typst>) =>
  () => {
    const sources = new Map<string, string>()
    const compiler: Compiler = {
      addSource: (path, text) => void sources.set(path, text),
      mapShadow: () => undefined,
      compile: ({mainFilePath}) => ({result: {mainFilePath}, takeDiagnostics: () => null}),
      pdf: result => {
        const main = 'mainFilePath' in result ? String(result.mainFilePath) : ''
        if (!draws(sources.get(main) ?? '')) throw new Error(message)
        return new Uint8Array([37])
      },
      evictCache: () => undefined,
    }
    return done(() => compiler)
  }

const unshown =
  '[SourceDiagnostic { message: "PDF/UA-1 error: the text `\\"渡\\"` could not be displayed with font `\\"A\\"`" }, SourceDiagnostic { message: "the text `\\"\\\\u{1f9ff}\\"` could not be displayed" }]'

const said = (load: () => Outcome<Typst>) => {
  const {files, missing} = typeset('/', [page, book], load)
  expect(files).toEqual([page])
  return missing.map(problem => problemText(problem, 'en'))
}

describe('typeset', () => {
  test('leaves everything else as it is', () => {
    expect(typeset('/', [page], () => loadTypst('/', []))).toEqual({files: [page], missing: [], remarks: []})
  })

  test('says how to install the compiler where there is none', () => {
    const [words] = said(() => loadTypst('/', []))
    expect(words).toContain('`npm install --prefix .duizhao/cache/typst @myriaddreamin/typst-ts-node-compiler@0.7.0`')
  })

  test('says why a compiler that is there does not run', () => {
    const folder = freshFolder()
    put(folder, {'package.json': '{"version": "0.5.1", "main": "index.js"}', 'index.js': 'module.exports = {}'})
    const [words] = said(() => loadTypst('/', [folder]))
    expect(words).toContain('(0.5.1)')
  })

  test('says which fonts are missing where no Chinese is drawn at all', () => {
    const [words] = said(machine(() => false, unshown))
    expect(words).toContain('no font that draws Chinese')
    expect(words).toContain('TYPST_FONT_PATHS')
  })

  test('names the characters that are not drawn, and the documents that hold them', () => {
    const [words] = said(machine(source => source.includes('汉字'), unshown))
    expect(words).toContain('no font of this machine draws 渡 (U+6E21), 🧿 (U+1F9FF), in source/ferry.md.')
  })

  test('says what else the compiler has against a book', () => {
    const [words] = said(machine(() => false, 'PDF/UA-1 error: something new'))
    expect(words).toBe('The PDF was left out: it could not be typeset. PDF/UA-1 error: something new')
  })
})
