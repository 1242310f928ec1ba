import {hash, normalize} from '../bitext/hash.ts'
import {block, reread} from '../pair/change-fields.ts'
import type {Register, RegisterEntry} from '../pair/register.ts'
import {entryFields} from '../pair/register.ts'
import {draftHash} from '../pair/rendering-text.ts'
import {editMapping} from '../yaml/edit-mapping.ts'
import type {TextEdit} from '../yaml/text-edit.ts'
import {applyEdits} from '../yaml/text-edit.ts'
import type {YamlField, YamlScalar} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'
import type {Mendable} from './choose.ts'
import {readsAs, saysBut} from './prove.ts'

/** A file with fixes made, and the findings that were mended by it. */
export interface FixedFile<File> {
  readonly file: File
  readonly fixed: readonly Mendable[]
}

/** A field of an entry with the fixes of its text. */
interface Mended {
  readonly entry: RegisterEntry
  readonly field: YamlField & {readonly value: YamlScalar}
  readonly findings: readonly Mendable[]
  /** The text as it shall read. */
  readonly text: string
}

/**
 * Makes fixes, given in order of their places, in the texts of a translation file. Where a text is written so that it would read otherwise with the fix put
 * in, it is written anew; not a byte of any other field changes, and what the file says then is proved. A draft whose
 * English is mended stays the draft of its machine; a review lapses, as it does after any edit. What stands in no text
 * of an entry, or not as it is written, is not mended.
 */
export const fixTranslations = (register: Register, findings: readonly Mendable[]): FixedFile<Register> => {
  const mended = mendedFields(register, findings)
  const edits = mended.flatMap(each => editsOf(register, each))
  if (edits.length === 0) return {file: register, fixed: []}
  const file = reread(register.path, applyEdits(register.text, edits))
  const wanted = new Map(mended.map(({field, text}) => [field.value, text]))
  if (!saysBut(register, file, wanted)) return {file: register, fixed: []}
  return {file, fixed: mended.flatMap(each => each.findings)}
}

const mendedFields = ({entries}: Register, findings: readonly Mendable[]): readonly Mended[] => {
  const left = findings.values()
  let next = left.next()
  return entries.flatMap(entry => {
    const here: Mendable[] = []
    // Both stand in the order of the file.
    for (; next.value && next.value.fix.at.range.start <= entry.node.to; next = left.next())
      if (next.value.fix.at.range.start >= entry.node.from) here.push(next.value)
    return here.length === 0 ? [] : mendedIn(entry, here)
  })
}

const mendedIn = (entry: RegisterEntry, findings: readonly Mendable[]): readonly Mended[] =>
  entry.node.entries.flatMap(({key, value}): readonly Mended[] => {
    if (value.type !== 'scalar') return []
    const within = findings.filter(({fix: {at}}) => value.start <= at.range.start && at.range.end <= value.end)
    const places = within.flatMap(({fix}) => editIn(value, fix.at.range.start, fix.at.range.end, fix.text) ?? [])
    if (within.length === 0 || places.length < within.length) return []
    const text = normalize(applyEdits(value.value, places))
    return text === '' ? [] : [{entry, field: {key, value}, findings: within, text}]
  })

/** The edit of a value that an edit of its file is; nothing where the value does not stand in the file as it is. */
const editIn = ({lines, value}: YamlScalar, start: number, end: number, text: string): TextEdit | undefined => {
  const at = (offset: number): number | undefined => {
    const line = lines.findLastIndex(each => each <= offset)
    const from = lines[line]
    if (from === undefined) return undefined
    const before = value.split('\n', line).reduce((sum, each) => sum + each.length + 1, 0)
    const within = offset - from
    return within <= (value.split('\n')[line]?.length ?? -1) ? before + within : undefined
  }
  const [first, last] = [at(start), at(end)]
  return first === undefined || last === undefined ? undefined : {start: first, end: last, text}
}

const editsOf = ({text: file}: Register, {entry, field, findings, text}: Mended): readonly TextEdit[] => {
  const name = field.key.value
  const direct = findings.map(({fix}) => ({...fix.at.range, text: fix.text}))
  const edits = readsAs(file, field, direct, text)
    ? direct
    : editMapping(file, entry.node, new Map([[name, block(text)]]), entryFields)
  return name === 'en' ? [...edits, ...keepDraft(entry, text)] : edits
}

/** What a machine wrote, and nobody has read, is not made a person's work by being mended. */
const keepDraft = ({node, draft, rendering}: RegisterEntry, en: string): readonly TextEdit[] => {
  if (!draft || draft.en !== draftHash(rendering)) return []
  const written = fieldOf(node, 'draft')?.value
  const known = written?.type === 'mapping' ? fieldOf(written, 'en')?.value : undefined
  return known?.type === 'scalar' ? [{start: known.start, end: known.end, text: hash(en)}] : []
}
