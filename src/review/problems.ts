import {messages} from '../check/messages.ts'
import type {Tongue} from '../locales/words.ts'
import {problemText} from '../project/outcome.ts'
import {journalPath} from './journal.ts'
import type {Session} from './session.ts'
import {wordsIn} from './words.ts'

/** What cannot be used at all of a project and its journal, in words for a reader. */
export const problemsOf = (session: Session, tongue: Tongue): readonly string[] => {
  const say = wordsIn(tongue)
  const {edition, project} = session.view()
  const problem = session.problem()
  const torn = session.journal.torn()
  const fatal = edition.findings.filter(finding => finding.fatal)
  const texts = new Map([...project.files.sources, ...project.files.translations].map(({path, text}) => [path, text]))
  return [
    ...(problem ? [problemText(problem, tongue)] : []),
    ...messages(fatal, path => texts.get(path), tongue).map(({file, line, reason}) =>
      say('problem.file', {path: line ? `${file}:${line}` : (file ?? ''), message: reason}),
    ),
    ...(torn > 0 ? [say('problem.torn', {count: torn, path: journalPath})] : []),
  ]
}
