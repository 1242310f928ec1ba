import {pinyin} from 'pinyin-pro'
import type {TermFields} from '../bitext/glossary.ts'
import type {TermId} from '../bitext/ids.ts'
import type {NewIds} from '../bitext/new-ids.ts'
import {hasHan} from '../language/characters.ts'

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

/** The fields of a new term, with an id from `ids` where none is given. */
export const draftTerm = ({zh, en, domain, id, pos, pinyin: reading}: NewTerm, ids: NewIds): TermFields => {
  const proposed = reading ?? proposePinyin(zh)
  return {
    id: id ?? ids.ofEnglish(en) ?? ids.unnamed(),
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
