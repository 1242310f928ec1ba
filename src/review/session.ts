import {randomBytes} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Annotator} from '../annotate/annotate.ts'
import {annotator, ordinaryWith} from '../annotate/annotate.ts'
import {configured} from '../check/configured.ts'
import type {Vocabulary} from '../edition.ts'
import {editions, readings, sameVocabulary} from '../edition.ts'
import type {Register} from '../pair/register.ts'
import {git} from '../project/git.ts'
import {loadRules} from '../project/load-rules.ts'
import {withLock} from '../project/lock.ts'
import type {Project} from '../project/open.ts'
import {findRoot, knownOf, openProject} from '../project/open.ts'
import type {Outcome, Problem} from '../project/outcome.ts'
import {done, failed} from '../project/outcome.ts'
import {watchProject} from '../project/watch.ts'
import {sinceLast} from '../remember.ts'
import type {Base} from './base.ts'
import {openBase} from './base.ts'
import type {DocumentHistory} from './document-history.ts'
import {histories} from './histories.ts'
import type {Journal} from './journal.ts'
import {look} from './look.ts'
import {renewed} from './renewed.ts'
import {resume} from './resume.ts'
import type {SeenRecords} from './seen-records.ts'
import {seenRecords} from './seen-records.ts'
import type {View} from './view.ts'

/** A project under review: what stands on disk, what is decided of it, and who reviews. */
export interface Session {
  readonly root: string
  /** What the working tree is compared with, as it was named. */
  readonly since: string
  /** Who decides; absent where nobody has said. */
  readonly by: string | undefined
  readonly journal: Journal
  /** What is under review now. Looks at the disk again where it may have changed; `thoroughly` where it must be sure. */
  readonly view: (thoroughly?: boolean) => View
  /** Why the project cannot be opened as it stands now, where it cannot: the view is that from before. */
  readonly problem: () => Problem | undefined
  /** Looks again at what we have written ourselves. */
  readonly wrote: (files: readonly Register[]) => void
  /** What finds terms. */
  readonly annotate: () => Annotator
  /** The history of a document in git. */
  readonly history: (path: string) => DocumentHistory
  /** The English that a record was shown with, for those that were shown last. */
  readonly seen: SeenRecords
  /** Does `work` alone: no other request and no other duizhao writes meanwhile. */
  readonly alone: <Value>(work: () => Value) => Promise<Outcome<Value>>
  readonly close: () => void
}

/** How a session is opened. */
export interface SessionOptions {
  /** The revision that the working tree is compared with; HEAD where it is not given. */
  readonly since?: string | undefined
  readonly by?: string | undefined
}

/** Opens the project that holds `folder` for review; finishes a save that an earlier run was cut off in. */
export const openSession = async (folder: string, {since, by}: SessionOptions = {}): Promise<Outcome<Session>> => {
  const root = findRoot(folder)
  if (root === undefined) return failed('noProject', {folder})
  const resumed = await withLock(root, () => resume(root))
  if (!resumed.ok) return resumed
  const journal = resumed.value
  if (!journal.ok) return journal
  const loaded = await loadRules(root)
  if (!loaded.ok) return loaded
  const rules = loaded.value
  const known = knownOf(rules)
  let memory: readonly string[] = []
  const watch = watchProject(root, () => memory)
  watch.renew()
  const opened = openProject(root, known)
  if (!opened.ok) return opened
  memory = opened.value.config.memory
  const readFiles = readings()
  const editionOf = editions(readFiles, rules)
  const based = openBase(root, since, editionOf, known)
  if (!based.ok) return based
  const looking = (project: Project, base: Base | undefined, version: string): View => {
    const {files} = project
    const asked = configured(rules, files.options)
    const of = {version, project, edition: editionOf(files), reading: readFiles(files), rules: asked}
    return look(base ? {...of, base} : of, journal.value.recall())
  }
  const history = histories(root)
  const versions = versionsOf()
  const annotatorOf = sinceLast(
    ({glossary, ordinary}: Vocabulary): Annotator => annotator(glossary, ordinaryWith(ordinary)),
    sameVocabulary,
  )
  let view = looking(opened.value, based.value, versions())
  let problem: Problem | undefined

  const refresh = (): void => {
    watch.renew()
    const again = openProject(root, known)
    problem = again.ok ? undefined : again.problem
    if (!again.ok) return
    memory = again.value.config.memory
    view = looking(again.value, based.value, versions())
  }

  const annotate = (): Annotator =>
    annotatorOf({glossary: view.reading.glossary, ordinary: view.project.files.metadata.ordinary})
  // The first check while somebody types shall not wait for the glossary.
  annotate()
  return done({
    root,
    since: since ?? 'HEAD',
    by: by ?? git(root, ['config', 'user.name'])?.trim() ?? undefined,
    journal: journal.value,
    view: (thoroughly = false) => {
      if (watch.isStale(thoroughly)) refresh()
      return view
    },
    problem: () => problem,
    wrote: files => {
      watch.know(files.map(({path}) => path))
      const isOurs = files.every(({path, text}) => readFileSync(join(root, path), 'utf8') === text)
      const next =
        isOurs && files.length <= few ? renewed(view, files, versions(), journal.value.recall(), annotate()) : undefined
      if (next) view = next
      else refresh()
    },
    annotate,
    history: path => history(path, view.project.config.metadata),
    seen: seenRecords(),
    alone: turns(root),
    close: () => {
      watch.close()
      journal.value.close()
    },
  })
}

/** Where more files are written than these, all is looked at again: that takes less time than each of them by itself. */
const few = 100

/** Names of versions; those of two sessions are never the same. */
const versionsOf = (): (() => string) => {
  const start = randomBytes(4).toString('hex')
  let count = 0
  return () => `${start}-${++count}`
}

/** How long, in milliseconds, another duizhao that is writing is waited for, and how often it is looked at. */
const [patience, pause] = [3000, 25]

/** Lets one piece of work after another hold the lock of the project. */
const turns = (root: string): Session['alone'] => {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const turn = last.then(() => lockedWithin(root, work, Date.now() + patience))
    last = turn.catch(() => undefined)
    return turn
  }
}

const lockedWithin = async <Value>(root: string, work: () => Value, until: number): Promise<Outcome<Value>> => {
  const locked = await withLock(root, work)
  if (locked.ok || locked.problem.message !== 'locked' || Date.now() > until) return locked
  await new Promise(resolve => setTimeout(resolve, pause))
  return lockedWithin(root, work, until)
}
