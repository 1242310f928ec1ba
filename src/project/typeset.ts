import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {OutputFile, TypesetFile} from '../bitext/edition.ts'
import type {SetFile} from './made-files.ts'
import type {Outcome, Problem} from './outcome.ts'
import {done, failed} from './outcome.ts'
import type {Compiler, Diagnostic, Typst} from './typst-compiler.ts'
import {loadTypst} from './typst-compiler.ts'
import {unshownText} from './unshown-text.ts'

/** What is typeset, and what a reader must know of it: why a file is missing, or what is not shown in it. */
export interface Typeset {
  readonly files: readonly SetFile[]
  readonly missing: readonly Problem[]
  readonly remarks: readonly Problem[]
}

/** `files` with all that is to be typeset typeset, for the project at `root` (absolute). What cannot be is left out. */
export const typeset = (root: string, files: readonly OutputFile[], load: typeof loadTypst = loadTypst): Typeset => {
  const missing: Problem[] = []
  const remarks: Problem[] = []
  const set = files.flatMap((file): readonly SetFile[] => {
    if (!('sources' in file)) return [file]
    const typst = load(root)
    const outcome = typst.ok ? typesetFile(root, file, typst.value) : typst
    if (!outcome.ok) {
      missing.push(outcome.problem)
      return []
    }
    remarks.push(...outcome.value.remarks)
    return [{path: file.path, bytes: outcome.value.bytes}]
  })
  return {files: set, missing, remarks}
}

/** The folder of the sources, which is on no disk: they can read nothing else. */
const workspace = '/duizhao'

const severe = 1

interface SetBytes {
  readonly bytes: Uint8Array
  readonly remarks: readonly Problem[]
}

const typesetFile = (root: string, file: TypesetFile, typst: Typst): Outcome<SetBytes> => {
  const compiler = typst(workspace)
  for (const {path, text} of file.sources) compiler.addSource(`${workspace}/${path}`, text)
  for (const {path, from} of file.pictures) compiler.mapShadow(`${workspace}/${path}`, readFileSync(join(root, from)))
  const main = `${workspace}/${file.sources[0]?.path ?? ''}`
  const whole = compile(compiler, main, '')
  if (whole.result) return toBytes(compiler, whole.result, file, [])
  const broken = file.pictures.filter(({path}) => !isShown(compiler, path))
  if (broken.length === 0) return failed('pdfFailed', {reason: wordsOf(whole.errors)})
  const rest = compile(compiler, main, broken.map(({path}) => path).join('/'))
  const remarks = broken.flatMap(({from}) => problemOf(failed('pdfPicture', {path: from})))
  return rest.result
    ? toBytes(compiler, rest.result, file, remarks)
    : failed('pdfFailed', {reason: wordsOf(rest.errors)})
}

const compile = (
  compiler: Compiler,
  mainFilePath: string,
  broken: string,
): {readonly result: object | null; readonly errors: readonly Diagnostic[]} => {
  const compiled = compiler.compile({mainFilePath, inputs: {broken}})
  const {result} = compiled
  if (result) return {result, errors: []}
  const said = compiled.takeDiagnostics()?.shortDiagnostics ?? []
  return {result: null, errors: said.filter(({severity}) => severity === severe)}
}

const wordsOf = (errors: readonly Diagnostic[]): string =>
  errors
    .slice(0, 3)
    .map(({message, path}) => `${path.replace(`${workspace}/`, '')}: ${message}`)
    .join('; ')

/** Whether a picture is one that can be drawn. */
const isShown = (compiler: Compiler, path: string): boolean => {
  const main = `${workspace}/picture.typ`
  compiler.addSource(main, `#image(${JSON.stringify(path)}, alt: "picture")`)
  return compile(compiler, main, '').result !== null
}

const toBytes = (
  compiler: Compiler,
  result: object,
  file: TypesetFile,
  remarks: readonly Problem[],
): Outcome<SetBytes> => {
  try {
    const bytes = compiler.pdf(result, {pdfStandard: 'ua-1'})
    compiler.evictCache(0)
    return done({bytes, remarks})
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const unshown = unshownText(error.message)
    if (unshown.length === 0) return failed('pdfFailed', {reason: error.message.split('\n')[0] ?? ''})
    return showsHan(compiler) ? failed('pdfNoGlyph', placesOf(unshown, file)) : failed('pdfNoFonts')
  }
}

/** Whether any font of this machine draws Chinese. */
const showsHan = (compiler: Compiler): boolean => {
  const main = `${workspace}/han.typ`
  compiler.addSource(main, '#set document(title: "汉")\n汉字')
  const {result} = compile(compiler, main, '')
  try {
    return result !== null && compiler.pdf(result, {pdfStandard: 'ua-1'}).length > 0
  } catch {
    return false
  }
}

const most = 10

/** The characters that no font draws, with their code points, and the documents that hold them. */
const placesOf = (unshown: readonly string[], {sources}: TypesetFile): Problem['values'] => {
  const characters = [...new Set(unshown)].slice(0, most)
  const holding = sources.filter(({from, text}) => from !== undefined && characters.some(each => text.includes(each)))
  return {
    characters: characters.map(each => `${each} (U+${codePoint(each)})`).join(', '),
    documents: [...new Set(holding.map(({from}) => from))].join(', ') || 'duizhao.yml, glossary/',
  }
}

const codePoint = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

const problemOf = (outcome: Outcome<never>): readonly Problem[] => (outcome.ok ? [] : [outcome.problem])
