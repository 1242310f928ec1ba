import type {FormFields, Status, TermFields} from '../bitext/glossary.ts'
import type {LeftOut} from './held-by-tbx.ts'
import {leftOutOf, leftOutText} from './held-by-tbx.ts'
import {xmlComment} from './xml-text.ts'

/** The words of a page of terms. */
export interface PageWords {
  readonly title: string
  readonly status: (status: Status) => string
  readonly source: string
  readonly note: string
  readonly exact: string
  /** What stands before the list of what a term loses. */
  readonly leftOut: string
}

/** What a page does not show of a term. */
export const leftOutOfPage = (term: TermFields): readonly LeftOut[] =>
  leftOutOf(term).filter(({field}) => /^(?:kind|not_in|keep|only\..*|except|unconfirmed)$/.test(field))

/** Terms as a Markdown page to be read: a heading a domain, one a term, its forms, what it means. */
export const writeMarkdown = (terms: readonly TermFields[], words: PageWords): string => {
  const domains = [...new Set(terms.map(({domain}) => domain))].toSorted()
  const parts = domains.map(domain =>
    [`## ${escaped(domain)}`, ...terms.filter(term => term.domain === domain).map(term => termPart(term, words))].join(
      '\n\n',
    ),
  )
  return `${[`# ${escaped(words.title)}`, ...parts].join('\n\n')}\n`
}

const termPart = (term: TermFields, words: PageWords): string => {
  const {zh, en, definition, source, note} = term
  const lost = leftOutOfPage(term).map(leftOutText)
  const heading = [mainOf(zh), mainOf(en)].map(form => escaped(form?.term ?? '')).join(' · ')
  return [
    `### ${heading}`,
    [...zh, ...en].map(form => `- ${formText(form, words)}`).join('\n'),
    ...[definition.zh, definition.en].flatMap(text => (text === undefined ? [] : [guarded(text)])),
    ...(source === undefined ? [] : [`${words.source} ${escaped(source)}`]),
    ...(note === undefined ? [] : [`${words.note} ${escaped(note)}`]),
    ...(lost.length > 0 ? [xmlComment(`${words.leftOut} ${lost.join('; ')}`)] : []),
  ].join('\n\n')
}

const mainOf = (forms: readonly FormFields[]): FormFields | undefined =>
  forms.find(({status}) => status === 'preferred') ?? forms[0]

const formText = ({term, pinyin, pos, type, case: letters, status}: FormFields, words: PageWords): string => {
  const facts = [pinyin, words.status(status), pos, type, letters && words.exact].flatMap(text =>
    text ? [escaped(text)] : [],
  )
  return `**${escaped(term)}** (${facts.join(', ')})`
}

/** `text` on one line, as Markdown that says just that. */
const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')

/** The same at the beginning of a line, where a dash or a number would open a list. */
const guarded = (text: string): string =>
  escaped(text).replace(/^(?:[-+=]|\d+(?=[.)]))/, opening => (/^\d/.test(opening) ? `${opening}\\` : `\\${opening}`))
