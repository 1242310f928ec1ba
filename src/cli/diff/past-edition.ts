/*
 * A thread that makes an edition of the files it is given, tells what is in it, and hands over the segments that it is
 * asked for.
 */
import {parentPort, workerData} from 'node:worker_threads'
import type {ProjectFiles} from '../../bitext/edition.ts'
import {leaves} from '../../bitext/walk.ts'
import {edition} from '../../edition.ts'
import type {PastEdition, Wanted} from './digests.ts'
import {digestsOf} from './digests.ts'

const files: ProjectFiles = workerData
const {documents, glossary, findings, faults} = edition(files)
const told: PastEdition = {digests: digestsOf(documents), glossary, findings, faults}
parentPort?.once('message', (wanted: Wanted) => {
  const pairs = documents.map(leaves)
  parentPort?.postMessage(wanted.map(([document, segment]) => pairs[document]?.[segment]))
})
parentPort?.postMessage(told)
