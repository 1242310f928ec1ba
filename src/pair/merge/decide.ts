import type {YamlNode} from '../../yaml/tree.ts'
import type {FlowValue, YamlValue} from '../../yaml/write-value.ts'
import {block} from '../change-fields.ts'
import {isRendered} from '../entry-changes.ts'
import type {RegisterEntry} from '../register.ts'
import {entryFields} from '../register.ts'
import {isDraft} from '../state.ts'
import type {EntryText} from './entry-text.ts'
import type {Side, Three} from './three-way.ts'
import {opposite, whoChanged} from './three-way.ts'

/** One version of an entry. */
export interface Version {
  readonly entry: RegisterEntry
  readonly text: EntryText
}

/** What stands in a field of the merged entry: what a side wrote, or a value of its own (`undefined`: nothing). */
export type Choice = Side | {readonly value: YamlValue | undefined}

/** What becomes of the fields of an entry that both sides changed. */
export interface Decisions {
  /** Of a field that is not named, both sides say the same. */
  readonly choices: ReadonlyMap<string, Choice>
  /** Fields about which the two sides disagree; what stands together is one thought and must be settled together. */
  readonly conflicts: readonly (readonly string[])[]
}

const renderingFields = ['en', 'with', 'omit'] as const
/** What only `sync` writes: nobody's thought is in it. */
const mechanical = ['id', 'from', 'into', 'repeat'] as const

/**
 * Decides field by field what a merged entry holds. The Chinese as it was translated, its rendering, and the marks that a
 * machine wrote it or that someone reviewed it belong together:
 *
 * - `en`, `with` and `omit` are one rendering. So two different ones are a conflict, with their Chinese where that differs.
 * - `zh` of an entry that has no rendering is only what `sync` saw, and gives way to the Chinese that was translated.
 * - `draft` and `ok` follow the rendering that stands, and lapse by themselves where their hashes say so.
 * - A machine that wrote anew what a person has approved in the meantime is a conflict.
 */
export const decide = (three: Three<Version>): Decisions => {
  const choices = new Map<string, Choice>()
  const conflicts: (readonly string[])[] = []
  const rendering = decideRendering(three)
  if (rendering === 'ours' || rendering === 'theirs') for (const key of renderingFields) choices.set(key, rendering)
  const zh = decideChinese(three, rendering, choices)
  if (rendering === 'both') conflicts.push([...(zh === 'both' ? ['zh'] : []), ...renderingFields])
  else if (zh === 'both') conflicts.push(['zh'])
  decideSeen(three, choices)
  for (const key of ['draft', 'ok'] as const) {
    const choice = decideMark(three, key, rendering)
    if (choice === 'both') conflicts.push([key])
    else if (choice !== 'same') choices.set(key, choice)
  }
  for (const key of mechanical) {
    const choice = whoChanged(said(three, [key]))
    if (choice !== 'same') choices.set(key, choice === 'both' ? greater(three, key) : choice)
  }
  for (const key of otherKeys(three)) {
    const choice = whoChanged(said(three, [key]))
    const merged = choice === 'both' && key === 'allow' ? mergeAllowances(three) : undefined
    if (merged) choices.set(key, {value: merged})
    else if (choice === 'both') conflicts.push([key])
    else if (choice !== 'same') choices.set(key, choice)
  }
  return {choices, conflicts}
}

/** What each version says in some of its fields, as one text; nothing is the empty text. */
const said = ({base, ours, theirs}: Three<Version>, keys: readonly string[]): Three<string> => {
  const of = (version: Version | undefined): string =>
    version ? keys.map(key => version.text.values.get(key) ?? '').join('\0') : '\0'.repeat(keys.length - 1)
  return {base: of(base), ours: of(ours), theirs: of(theirs)}
}

type Change = ReturnType<typeof whoChanged>

const decideRendering = (three: Three<Version>): Change => {
  const change = whoChanged(said(three, renderingFields))
  if (change !== 'ours' && change !== 'theirs') return change
  const {base} = three
  const isOverruled =
    base && isDraft(base.entry) && !isDraft(three[opposite(change)].entry) && isDraft(three[change].entry)
  return isOverruled ? 'both' : change
}

/** Decides `zh`, and `seen` where the one side translated what the other side's `sync` saw in a later form. */
const decideChinese = (three: Three<Version>, rendering: Change, choices: Map<string, Choice>): Change => {
  const texts = said(three, ['zh'])
  const change = whoChanged(texts)
  if (rendering === 'both') {
    if (texts.ours !== texts.theirs) return 'both'
    return 'same'
  }
  const bare = (['ours', 'theirs'] as const).filter(side => !isRendered(three[side].entry))
  const [onlyBare] = bare
  const isMissing = bare.length === 2 || (onlyBare !== undefined && rendering === onlyBare)
  if (bare.length === 1 && onlyBare && !isMissing) {
    choices.set('zh', opposite(onlyBare))
    if (texts[onlyBare] !== texts.base && texts[onlyBare] !== texts[opposite(onlyBare)])
      choices.set('seen', {value: block(three[onlyBare].entry.zh)})
    return 'same'
  }
  if (change === 'both' && !isMissing) return 'both'
  if (change !== 'same') choices.set('zh', change === 'both' ? greater(three, 'zh') : change)
  return 'same'
}

/** Decides what the entry was last aligned to; where that is the Chinese it holds now, nothing need be said. */
const decideSeen = (three: Three<Version>, choices: Map<string, Choice>): void => {
  if (!choices.has('seen')) {
    const change = whoChanged(said(three, ['seen']))
    if (change !== 'same') choices.set('seen', change === 'both' ? greater(three, 'seen') : change)
  }
  const [seen, zh] = [choices.get('seen'), choices.get('zh')]
  if (typeof seen !== 'string' || typeof zh !== 'string') return
  if (three[seen].entry.seen === three[zh].entry.zh) choices.set('seen', {value: undefined})
}

/** Decides about `draft` or `ok`, given who wrote the rendering that stands. */
const decideMark = (three: Three<Version>, key: 'draft' | 'ok', rendering: Change): Change => {
  const texts = said(three, [key])
  const change = whoChanged(texts)
  const isAlikeAnew = rendering === 'same' && hasNewRendering(three)
  if (key === 'draft' && isAlikeAnew && (texts.ours === '' || texts.theirs === ''))
    return texts.ours === texts.theirs ? 'same' : texts.ours === '' ? 'ours' : 'theirs'
  if (change !== 'both') return change
  if (rendering === 'ours' || rendering === 'theirs') return rendering
  if (rendering === 'both') return key === 'draft' ? (onlyDraft(three) ?? 'both') : 'both'
  // The same rendering: a person's word that it is no draft any more stands, and so does the later review.
  if (key === 'draft' && texts.ours === '') return 'ours'
  if (key === 'draft' && texts.theirs === '') return 'theirs'
  return later(three, key)
}

/** Both sides gave the entry the same rendering, which it did not have before. */
const hasNewRendering = (three: Three<Version>): boolean => {
  const {base, ours} = said(three, renderingFields)
  return base !== ours
}

/** The only side of a conflict whose rendering is a machine's: its mark says nothing of the other one. */
const onlyDraft = ({ours, theirs}: Three<Version>): Side | undefined => {
  if (isDraft(ours.entry) === isDraft(theirs.entry)) return undefined
  return isDraft(ours.entry) ? 'ours' : 'theirs'
}

/** The side whose mark is of a later day; of the same day, the same one whichever side is ours. */
const later = (three: Three<Version>, key: 'draft' | 'ok'): Side => {
  const day = ({entry}: Version): string => (key === 'draft' ? entry.draft?.at : entry.review?.at) ?? ''
  const [ours, theirs] = [day(three.ours), day(three.theirs)]
  if (ours === theirs) return greater(three, key)
  return ours > theirs ? 'ours' : 'theirs'
}

/** A side for a field on which nothing hangs: the same one whichever side is ours, and never one that says nothing. */
const greater = (three: Three<Version>, key: string): Side => {
  const {ours, theirs} = said(three, [key])
  return ours > theirs ? 'ours' : 'theirs'
}

const otherKeys = ({ours, theirs}: Three<Version>): readonly string[] => {
  const decided: ReadonlySet<string> = new Set([...renderingFields, ...mechanical, 'zh', 'seen', 'draft', 'ok'])
  const all = new Set([...entryFields, ...ours.text.values.keys(), ...theirs.text.values.keys()])
  return [...all].filter(key => !decided.has(key))
}

/** `allow` of both sides, rule by rule; `undefined` where they disagree about a rule. */
const mergeAllowances = ({base, ours, theirs}: Three<Version>): YamlValue | undefined => {
  const [before, own, other] = [base, ours, theirs].map(reasonsOf)
  if (!before || !own || !other) return undefined
  const merged = new Map<string, FlowValue>()
  for (const rule of new Set([...own.keys(), ...other.keys()])) {
    const reasons = {base: before.get(rule) ?? '', ours: own.get(rule) ?? '', theirs: other.get(rule) ?? ''}
    const change = whoChanged(reasons)
    if (change === 'both') return undefined
    const reason = reasons[change === 'same' ? 'ours' : change]
    if (reason !== '') merged.set(rule, reason)
  }
  return {style: 'flow', value: merged}
}

/** The reason for each allowed rule; `undefined` where the field is written in another way. */
const reasonsOf = (version: Version | undefined): ReadonlyMap<string, string> | undefined => {
  const node: YamlNode | undefined = version?.text.nodes.get('allow')
  if (!node) return new Map()
  if (node.type !== 'mapping') return undefined
  const reasons = new Map<string, string>()
  for (const {key, value} of node.entries) {
    if (value.type !== 'scalar') return undefined
    reasons.set(key.value, value.value)
  }
  return reasons
}
