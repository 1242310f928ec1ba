import {pinyin} from 'pinyin-pro'
import type {TermFields} from '../bitext/glossary.ts'
import type {TermId} from '../bitext/ids.ts'
import {termId} from '../bitext/ids.ts'
import {hasHan} from '../language/characters.ts'
import {foldEn} from '../language/en/fold.ts'

/** What somebody says of a new term. */
export interface NewTerm {
  readonly zh: string
  readonly en: string
  readonly domain: string
  /** Made of the English where absent. */
  readonly id?: TermId
  readonly pos?: string
  /** Proposed, and marked as unconfirmed, where absent. */
  readonly pinyin?: string
}

/** The fields of a new term. `isTaken` tells which ids others bear; a made one gets a number where it is taken. */
export const draftTerm = (
  {zh, en, domain, id, pos, pinyin: reading}: NewTerm,
  isTaken: (id: string) => boolean,
): TermFields => {
  const proposed = reading ?? proposePinyin(zh)
  return {
    id: id ?? idFor(en, isTaken),
    domain,
    zh: [{term: zh, ...(proposed === undefined ? {} : {pinyin: proposed}), status: 'preferred'}],
    en: [{term: en, ...(pos === undefined ? {} : {pos}), status: 'preferred'}],
    notIn: [],
    keep: false,
    only: {docs: [], domains: [], near: []},
    except: new Map(),
    definition: {},
    unconfirmed: reading === undefined && proposed !== undefined ? ['pinyin'] : [],
  }
}

/** The reading of each character, in the tones of the dictionary; nothing where there is no Chinese to read. */
const proposePinyin = (zh: string): string | undefined =>
  hasHan(zh) ? pinyin(zh, {toneSandhi: false, nonZh: 'consecutive'}).replace(/\s+/g, ' ').trim() : undefined

const idFor = (en: string, isTaken: (id: string) => boolean): TermId => {
  const words = foldEn(en).match(/[a-z0-9]+/g) ?? []
  const base = words.slice(0, MOST_WORDS).join('-') || 'term'
  for (let count = 1; ; count++) {
    const id = termId(count === 1 ? base : `${base}-${count}`)
    if (id && !isTaken(id)) return id
  }
}

const MOST_WORDS = 6
