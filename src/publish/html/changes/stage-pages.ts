import type {SegmentChange} from '../../../bitext/comparison.ts'
import type {Stage, Version} from '../../../bitext/stage.ts'
import {distinct} from '../../name.ts'
import type {ReaderChange} from './reader-change.ts'
import {readerChange} from './reader-change.ts'

/** Where the list of stages stands within the edition. */
export const changesPath = 'changes/index.html'

/** A stage as a page. */
export interface StagePage {
  readonly stage: Stage
  /** Within the edition. */
  readonly path: string
  /** What of it readers are shown, in its order. */
  readonly changes: readonly ReaderChange[]
}

/** The stages of an edition as pages, oldest first. */
export const stagePages = (stages: readonly Stage[]): readonly StagePage[] => {
  const keys = stages.map((_, index) => String(index))
  const names = distinct(keys, key => nameOf(stages[Number(key)]))
  return stages.map((stage, index) => ({
    stage,
    path: `changes/${names.get(String(index)) ?? index}/index.html`,
    changes: stage.comparison.changes.flatMap((change: SegmentChange) => readerChange(change) ?? []),
  }))
}

const nameOf = (stage: Stage | undefined): string => `${safe(stage?.before)}..${safe(stage?.after)}`

/** What a version is called in an address: letters, digits and what joins them, as every file system takes them. */
const safe = ({name = 'now'}: Version = {}): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_.+-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60) || 'revision'
