import type {Edition, ProjectFiles} from '../../bitext/edition.ts'
import type {Finding} from '../../bitext/finding.ts'
import {against} from '../../check/baseline.ts'
import type {Rule} from '../../check/rule.ts'
import type {Project} from '../../project/open.ts'
import type {Call} from '../command.ts'
import {textsOf} from '../open.ts'
import {readBaseline} from './baseline-file.ts'
import {sinceRevision} from './since.ts'

/** What `--baseline` and `--since` leave of the findings of an edition that is made of files. */
export interface Narrow {
  readonly of: (edition: Edition, files: ProjectFiles) => readonly Finding[]
  /** Says on standard error what the baseline kept back, and what can be taken out of it. */
  readonly tell: (edition: Edition) => void
}

/** Reads what the options name, with editions as `make` makes them; where that cannot be used, says why on standard error and gives nothing. */
export const narrowFor = (
  call: Call,
  project: Project,
  rules: readonly Rule[],
  make: (files: ProjectFiles) => Edition,
): Narrow | undefined => {
  const [file, revision] = [call.option('baseline'), call.option('since')]
  const baseline = file === undefined ? [] : readBaseline(call, file)
  const since = revision === undefined ? undefined : sinceRevision(call, project, revision, rules, make)
  if (!baseline || (revision !== undefined && !since)) return undefined
  return {
    of: (edition, files) => {
      const chosen = since ? new Set(since(edition, textsOf(files))) : undefined
      const left = file === undefined ? edition.findings : against(baseline, edition.findings).findings
      return chosen ? left.filter(finding => chosen.has(finding)) : left
    },
    tell: edition => {
      if (file === undefined) return
      const {known, gone} = against(baseline, edition.findings)
      // What no rule was asked about is not gone.
      const only = call
        .option('only')
        ?.split(',')
        .map(name => name.trim())
      const removable = gone.filter(({rule}) => only?.includes(rule) ?? true)
      if (known > 0) call.terminal.err(`${call.say('baseline.known', {count: known, name: file})}\n`)
      if (removable.length === 0) return
      const list = removable.slice(0, 20).map(({rule, of}) => `  ${of}  ${rule}\n`)
      const rest = removable.length > list.length ? `  … ${removable.length - list.length}\n` : ''
      call.terminal.err(`${call.say('baseline.gone', {count: removable.length, name: file})}\n${list.join('')}${rest}`)
    },
  }
}
