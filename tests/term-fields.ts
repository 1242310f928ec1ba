import fc from 'fast-check'
import type {FormFields, Status, Term, TermFields} from '../src/bitext/glossary.ts'
import {normalize} from '../src/bitext/hash.ts'
import {segmentId, termId} from '../src/bitext/ids.ts'

/** What `term` says, without its file; of no term, the least that one says. */
export const fieldsOf = (term: Term | undefined): TermFields => {
  const id = termId('lighthouse')
  if (!id) throw new RangeError('no id')
  if (!term) {
    const only = {docs: [], domains: [], near: []}
    return {
      id,
      domain: 'sea',
      zh: [],
      en: [],
      notIn: [],
      keep: false,
      only,
      except: new Map(),
      definition: {},
      unconfirmed: [],
    }
  }
  const {path: _path, hash: _hash, zh, en, ...rest} = term
  return {...rest, zh: zh.map(plain), en: en.map(plain)}
}

const plain = ({place: _, ...form}: Term['zh'][number]): FormFields => form

/** Terms whose texts are such as `text` gives, normalized as those of files that were read are. */
export const terms = (text: fc.Arbitrary<string>): fc.Arbitrary<TermFields> => {
  const some = text.map(normalize).filter(each => each !== '' && !/\p{Cs}/u.test(each))
  const word = some
    .map(each => `词${each.replaceAll('\n', ' ').slice(0, 80)}`)
    .map(each => normalize(each.replace(/\p{Cs}/gu, '')))
  const english = word.map(each => each.replaceAll('*', '').replace('词', 'term '))
  const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/).map(each => termId(each))
  const segment = fc.stringMatching(/^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$/).map(each => segmentId(each))
  return fc
    .record({
      id: id.filter(each => each !== undefined),
      domain: fc.constantFrom('sea', 'ai', '海洋'),
      kind: fc.option(some, {nil: undefined}),
      zh: forms(
        word.map(each => each.replaceAll('*', '')),
        some,
        true,
      ),
      en: forms(english, some, false),
      notIn: fc.array(some, {maxLength: 2}),
      keep: fc.boolean(),
      only: fc.record({
        docs: fc.array(some, {maxLength: 2}),
        domains: fc.array(some, {maxLength: 2}),
        near: fc.array(some, {maxLength: 2}),
      }),
      except: fc
        .array(
          fc.tuple(
            segment.filter(each => each !== undefined),
            some,
          ),
          {maxLength: 2},
        )
        .map(pairs => new Map(pairs)),
      definition: fc.record({zh: some, en: some}, {requiredKeys: []}),
      source: fc.option(some, {nil: undefined}),
      note: fc.option(some, {nil: undefined}),
      unconfirmed: fc.subarray(['pinyin', 'def', 'note']),
    })
    .map(withoutNothing)
}

const statuses: readonly Status[] = ['admitted', 'deprecated', 'forbidden']

const forms = (
  word: fc.Arbitrary<string>,
  text: fc.Arbitrary<string>,
  hasPinyin: boolean,
): fc.Arbitrary<readonly FormFields[]> =>
  fc
    .uniqueArray(
      fc.record({
        term: word,
        status: fc.constantFrom(...statuses),
        pinyin: hasPinyin ? fc.option(text, {nil: undefined}) : fc.constant(undefined),
        pos: fc.option(text, {nil: undefined}),
        type: fc.option(text, {nil: undefined}),
        case: fc.option(fc.constant('exact' as const), {nil: undefined}),
      }),
      {minLength: 1, maxLength: 4, selector: form => form.term},
    )
    .map(list => list.map((form, at) => withoutNothing({...form, status: at === 0 ? 'preferred' : form.status})))

/** `undefined` is no value of a field: it is absent. */
const withoutNothing = <T extends object>(value: T): {[Key in keyof T]: Exclude<T[Key], undefined>} =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
