import type {Form, Term} from '../../bitext/glossary.ts'
import {bothPlain} from '../both.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'

/** The reading of a form after a space, as Chinese in Latin letters. */
export const pinyin = (form: Form | undefined, term: Term): readonly Node[] =>
  form?.pinyin === undefined
    ? []
    : [text(' '), element('i', {class: 'pinyin', lang: 'zh-Latn'}, [text(form.pinyin), ...doubt(term, 'pinyin')])]

/** A question mark behind what a machine proposed for a field and nobody has confirmed. */
export const doubt = ({unconfirmed}: Term, field: 'pinyin' | 'en'): readonly Node[] =>
  unconfirmed.includes(field) ? [mark] : []

const mark = element('sup', {class: 'doubt', title: bothPlain('unconfirmed')}, [text('?')])
