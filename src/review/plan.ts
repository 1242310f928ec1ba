import {normalize} from '../bitext/hash.ts'
import type {SegmentId, TermId} from '../bitext/ids.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import {block, changeFields} from '../pair/change-fields.ts'
import type {Register, RegisterEntry} from '../pair/register.ts'
import type {SettlementProblem} from '../pair/settle.ts'
import {ok} from '../pair/settle.ts'
import type {FieldChanges} from '../yaml/edit-mapping.ts'
import type {Decidable, Plan, Planning} from './planning.ts'
import {restored} from './restore.ts'
import {rewritten} from './rewritten.ts'
import type {View} from './view.ts'
import type {SayAnswer} from './words.ts'

/** Plans a decision: nothing is written, and only the records of its segments would change. */
export const plan = (planning: Planning): Plan => {
  const {question, say} = planning
  const reason = normalize(question.reason ?? '')
  switch (question.action) {
    case 'accept':
      return accept(planning)
    case 'still-right':
      return reason === '' ? {refused: say('decide.needsReason')} : review(planning, new Map(), reason)
    case 'reject':
      return restored(planning)
    case 'ask':
      return reason === '' ? {refused: say('decide.needsQuestion')} : ask(planning, reason)
    default:
      return question.action satisfies never
  }
}

const accept = (planning: Planning): Plan => {
  const {question, items, say} = planning
  if (question.en === undefined) return review(planning, new Map())
  const en = normalize(question.en)
  if (en === '') return {refused: say('decide.empty', {id: items.map(({id}) => id).join(', ')})}
  return review(planning, new Map(items.map(item => [item, en])))
}

/** The segments as reviewed, with their English as edited. */
const review = (planning: Planning, english: ReadonlyMap<Decidable, string>, why?: string): Plan => {
  const {view, items, by, today, say} = planning
  const {documents, registers, attic} = scopeOf(view, items)
  const terms = termsOf(planning, english)
  const {files, problems} = ok(
    documents,
    registers,
    attic,
    items.map(({now}) => now.pair.id),
    {
      by,
      at: today,
      ...(why === undefined ? {} : {why}),
      termHashesOf: id => terms.get(id) ?? new Map(),
      english: new Map([...english].map(([{now}, en]) => [now.pair.id, en])),
    },
  )
  return problems.length > 0 ? {refused: problemsIn(problems, items, say)} : {files}
}

/**
 * The documents that a decision is about and all that is aligned with them: where entries stand in the file of their own
 * document, no other matters.
 */
const scopeOf = ({reading, edition}: View, items: readonly Decidable[]) => {
  const {documents, registers, attic} = reading
  const paths = new Set(items.map(({path}) => path))
  const files = new Set(items.map(({now}) => now.register.path))
  const isAtHome = edition.documents
    .filter(({path}) => paths.has(path))
    .every(document => leaves(document).every(({entry}) => entry === undefined || files.has(entry.path)))
  if (!isAtHome || paths.size !== files.size) return {documents, registers, attic}
  return {
    documents: documents.filter(({path}) => paths.has(path)),
    registers: registers.filter(({path}) => files.has(path)),
    attic: [],
  }
}

/** The hashes of the terms that stand in each segment, its English being as edited. */
const termsOf = (
  {view, items, annotate}: Planning,
  english: ReadonlyMap<Decidable, string>,
): ReadonlyMap<SegmentId, ReadonlyMap<TermId, string>> => {
  const hashes = new Map(view.reading.glossary.map(term => [term.id, term.hash]))
  const termsIn = ({annotations}: AnnotatedPair) =>
    new Map(annotations.map(({term}) => [term, hashes.get(term) ?? ''] as const))
  return new Map(
    items.map(item => {
      const en = english.get(item)
      const pair = en === undefined ? item.now.pair : (rewritten(item.now, en, annotate()).pair ?? item.now.pair)
      return [item.now.pair.id, termsIn(pair)]
    }),
  )
}

const problemsIn = (problems: readonly SettlementProblem[], items: readonly Decidable[], say: SayAnswer): string =>
  problems.map(problem => sentence(problem, items, say)).join('\n')

const sentence = (problem: SettlementProblem, items: readonly Decidable[], say: SayAnswer): string => {
  if (!('id' in problem)) throw new RangeError(`a review cannot end in ${problem.reason}`)
  const {id, reason} = problem
  if (reason !== 'missing') return say('segment.orphan', {id})
  const isKept = items.some(({now}) => now.pair.id === id && now.pair.state.progress === 'kept')
  return say(isKept ? 'segment.kept' : 'segment.missing', {id})
}

/** A comment for colleagues, behind those that stand there. */
const ask = ({items, view}: Planning, question: string): Plan => {
  const changes = new Map<RegisterEntry, FieldChanges>(
    items.map(({now: {entry}}) => [
      entry,
      new Map([['comment', block(entry.comment === undefined ? question : `${entry.comment}\n${question}`)]]),
    ]),
  )
  return {files: changedFiles(view.reading.registers, changes)}
}

/** The files in which entries change. */
const changedFiles = (
  registers: readonly Register[],
  changes: ReadonlyMap<RegisterEntry, FieldChanges>,
): readonly Register[] => {
  const touched = new Set([...changes.keys()].map(({path}) => path))
  return registers
    .filter(({path}) => touched.has(path))
    .flatMap(register => {
      const changed = changeFields(register, changes)
      return changed.text === register.text ? [] : [changed]
    })
}
