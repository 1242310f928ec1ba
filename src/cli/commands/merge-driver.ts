import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Merge} from '../../pair/merge/merge-translations.ts'
import {mergeTranslations} from '../../pair/merge/merge-translations.ts'
import {place, stage} from '../../project/atomic.ts'
import {decodeText} from '../../project/decode-text.ts'
import {git} from '../../project/git.ts'
import type {VersionFiles} from '../../project/merge-file.ts'
import {mergeFile} from '../../project/merge-file.ts'
import type {Call, Command, Status} from '../command.ts'
import {reportFaults, reportProblem} from '../open.ts'

/**
 * Merges a translation file by its entries, as git calls it: the result is written to the file `ours`. Exit status 1 says
 * that there are conflicts. What cannot be read as a translation file is merged line by line, as git does by itself.
 */
export const mergeDriver: Command = {
  name: 'merge-driver',
  args: ['<base>', '<ours>', '<theirs>', '[path]'],
  options: [{flags: '--marker-size <count>', words: 'option.markerSize'}],
  run: async call => {
    const {terminal, say, folder, args} = call
    const [base = '', ours = '', theirs = '', path = ours] = args
    const files = {base: resolve(folder, base), ours: resolve(folder, ours), theirs: resolve(folder, theirs)}
    const size = Number(call.option('marker-size') ?? 7)
    if (!Number.isInteger(size) || size < 1 || size > 1000) {
      terminal.err(`${say('merge.markerSize', {value: call.option('marker-size') ?? ''})}\n`)
      return 2
    }
    const merge = mergeOf(call, files, path, size)
    if (merge?.type !== 'merged') return mergeLines(call, files, path, size)
    place(stage(files.ours, merge.text))
    for (const {id, fields} of merge.conflicts) {
      terminal.err(`${say('merge.conflict', {path, place: [id ?? '', ...fields].join(' ').trim()})}\n`)
    }
    return merge.conflicts.length > 0 ? 1 : 0
  },
}

/** The merge by entries; where a version cannot be read, says so, and why. */
const mergeOf = (call: Call, files: VersionFiles, path: string, size: number): Merge | undefined => {
  const texts = {base: '', ours: '', theirs: ''}
  for (const version of ['base', 'ours', 'theirs'] as const) {
    const decoded = decodeText(readFileSync(files[version]))
    if ('text' in decoded) texts[version] = decoded.text
    else {
      const named = `${path} (${version})`
      const {message, values} = decoded
      reportFaults(call, [{rule: 'unreadable-file', message, values, path: named, fatal: true}], () => undefined)
      return undefined
    }
  }
  const showsBase = /diff3/.test(git(call.folder, ['config', '--get', 'merge.conflictStyle']) ?? '')
  try {
    const merge = mergeTranslations({path, ...texts}, {size, showsBase})
    if (merge.type === 'unreadable') {
      const named = `${path} (${merge.version})`
      const faults = merge.faults.map(fault => ({...fault, path: named}))
      reportFaults(call, faults, () => texts[merge.version])
    }
    return merge
  } catch (error) {
    // A bug of ours must not leave git with one side only: it would take that for the result.
    call.terminal.err(`${error instanceof Error ? error.message : String(error)}\n`)
    return undefined
  }
}

const mergeLines = (call: Call, files: VersionFiles, path: string, size: number): Status => {
  call.terminal.err(`${call.say('merge.byLines', {path})}\n`)
  const merged = mergeFile(files, size)
  if (merged.ok) return merged.value ? 0 : 1
  reportProblem(call, merged.problem)
  return 2
}
