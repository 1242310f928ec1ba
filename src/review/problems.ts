import {messages} from '../check/messages.ts'
import type {Tongue} from '../locales/words.ts'
import {problemText} from '../project/outcome.ts'
import {perObject} from '../remember.ts'
import {journalPath} from './journal.ts'
import type {Session} from './session.ts'
import type {View} from './view.ts'
import {wordsIn} from './words.ts'

/** What cannot be used at all of a project and its journal, in words for a reader. */
export const problemsOf = (session: Session, tongue: Tongue): readonly string[] => {
  const say = wordsIn(tongue)
  const view = session.view()
  const problem = session.problem()
  const {torn} = session.journal
  return [
    ...(problem ? [problemText(problem, tongue)] : []),
    ...unusable(view)[tongue],
    ...(torn > 0 ? [say('problem.torn', {count: torn, path: journalPath})] : []),
  ]
}

const unusable = perObject((view: View) => ({en: unusableIn(view, 'en'), zh: unusableIn(view, 'zh')}))

/** The files that an edition leaves out, and why. */
const unusableIn = ({edition, project}: View, tongue: Tongue): readonly string[] => {
  const fatal = edition.findings.filter(finding => finding.fatal)
  if (fatal.length === 0) return []
  const {sources, translations, attic, terms} = project.files
  const texts = new Map([sources, translations, attic, terms].flat().map(({path, text}) => [path, text]))
  return messages(fatal, path => texts.get(path), tongue).map(({file, line, reason}) =>
    wordsIn(tongue)('problem.file', {path: line ? `${file}:${line}` : (file ?? ''), message: reason}),
  )
}
