import type {Form} from '../../bitext/glossary.ts'
import type {TermUse} from '../../terms/uses.ts'
import type {pointer} from '../report/point-at.ts'

/** A term with its counts, for programs. */
export const termRecord = ({term, uses, otherwise, renderings}: TermUse) => ({
  id: term.id,
  file: term.path,
  domain: term.domain,
  zh: term.zh.map(formRecord),
  en: term.en.map(form => ({...formRecord(form), uses: renderings.get(form.term) ?? 0})),
  uses: uses.length,
  otherwise,
  unconfirmed: term.unconfirmed,
})

const formRecord = ({place: _, ...form}: Form) => form

/** All that is known of a term, and every place where it stands: `schemas/term-show.schema.json`. */
export const shownRecord = (use: TermUse, point: ReturnType<typeof pointer>): string => {
  const {kind, definition, source, note, notIn, keep, only, except} = use.term
  const term = {
    ...termRecord(use),
    kind,
    definition,
    source,
    note,
    notIn,
    keep,
    only,
    except: Object.fromEntries(except),
  }
  return `${JSON.stringify({version: 1, term, places: use.uses.map(one => placeRecord(one, point))}, null, 2)}\n`
}

const placeRecord = ({path, pair, host, annotation}: TermUse['uses'][number], point: ReturnType<typeof pointer>) => ({
  id: pair.id,
  source: point({path, range: pair.place}),
  form: annotation.form,
  zh: {text: pair.zh.plain, range: annotation.zh},
  ...(host.rendering.type === 'english'
    ? {en: {text: host.rendering.en.plain, range: annotation.en, ...(host === pair ? {} : {id: host.id})}}
    : {}),
  rendering: annotation.rendering,
  first: annotation.first,
})
