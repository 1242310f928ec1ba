import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Document} from '../../bitext/document.ts'
import type {Edition, ProjectFiles} from '../../bitext/edition.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {noDefinitions} from '../../bitext/prose.ts'
import {leaves} from '../../bitext/walk.ts'
import {rules as ours} from '../../check/catalogue.ts'
import type {Rule} from '../../check/rule.ts'
import {edition, editions} from '../../edition.ts'
import type {PastEdition, Wanted} from './digests.ts'
import {digestsOf} from './digests.ts'

/** As much of an edition as a comparison looks at. */
export type Compared = Pick<Edition, 'documents' | 'glossary' | 'findings' | 'faults'>

/** From how many characters of changed files on a second thread is started, and what it runs. */
const usual = {large: 500_000, thread: new URL('past-edition.js', import.meta.url)}

/**
 * The editions of two states of a project. What both share is read once; where much has changed and there is a second
 * processor, the earlier one is made there at the same time, and of its segments only those come over that changed: the
 * others stand in it as they stand now. Where a project has rules of its own, whose code only this thread has, all is done here.
 */
export const twoEditions = async (
  before: ProjectFiles,
  after: ProjectFiles,
  rules: readonly Rule[] = ours,
  {large, thread} = usual,
): Promise<readonly [before: Compared, after: Compared]> => {
  const hasOwn = rules.length > ours.length
  if (hasOwn || changedSize(before, after) < large || availableParallelism() < 2) {
    const make = editions(undefined, rules)
    return [make(before), make(after)]
  }
  const worker = new Worker(thread, {workerData: before})
  try {
    const told = once(worker, 'message')
    const now = edition(after)
    const [past]: readonly PastEdition[] = await told
    if (!past) throw new RangeError('the thread told nothing')
    return [await restored(past, now, worker), now]
  } finally {
    await worker.terminate()
  }
}

/** How many characters the files hold that are not the same in both. */
const changedSize = (before: ProjectFiles, after: ProjectFiles): number => {
  const all = ({sources, translations, terms}: ProjectFiles) => [...sources, ...translations, ...terms]
  const was = new Map(all(before).map(({path, text}) => [path, text]))
  return all(after).reduce((sum, {path, text}) => (was.get(path) === text ? sum : sum + text.length), 0)
}

/** The past edition, with the segments of the present one where both are alike, and those of the thread where not. */
const restored = async ({digests, ...rest}: PastEdition, now: Edition, worker: Worker): Promise<Compared> => {
  const own = new Map<string, AnnotatedPair>()
  const present = digestsOf(now.documents)
  for (const [at, document] of now.documents.entries())
    for (const [index, pair] of leaves(document).entries()) own.set(present[at]?.segments[index] ?? '', pair)
  const wanted: Wanted = digests.flatMap(({segments}, document) =>
    segments.flatMap((digest, at) => (own.has(digest) ? [] : [[document, at] as const])),
  )
  const told = once(worker, 'message')
  worker.postMessage(wanted)
  const [changed = []]: readonly (readonly AnnotatedPair[])[] = await told
  const later = changed.values()
  const documents = digests.map(({path, segments}) =>
    documentOf(
      path,
      segments.flatMap(digest => own.get(digest) ?? later.next().value ?? []),
    ),
  )
  return {documents, ...rest}
}

/** A document of these segments, without its blocks. */
const documentOf = (path: string, segments: readonly AnnotatedPair[]): Document<AnnotatedPair> => ({
  type: 'document',
  path,
  source: '',
  definitions: noDefinitions,
  children: [{type: 'passage', kind: 'paragraph', place: {start: 0, end: 0}, leaves: segments}],
})
