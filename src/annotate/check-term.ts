import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Form, Term} from '../bitext/glossary.ts'
import type {Range} from '../bitext/range.ts'
import {foldZh} from '../language/zh/fold.ts'
import type {YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'

/** Reports what is wrong with a stretch of the file. A term with a fatal fault is left out. */
type Refuse = (message: string, range: Range, values: Fault['values'], fatal?: boolean) => void

/** What a term that could be read says against itself or against its place. Fatal is only a form that cannot be looked for. */
export const checkTerm = (term: Term, file: TextFile, root: YamlNode): readonly Fault[] => {
  const faults: Fault[] = []
  const refuse: Refuse = (message, range, values, fatal = false) => {
    faults.push({rule: 'invalid-term', message, values, path: file.path, range, fatal})
  }
  const at = (field: string): Range => {
    const node = root.type === 'mapping' ? fieldOf(root, field)?.value : undefined
    return node ? {start: node.from, end: node.to} : {start: root.from, end: root.to}
  }
  const [folder = '', name = ''] = file.path
    .replace(/\.ya?ml$/, '')
    .split('/')
    .slice(-2)
  if (term.id !== name) refuse('termFile', at('id'), {id: term.id, name})
  if (term.domain !== folder) refuse('termFolder', at('domain'), {domain: term.domain, folder})
  checkForms(term.zh, 'Chinese', refuse)
  checkForms(term.en, 'English', refuse)
  const forms = term.zh.map(form => form.term)
  for (const word of term.notIn) {
    if (!forms.some(form => meets(foldZh(form), foldZh(word)))) {
      refuse('termNotIn', at('not_in'), {word, forms: forms.join(' / ')})
    }
  }
  for (const field of term.unconfirmed) {
    if (!proposable.includes(field)) refuse('termUnconfirmed', at('unconfirmed'), {field, known: proposable.join(', ')})
  }
  return faults
}

/** What a machine may propose. */
const proposable: readonly string[] = ['zh', 'pinyin', 'en', 'pos', 'type', 'kind', 'not_in', 'def', 'source', 'note']

const checkForms = (forms: readonly Form[], language: 'Chinese' | 'English', refuse: Refuse): void => {
  const seen = new Map<string, Form>()
  for (const form of forms) {
    checkForm(form, language, refuse)
    const twin = seen.get(form.term)
    if (!twin) seen.set(form.term, form)
    else if (twin.status === form.status) refuse('termFormTwice', form.place, {form: form.term})
    else refuse('termFormBoth', form.place, {form: form.term, status: form.status, other: twin.status})
  }
  const [first, second] = forms.filter(form => form.status === 'preferred')
  const admitted = forms.find(form => form.status === 'admitted')
  if (first && second) refuse(`termTwo${language}`, second.place, {form: second.term, other: first.term})
  if (!first && admitted) refuse(`termNoChoice${language}`, admitted.place, {form: admitted.term})
}

/** Longest form, in UTF-16 code units: what a pass over a text costs is bounded by it. */
const longest = 200

const checkForm = ({term, place}: Form, language: 'Chinese' | 'English', refuse: Refuse): void => {
  if (term.length > longest) refuse('termLong', place, {length: term.length, limit: longest}, true)
  if (term.includes('\n')) refuse('termLines', place, {form: term.replaceAll('\n', ' ')}, true)
  if (!letter.test(term)) refuse('termNoLetter', place, {form: term}, true)
  else if (!term.includes('*')) return
  else if (language === 'Chinese') refuse('termStarChinese', place, {form: term}, true)
  else if (!term.split('*').every(part => letter.test(part))) refuse('termStar', place, {form: term}, true)
}

const letter = /[\p{L}\p{N}]/u

/** Whether a longer word can own an overlap with a form: it holds it, or the end of one is the start of the other. */
const meets = (form: string, word: string): boolean => {
  if (word === form) return false
  if (word.includes(form)) return true
  for (let length = 1; length < Math.min(form.length, word.length); length++) {
    if (word.endsWith(form.slice(0, length)) || word.startsWith(form.slice(-length))) return true
  }
  return false
}
