import type {ExchangeReading, Incoming, Passed, Remark, Spot} from './incoming.ts'
import {unusable} from './incoming.ts'
import type {XmlElement} from './read-xml.ts'
import {readXml} from './read-xml.ts'
import type {OpenEntry} from './tbx-entry.ts'
import {openEntry} from './tbx-entry.ts'
import {languageOf, namespaces} from './tbx-words.ts'

/** Where an element stands: what may be said there. */
type Level = 'document' | 'entry' | 'language' | 'form' | 'value' | 'passed'

interface Frame {
  readonly level: Level
  readonly close?: () => void
}

/**
 * Reads a TBX document: version 3 in DCT or DCA style, or version 2 (`martif`). Of each entry it takes the Chinese and
 * English forms with status, part of speech and kind, and subject field, definitions, sources and notes; all else is
 * counted by its name. An entry that lacks a language is refused, as is the later of two with one id; a document that is
 * not well-formed, or no TBX, is not used at all.
 */
export const readTbx = (text: string): ExchangeReading => {
  const terms: Incoming[] = []
  const refused: Remark[] = []
  const passedOver = new Map<string, Passed>()
  const firsts = new Map<string, number>()
  const frames: Frame[] = []
  let entry: OpenEntry | undefined
  let value = ''

  const pass = (name: string, {line}: Spot): Frame => {
    const known = passedOver.get(name)
    passedOver.set(name, {count: (known?.count ?? 0) + 1, line: known?.line ?? line})
    return {level: 'passed'}
  }
  const closeEntry = (at: Spot, id: string | undefined): void => {
    const closed = entry?.close()
    entry = undefined
    if (!closed) return
    const first = id === undefined ? undefined : firsts.get(id)
    if (id !== undefined && first === undefined) firsts.set(id, at.line)
    if (first !== undefined) refused.push({...at, message: 'entryTwice', values: {id: id ?? '', line: first}})
    else if ('refused' in closed) refused.push(closed.refused)
    else terms.push(closed.term)
  }
  const openValue = (category: string, at: Spot): Frame => {
    value = ''
    return {
      level: 'value',
      close: () => {
        const remark = entry?.take(category, value, at)
        if (remark) pass(`${category}="${remark.values['status'] ?? ''}"`, at)
      },
    }
  }
  const frameOf = (element: XmlElement, level: Level): Frame => {
    const {name, at} = element
    switch (level) {
      case 'passed':
      case 'value':
        return {level}
      case 'document': {
        if (!isCore(element)) return pass(name, at)
        if (name === 'conceptEntry' || name === 'termEntry') {
          const id = idOf(element)
          entry = openEntry(at, id)
          return {level: 'entry', close: () => closeEntry(at, id)}
        }
        if (name === 'text' || name === 'body') return {level}
        return headers.includes(name) ? {level: 'passed'} : pass(name, at)
      }
      case 'entry': {
        if (isCore(element) && (name === 'langSec' || name === 'langSet')) {
          const tag = element.attribute('xml:lang') ?? ''
          const language = languageOf(tag)
          if (!language) return pass(`${name} xml:lang="${tag}"`, at)
          entry?.openLanguage(language)
          return {level: 'language'}
        }
        break
      }
      case 'language':
        if (isCore(element) && ['termSec', 'tig', 'ntig'].includes(name)) {
          entry?.openForm()
          return {level: 'form', close: () => entry?.closeForm()}
        }
        break
      case 'form':
        break
      default:
        return level satisfies never
    }
    if (isCore(element) && (groups.includes(name) || (level === 'form' && name === 'termGrp'))) return {level}
    const category = categoryOf(element)
    return places[level].includes(category) ? openValue(category, at) : pass(nameAt(category, level), at)
  }

  const fatal = readXml(text, {
    open: element => {
      const parent = frames.at(-1)
      if (!parent) {
        frames.push({level: 'document'})
        return isRoot(element) ? undefined : {...element.at, message: 'wrongRoot', values: {name: element.name}}
      }
      frames.push(frameOf(element, parent.level))
      return undefined
    },
    text: part => {
      if (frames.at(-1)?.level === 'value') value += part
    },
    close: () => frames.pop()?.close?.(),
  })
  return fatal ? unusable(fatal) : {terms, refused, passedOver}
}

/** What each level has a place for. */
const places: Readonly<Record<'entry' | 'language' | 'form', readonly string[]>> = {
  entry: ['subjectField', 'definition', 'source', 'note'],
  language: ['definition', 'source'],
  form: ['term', 'administrativeStatus', 'normativeAuthorization', 'partOfSpeech', 'termType'],
}

const headers: readonly string[] = ['tbxHeader', 'martifHeader', 'front', 'back']
const groups: readonly string[] = ['descripGrp', 'termNoteGrp']

/**
 * Namespaces under which the core of TBX is found: that of the standard, that of its drafts, and none (version 2, to which
 * some tools give that of version 3).
 */
const cores: readonly string[] = [namespaces.core, 'urn:iso:std:iso:30042:ed:3.0', '']

const isCore = ({namespace}: XmlElement): boolean => cores.includes(namespace)

const isRoot = (element: XmlElement): boolean =>
  (element.name === 'tbx' || element.name === 'martif') && isCore(element)

/** The data category of an element: its name in DCT style, its `type` in DCA style and version 2. */
const categoryOf = (element: XmlElement): string => {
  if (!isCore(element)) return element.name
  return element.attribute('type') ?? element.name
}

/** What is passed over is named with where it stood, if it has a place elsewhere. */
const nameAt = (category: string, level: 'entry' | 'language' | 'form'): string =>
  Object.values(places).some(list => list.includes(category)) ? `${category} (${level})` : category

/** An id as we gave it: one that begins with a digit has a mark before it in XML. */
const idOf = (element: XmlElement): string | undefined => {
  const id = element.attribute('id') ?? element.attribute('xml:id')
  return id?.replace(/^_(?=\d)/, '')
}
