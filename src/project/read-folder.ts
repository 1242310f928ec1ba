import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {FileTree} from './file-tree.ts'
import {readText} from './read-text.ts'
import {unreadable, walk} from './walk.ts'

/** Which files of a folder are read. */
export interface Ending {
  readonly right: string
  /** Endings that are surely meant to be the right one. */
  readonly wrong: readonly string[]
}

/** Chinese documents. */
export const markdown: Ending = {right: '.md', wrong: ['.markdown', '.MD']}
/** Translations and terms. */
export const yaml: Ending = {right: '.yml', wrong: ['.yaml', '.YML']}

/** Texts in order of their paths, and a fault for each file that could not be read. */
export interface ReadFolder {
  readonly files: readonly TextFile[]
  readonly faults: readonly Fault[]
}

/** Reads the files of one ending under `folder`, but those for which `skips` holds. */
export const readFolder = (
  tree: FileTree,
  folder: string,
  ending: Ending,
  skips: (path: string) => boolean,
): ReadFolder => {
  const walked = walk(tree, folder, skips)
  const faults = walked.faults.map(fault => (hidesText(fault.path, ending) ? fault : {...fault, fatal: false}))
  const files = walked.files.flatMap(path => {
    const wrong = ending.wrong.find(each => path.endsWith(each))
    if (wrong) faults.push(unreadable(path, 'wrongEnding', {ending: wrong, expected: ending.right}))
    if (!path.endsWith(ending.right)) return []
    const {file, fault} = readText(tree, path)
    if (fault) faults.push(fault)
    return file ? [file] : []
  })
  return {files, faults}
}

/** Whether what cannot be followed may be a file of this ending, or a folder of them, rather than a picture. */
const hidesText = (path: string, {right, wrong}: Ending): boolean =>
  !/\.[a-z\d]+$/i.test(path) || [right, ...wrong].some(each => path.endsWith(each))
