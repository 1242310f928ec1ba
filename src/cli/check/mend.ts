import type {TextFile} from '../../bitext/document.ts'
import type {Edition, ProjectFiles} from '../../bitext/edition.ts'
import type {Finding} from '../../bitext/finding.ts'
import {excerpt} from '../../check/excerpt.ts'
import type {Rule} from '../../check/rule.ts'
import type {Fixing} from '../../fix/fix.ts'
import {fix} from '../../fix/fix.ts'
import type {Project} from '../../project/open.ts'
import type {Call} from '../command.ts'
import {textsOf} from '../open.ts'
import {pointer} from '../report/point-at.ts'
import {write} from '../writing.ts'
import {patchOf} from './patch.ts'

/**
 * Makes the fixes of what `wanted` leaves of the findings of `files`, and tells on standard error what was mended. With
 * `--dry-run` nothing is written, and the patch is printed. Nothing is given where the files could not be written.
 */
export const mend = (
  call: Call,
  project: Project,
  files: ProjectFiles,
  wanted: (edition: Edition, files: ProjectFiles) => readonly Finding[],
  rules: readonly Rule[],
): Fixing | undefined => {
  const fixing = fix(files, wanted, rules)
  const [before, after] = [textFiles(files), textFiles(fixing.files)]
  const changed = after.filter(({text}, at) => text !== before[at]?.text)
  const isDry = call.flag('dry-run')
  if (isDry) call.terminal.out(patchOf(before, after))
  else if (changed.length > 0 && !write(call, project, changed)) return undefined
  call.terminal.err(told(call, files, fixing, isDry))
  return fixing
}

const textFiles = ({sources, translations}: ProjectFiles): readonly TextFile[] => [...sources, ...translations]

const told = ({say}: Call, files: ProjectFiles, {fixed, lapsed}: Fixing, isDry: boolean): string => {
  const [point, textOf] = [pointer(textsOf(files)), textsOf(files)]
  const lines = fixed.map(({rule, fix: {at, text}}) => {
    const was = textOf(at.path)?.slice(at.range.start, at.range.end) ?? ''
    return `  ${point(at)}  ${rule}  ${shown(was)} → ${shown(text)}`
  })
  const count = fixed.length
  const words = count === 0 ? say('fix.none') : isDry ? say('fix.would', {count}) : say('fix.fixed', {count})
  const reviews = lapsed.length === 0 ? [] : [say('fix.lapsed', {count: lapsed.length, ids: lapsed.join(' ')})]
  return `${[...lines, words, ...reviews].join('\n')}\n`
}

const shown = (text: string): string => JSON.stringify(excerpt(text))
