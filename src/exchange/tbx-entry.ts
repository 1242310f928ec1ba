import type {FormFields, Status} from '../bitext/glossary.ts'
import {normalize} from '../bitext/hash.ts'
import type {Incoming, Remark, Spot} from './incoming.ts'
import {statusOf, typeOf} from './tbx-words.ts'
import {unwrapped} from './xml-text.ts'

type Language = 'zh' | 'en'

/** A form while its section is read. */
interface OpenForm {
  term: string
  status: Status | undefined
  pos: string | undefined
  type: string | undefined
}

/** An entry of a term base while it is read. */
export interface OpenEntry {
  readonly openLanguage: (language: Language) => void
  readonly openForm: () => void
  /** Takes what a data category says where `level` has a place for it; a status that nobody knows is given back as a remark. */
  readonly take: (category: string, written: string, at: Spot) => Remark | undefined
  readonly closeForm: () => void
  /** The entry as a term, or why it is none. */
  readonly close: () => {readonly term: Incoming} | {readonly refused: Remark}
}

/** Begins an entry at `at`. */
export const openEntry = (at: Spot, id: string | undefined): OpenEntry => {
  const forms = {zh: new Forms(), en: new Forms()}
  const definitions = {zh: new Set<string>(), en: new Set<string>()}
  const domains = new Set<string>()
  const sources = new Set<string>()
  const notes = new Set<string>()
  let language: Language | undefined
  let form: OpenForm | undefined

  const take = (category: string, text: string, place: Spot): Remark | undefined => {
    if (form) return takeOfForm(form, category, text, place)
    if (category === 'definition') definitions[language ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')].add(text)
    else if (category === 'source') sources.add(text)
    else if (category === 'subjectField') domains.add(text)
    else if (category === 'note') notes.add(text)
    return undefined
  }
  const close: OpenEntry['close'] = () => {
    const [zh, en] = [forms.zh.all(), forms.en.all()]
    const refused = (message: 'entryNoChinese' | 'entryNoEnglish'): {readonly refused: Remark} => ({
      refused: {...at, message, values: {entry: id ?? [...zh, ...en][0]?.term ?? ''}},
    })
    if (zh.length === 0) return refused('entryNoChinese')
    if (en.length === 0) return refused('entryNoEnglish')
    const [domain] = domains
    const definition = {
      ...(definitions.zh.size > 0 ? {zh: [...definitions.zh].join('\n')} : {}),
      ...(definitions.en.size > 0 ? {en: [...definitions.en].join('\n')} : {}),
    }
    const fields = {
      zh,
      en,
      ...(domain === undefined ? {} : {domain}),
      ...(Object.keys(definition).length > 0 ? {definition} : {}),
      ...(sources.size > 0 ? {source: [...sources].join('; ')} : {}),
      ...(notes.size > 0 ? {note: [...notes].join('\n')} : {}),
    }
    return {term: {at, ...(id === undefined ? {} : {id}), fields}}
  }
  return {
    openLanguage: next => {
      language = next
      forms[next].openSection()
    },
    openForm: () => {
      form = {term: '', status: undefined, pos: undefined, type: undefined}
    },
    take: (category, written, place) => {
      const text = normalize(unwrapped(written.replace(/\r\n?/g, '\n').trim()))
      return text === '' ? undefined : take(category, text, place)
    },
    closeForm: () => {
      if (form && language) forms[language].add(form)
      form = undefined
    },
    close,
  }
}

const takeOfForm = (form: OpenForm, category: string, text: string, at: Spot): Remark | undefined => {
  if (category === 'term') form.term = text
  else if (category === 'partOfSpeech') form.pos = text
  else if (category === 'termType') form.type = typeOf(text)
  else {
    form.status = statusOf(text)
    if (!form.status) return {...at, message: 'statusUnknown', values: {status: text}}
  }
  return undefined
}

/** The forms of one language, of one section or of several (zh-CN, zh-TW): the first has the say in what is preferred. */
class Forms {
  private readonly list: FormFields[] = []
  private sections = 0
  private readonly seen = new Set<string>()
  private readonly unstated: number[] = []

  openSection(): void {
    this.sections += 1
  }

  add({term, status, pos, type}: OpenForm): void {
    const isLater = this.sections > 1
    if (term === '' || (isLater && this.seen.has(term))) return
    this.seen.add(term)
    if (!status) this.unstated.push(this.list.length)
    this.list.push({
      term,
      status: !status || (isLater && status === 'preferred') ? 'admitted' : status,
      ...(pos === undefined ? {} : {pos}),
      ...(type === undefined ? {} : {type}),
    })
  }

  /** Where nothing is preferred, the first form of which nothing is said is. */
  all(): readonly FormFields[] {
    const isSettled = this.list.some(({status}) => status === 'preferred')
    return this.list.map((form, at) => (!isSettled && at === this.unstated[0] ? {...form, status: 'preferred'} : form))
  }
}
