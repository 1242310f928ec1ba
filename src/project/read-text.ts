import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {decodeText} from './decode-text.ts'
import type {FileTree} from './file-tree.ts'
import {reasonOf} from './outcome.ts'
import {unreadable} from './walk.ts'

/** Bytes of the largest file that is read at all; what a document or a page may hold is less. */
const most = 64_000_000

/** Reads the file at `path` (project-relative) as strict UTF-8; a fault of the rule `unreadable-file` where that fails. */
export const readText = (
  tree: FileTree,
  path: string,
): {readonly file: TextFile; readonly fault?: never} | {readonly file?: never; readonly fault: Fault} => {
  try {
    const found = tree.at(path)
    if (found?.type === 'refused' && found.message !== 'linkBroken') {
      return {fault: unreadable(path, found.message, found.values)}
    }
    if (found?.type === 'file' && found.size > most) {
      return {fault: unreadable(path, 'hugeFile', {megabytes: Math.ceil(found.size / 1e6), limit: most / 1e6})}
    }
    const decoded = decodeText(tree.bytes(path))
    return 'text' in decoded
      ? {file: {path, text: decoded.text}}
      : {fault: unreadable(path, decoded.message, decoded.values)}
  } catch (error) {
    return {fault: unreadable(path, messageFor(error), {reason: reasonOf(error)})}
  }
}

/** What the system says most often, in our words. */
const messageFor = (error: unknown): string => {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'noSuchFile'
    case 'EISDIR':
      return 'folderNoFile'
    case 'EACCES':
    case 'EPERM':
      return 'notPermitted'
    default:
      return 'notReadable'
  }
}
