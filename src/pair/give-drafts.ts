import type {FieldChanges} from '../yaml/edit-mapping.ts'
import type {YamlValue} from '../yaml/write-value.ts'
import {block, changeFields, line} from './change-fields.ts'
import {draftField} from './draft-field.ts'
import type {Draft, Register, RegisterEntry, WrittenRendering} from './register.ts'

/** A rendering that a machine has for an entry, and what it says of itself. */
export interface Offer {
  readonly rendering: Exclude<WrittenRendering, {readonly type: 'missing' | 'omitted'}>
  readonly draft: Omit<Draft, 'en'>
}

/** A register with drafts in entries that have no rendering yet. */
export const giveDrafts = (register: Register, offers: ReadonlyMap<RegisterEntry, Offer>): Register =>
  changeFields(register, new Map([...offers].map(([entry, offer]) => [entry, fieldsOf(offer)])))

const fieldsOf = ({rendering, draft}: Offer): FieldChanges => {
  const written: readonly [string, YamlValue] =
    rendering.type === 'english' ? ['en', block(rendering.en)] : ['with', line(rendering.target)]
  return new Map([written, ['draft', draftField(rendering, draft)]])
}
