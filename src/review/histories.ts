import type {Metadata} from '../bitext/edition.ts'
import {git} from '../project/git.ts'
import type {DocumentHistory} from './document-history.ts'
import {documentHistory} from './document-history.ts'

/** The history of a document, read from git when it is asked for, and again where HEAD has moved since. */
export const histories = (root: string): ((path: string, metadata: Metadata) => DocumentHistory) => {
  let last: {readonly path: string; readonly head: string | undefined; readonly history: DocumentHistory} | undefined
  return (path, metadata) => {
    const head = git(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])
    if (last?.path !== path || last.head !== head) last = {path, head, history: documentHistory(root, path, metadata)}
    return last.history
  }
}
