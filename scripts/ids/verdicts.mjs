// How the ids fared with each sentence to which something happened.
import {bare, editShare} from './nearness.mjs'
import {documentPath} from './sources.mjs'

/** Kinds of change after which the sentence bears the id that it had; after all others it bears a new one. */
const keeping = /^(?:unchanged|moved|edited|split|merged)/

/** A sentence is another's text where another old one is nearer than the one whose id it bears, by this much. */
const clear = 0.15
/** Nothing of one sentence is left in the other. */
const foreign = 0.7

/** How a sentence stood or stands: `{id, isFresh}`, `{candidates}` where that is not settled, nothing where it stood nowhere. */
const at = (standing, sentence) => sentence && standing.get(documentPath(sentence.path))?.[sentence.index]

/**
 * Judges what happened (`whatHappened`), from how sentences stood before and stand after. A verdict: `right` (as the design
 * has it), `lost` (a new id where it should have kept its own), `another` (it bears the id of a text that is not its
 * source), `kept` (it bears its old id where a new one would do as well), `ambiguous` (left to a person), or nothing where
 * it was not settled before. `isFresh`: its entry was translated from exactly this text. `bore` is the old sentence whose id it bears, where that is another one.
 */
export const judge = (items, before, after) => {
  const bearers = new Map()
  const olds = new Map()
  for (const {old, rest, kind} of items) {
    for (const each of [old, ...(kind === 'merged' ? rest : [])]) if (each) olds.set(at(before, each)?.id, each)
  }
  for (const item of items) {
    for (const now of [item.new, ...(item.kind === 'split' ? item.rest : [])])
      if (now) bearers.set(at(after, now)?.id, now)
  }
  bearers.delete(undefined)
  olds.delete(undefined)
  return items.map(item => ({
    ...item,
    ...verdictOn(item, {before, after, bearers, olds}),
    isFresh: at(after, item.new)?.isFresh ?? false,
  }))
}

const verdictOn = (item, {before, after, bearers, olds}) => {
  const {kind, old, new: now} = item
  const was = at(before, old)
  const is = at(after, now)
  if (old && !was?.id) return {verdict: undefined}
  if (!now) {
    const bearer = bearers.get(was.id)
    if (!bearer) return {verdict: 'right', id: was.id}
    return {verdict: isForeign(old, bearer, olds) ? 'another' : 'kept', id: was.id, bearer}
  }
  if (!is?.id) return {verdict: 'ambiguous', id: was?.id, candidates: is?.candidates}
  const bore = olds.get(is.id)
  if (old && keeping.test(kind)) {
    if (is.id === was.id) return {verdict: 'right', id: is.id}
    // Of equal texts any may bear it.
    if (bore?.text === now.text || bearers.get(was.id)?.text === now.text) return {verdict: 'right', id: is.id}
    return {verdict: bore ? 'another' : 'lost', id: is.id, was: was.id, bore}
  }
  if (!bore || bore.text === now.text) return {verdict: 'right', id: is.id}
  if (bore === old) return {verdict: 'kept', id: is.id}
  return {verdict: isForeign(bore, now, olds) ? 'another' : 'kept', id: is.id, bore}
}

/** Whether little of `bore` is left in `now`, or another old sentence is clearly nearer to it. */
const isForeign = (bore, now, olds) => {
  const text = bare(now.text)
  const share = editShare(bare(bore.text), text)
  if (share > foreign) return true
  return [...olds.values()].some(other => other !== bore && share - editShare(bare(other.text), text) >= clear)
}
