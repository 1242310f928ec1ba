import type {Glossary, Term} from '../bitext/glossary.ts'
import {termEn, termZh} from '../locales/term-commands.ts'
import type {Say} from '../locales/words.ts'
import {speak} from '../locales/words.ts'
import {findTerms} from '../terms/find-term.ts'
import type {Call} from './command.ts'

export type TermWords = Say<typeof termEn>

/** What the commands for terms say, in the language of the call. */
export const termWords = ({tongue}: Pick<Call, 'tongue'>): TermWords => speak(termEn, termZh, tongue)

/** The term that somebody names by its id or a form; `undefined` where there is none or several, which is said on standard error. */
export const namedTerm = (call: Call, glossary: Glossary, name: string): Term | undefined => {
  const say = termWords(call)
  const found = findTerms(glossary, name)
  if (found.length === 1) return found[0]
  const ids = found.map(({id}) => id).join(', ')
  call.terminal.err(`${found.length === 0 ? say('unknown', {name}) : say('several', {name, ids})}\n`)
  return undefined
}
