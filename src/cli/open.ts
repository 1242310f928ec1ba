import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Edition, Fault, ProjectFiles, RuleSettings} from '../bitext/edition.ts'
import type {Finding} from '../bitext/finding.ts'
import {ruleId} from '../bitext/ids.ts'
import {ruleOf} from '../check/catalogue.ts'
import {messages} from '../check/messages.ts'
import type {Rule} from '../check/rule.ts'
import type {Project} from '../project/open.ts'
import {knownOf, openProject} from '../project/open.ts'
import type {Problem} from '../project/outcome.ts'
import {problemText} from '../project/outcome.ts'
import type {Call} from './command.ts'
import {printMessages} from './report/print-messages.ts'

/** Opens the project that the call stands in, which may name `rules` (ours where none are given); where that fails, says why on standard error and gives nothing. */
export const openHere = (call: Call, rules?: readonly Rule[]): Project | undefined => {
  const opened = openProject(call.folder, rules && knownOf(rules))
  if (opened.ok) return opened.value
  reportProblem(call, opened.problem)
  return undefined
}

/** Says on standard error why nothing can be done, with each fault behind it on its line. */
export const reportProblem = ({terminal, tongue, folder}: Call, problem: Problem): void => {
  terminal.err(`${problemText(problem, tongue)}\n`)
  const texts = new Map(problem.texts.map(({path, text}) => [path, text]))
  const onDisk = textIn(folder)
  reportFaults({terminal, tongue}, problem.faults, path => texts.get(path) ?? onDisk(path))
}

/** Says on standard error what could not be taken as it stands, each on its line. */
export const reportFaults = (
  {terminal, tongue}: Pick<Call, 'terminal' | 'tongue'>,
  faults: readonly Fault[],
  textOf: (path: string) => string | undefined,
): void => {
  const printed = printMessages(
    messages(
      faults.flatMap(fault => findingOf(fault)),
      textOf,
      tongue,
    ),
    terminal.color,
    tongue,
  )
  if (printed !== '') terminal.err(`${printed}\n`)
}

/** A fault as the finding that its rule would make of it in a project of these settings. */
const findingOf = (
  {rule, message, values, path, range, fatal}: Fault,
  settings: RuleSettings = new Map(),
): readonly Finding[] => {
  const id = ruleId(rule)
  const set = id && settings.get(id)
  if (!id || (set === 'off' && !fatal)) return []
  const severity = fatal || set === 'off' ? 'error' : (set ?? ruleOf(rule)?.severity ?? 'error')
  return [{rule: id, severity, message, values, at: {path, ...(range ? {range} : {})}, fatal}]
}

/**
 * Says on standard error what of the files could not be read, or is empty: every command that goes on without it says so.
 * `prefix` is what their paths are shown with, where they do not stand in the project at hand.
 */
export const reportUnread = (
  {terminal, tongue}: Pick<Call, 'terminal' | 'tongue'>,
  {files, config}: Pick<Project, 'files' | 'config'>,
  faults: readonly Fault[],
  prefix = '',
): void => {
  const unread = faults.filter(({rule, fatal}) => fatal || rule === 'unreadable-file' || rule === 'empty-document')
  const found = unread.flatMap(fault => findingOf({...fault, path: prefix + fault.path}, config.rules))
  const textOf = textsOf(files)
  const printed = printMessages(
    messages(found, path => textOf(path.slice(prefix.length)), tongue),
    terminal.color,
    tongue,
  )
  if (printed !== '') terminal.err(`${printed}\n`)
}

/** The text of files below a folder; nothing where a file cannot be read. */
const textIn =
  (folder: string) =>
  (path: string): string | undefined => {
    try {
      return readFileSync(join(folder, path), 'utf8')
    } catch {
      return undefined
    }
  }

/** The text of every file that an edition was made of, by its path. */
export const textsOf = (files: ProjectFiles): ((path: string) => string | undefined) => {
  const texts = new Map<string, string>()
  const all = [files.sources, files.translations, files.attic, files.memory, files.terms]
  for (const {path, text} of all.flat()) texts.set(path, text)
  for (const {raw, ledger} of files.ledgers) {
    texts.set(ledger.path, ledger.text)
    if (raw) texts.set(raw.path, raw.text)
  }
  return path => texts.get(path)
}

/** Whether anything that the edition is made of could not be used at all. */
export const isUnusable = ({findings}: Pick<Edition, 'findings'>): boolean => findings.some(({fatal}) => fatal)
