import type {Metadata} from '../bitext/edition.ts'
import {normalize} from '../bitext/hash.ts'
import {leaves} from '../bitext/walk.ts'
import {translationPath} from '../pair/paths.ts'
import {callGit, git, isShallow} from '../project/git.ts'
import type {Trail} from '../project/renames.ts'
import {trailOf} from '../project/renames.ts'
import {locate} from '../project/repository.ts'
import {segment} from '../segment/segment.ts'
import {readMarkdown} from '../source/read-markdown.ts'

/** A commit that changed a document or its translation, with both files as they stood then. */
export interface Moment {
  readonly commit: string
  readonly at: string
  readonly by: string
  readonly subject: string
  /** Names of the texts in git; absent where the file did not stand there. */
  readonly source?: string
  readonly translation?: string
}

/** What git tells of a document. */
export interface DocumentHistory {
  /** Newest first. */
  readonly moments: readonly Moment[]
  /** Whether there are older ones that are not looked at. */
  readonly isCut: boolean
  readonly text: (name: string) => string
  /** The sentences of a source by the name of its text. */
  readonly sentences: (name: string) => readonly string[]
}

/** As many commits of a document are looked at. */
const most = 300

/** The history of the document at `path` up to HEAD, along the first parents, whatever it was called before. */
export const documentHistory = (root: string, path: string, metadata: Metadata): DocumentHistory => {
  const located = locate(root)
  const prefix = located.ok && located.value.prefix !== '' ? `${located.value.prefix}/` : ''
  const trails = [path, translationPath(path)].map(each => trailOf(root, prefix + each, most + 1))
  const commits = commitsOf(
    root,
    trails.flatMap(({names}) => names),
  )
  const names = namesAt(root, pathsAt(commits, trails))
  const moments = commits.slice(0, most).map((each, index): Moment => {
    const [source, translation] = [names[2 * index], names[2 * index + 1]]
    return {...each, ...(source ? {source} : {}), ...(translation ? {translation} : {})}
  })
  const known = new Set(names.filter(name => name !== undefined))
  const texts = textsOf(root, known)
  const cut = new Map<string, readonly string[]>()
  return {
    moments,
    // Without the texts nothing can be told of any commit: a partial clone may have left them out.
    isCut: commits.length > most || isShallow(root) || names.length < 2 * commits.length || texts.size < known.size,
    text: name => texts.get(name) ?? '',
    sentences: name => {
      const found = cut.get(name) ?? sentencesIn(path, texts.get(name) ?? '', metadata)
      cut.set(name, found)
      return found
    },
  }
}

/** The files of a document at each commit, newest first, by the names that they bore then: `<commit>:<path>`. */
const pathsAt = (commits: readonly Commit[], trails: readonly Trail[]): readonly string[] => {
  const names = trails.map(trail => trail.names[0] ?? '')
  return commits.flatMap(({commit}) => {
    const files = names.map(name => `${commit}:${name}`)
    for (const [index, {renamedAt}] of trails.entries()) names[index] = renamedAt.get(commit) ?? names[index] ?? ''
    return files
  })
}

const sentencesIn = (path: string, text: string, metadata: Metadata): readonly string[] => {
  const {document} = readMarkdown({path, text}, metadata)
  return document ? leaves(segment(document)).map(({zh}) => normalize(zh.text)) : []
}

type Commit = Pick<Moment, 'commit' | 'at' | 'by' | 'subject'>

const commitsOf = (root: string, paths: readonly string[]): readonly Commit[] => {
  const specs = paths.map(path => `:(top,literal)${path}`)
  const format = '--format=%H%x00%aI%x00%an%x00%s'
  const log = git(root, ['log', '--first-parent', `--max-count=${most + 1}`, format, '--', ...specs]) ?? ''
  return log.split('\n').flatMap(line => {
    const [commit = '', at = '', by = '', subject = ''] = line.split('\0')
    return commit === '' ? [] : [{commit, at, by, subject}]
  })
}

/** The names of the texts of files at commits, each asked for as `<commit>:<path>`. */
const namesAt = (root: string, files: readonly string[]): readonly (string | undefined)[] => {
  if (files.length === 0 || files.some(file => file.includes('\n'))) return []
  const asked = files.map(file => `${file}\n`).join('')
  const reply = callGit(root, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], asked)
  if (reply.type !== 'done') return []
  return reply.out
    .toString('utf8')
    .split('\n')
    .slice(0, files.length)
    .map(line => /^([\da-f]{40,64}) blob$/.exec(line)?.[1])
}

/** The texts of blobs by their names, in one call of git. */
const textsOf = (root: string, names: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  if (names.size === 0) return texts
  const reply = callGit(root, ['cat-file', '--batch'], [...names].map(name => `${name}\n`).join(''))
  if (reply.type !== 'done') return texts
  const {out} = reply
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at)
    const [name = '', , size] = out.toString('latin1', at, end).split(' ')
    const length = Number(size) || 0
    texts.set(name, out.toString('utf8', end + 1, end + 1 + length))
    at = end + 2 + length
  }
  return texts
}
