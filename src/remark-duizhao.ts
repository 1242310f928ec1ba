import {dirname, relative, resolve, sep} from 'node:path'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Range} from './bitext/range.ts'
import {leaves} from './bitext/walk.ts'
import {messages} from './check/messages.ts'
import {edition} from './edition.ts'
import {projectEn, projectZh} from './locales/project.ts'
import type {Tongue} from './locales/words.ts'
import {speakAny} from './locales/words.ts'
import {findRoot, openProject} from './project/open.ts'

/** How `remarkDuizhao` speaks. */
export interface RemarkDuizhaoOptions {
  /** The language of its messages; English by default. */
  readonly lang?: Tongue
}

/**
 * A remark plugin: adds to a source file of a project every finding on one of its segments, at that segment, whatever
 * file must be edited (the message names it). The text of the file counts, not what stands on disk. A file without a
 * path or outside of a project gets a single remark that says so.
 */
export const remarkDuizhao =
  ({lang = 'en'}: RemarkDuizhaoOptions = {}) =>
  (_tree: unknown, file: VFile): void => {
    if (!file.path) {
      file.info(noPath[lang], {source: 'duizhao', ruleId: 'no-project'})
      return
    }
    const absolute = resolve(file.cwd, file.path)
    const say = speakAny(projectEn, projectZh, lang)
    const unopened = (message: string, values: Readonly<Record<string, string | number>>): void => {
      file.info(say(message, values), {source: 'duizhao', ruleId: 'no-project'})
    }
    const folder = findRoot(dirname(absolute))
    if (folder === undefined) {
      unopened('noProject', {folder: dirname(absolute)})
      return
    }
    const opened = openProject(folder)
    if (!opened.ok) {
      unopened(opened.problem.message, opened.problem.values)
      return
    }
    const {root, files} = opened.value
    const path = relative(root, absolute).split(sep).join('/')
    const text = String(file)
    const sources = files.sources.map(source => (source.path === path ? {path, text} : source))
    report(file, path, edition({...files, sources}), text, lang)
  }

const noPath: Readonly<Record<Tongue, string>> = {
  en: 'This text has no path, so its translation cannot be found: give the file a path in a project',
  zh: '此文本没有路径，找不到它的译文：请给出它在项目中的路径',
}

const report = (
  file: VFile,
  path: string,
  {documents, findings}: ReturnType<typeof edition>,
  text: string,
  lang: Tongue,
): void => {
  const document = documents.find(each => each.path === path)
  const places = new Map<string, Range>(document ? [...leaves(document)].map(pair => [pair.id, pair.place]) : [])
  const {toPoint} = location(text)
  const here = findings.flatMap(finding => {
    const range = finding.at.path === path ? finding.at.range : places.get(finding.segment ?? '')
    return finding.at.path === path || range ? [{finding, range}] : []
  })
  const said = messages(
    here.map(({finding}) => finding),
    () => undefined,
    lang,
  )
  for (const [index, message] of said.entries()) {
    const range = here[index]?.range
    const [start, end] = range ? [toPoint(range.start), toPoint(range.end)] : []
    const made = file.message(message.file === path ? message.reason : `${message.reason} (${message.file})`, {
      source: 'duizhao',
      ...(message.ruleId ? {ruleId: message.ruleId} : {}),
      ...(start && end ? {place: {start, end}} : {}),
    })
    if (message.fatal === true) made.fatal = true
    Object.assign(made, {url: message.url, note: message.note, actual: message.actual, expected: message.expected})
  }
}
