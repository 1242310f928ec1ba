import {decodeString} from 'micromark-util-decode-string'
import type {Definitions} from '../bitext/prose.ts'
import {noDefinitions} from '../bitext/prose.ts'
import {foldLabel} from '../markup/label.ts'
import type {Sections} from '../markup/sections.ts'
import type {Reel} from './reel.ts'
import {enters, find, leave, written} from './reel.ts'

/** Where a label leads. */
interface Link {
  readonly url: string
  readonly title?: string
}

/** The link definitions and footnotes of a document; of two with one label the first counts. */
export const readDefinitions = (
  outline: Sections['outline'],
  source: string,
  {math}: Pick<Definitions, 'math'>,
): Definitions => {
  // Both are written with these two characters: most documents have neither.
  if (!source.includes(']:')) return math ? {...noDefinitions, math} : noDefinitions
  const links = new Map<string, Link>()
  const footnotes = new Set<string>()
  for (const section of outline())
    if (section.type === 'section') addDefinitions({events: section.events, source}, links, footnotes)
  return {links, footnotes, ...(math ? {math} : {})}
}

const addDefinitions = (reel: Reel, links: Map<string, Link>, footnotes: Set<string>): void => {
  for (let index = 0; index < reel.events.length; index++) {
    if (enters(reel, index, 'gfmFootnoteDefinitionLabelString')) footnotes.add(foldLabel(written(reel, index)))
    if (!enters(reel, index, 'definition')) continue
    const end = leave(reel, index)
    const string = (type: string): string | undefined => {
      const at = find(reel, index, end, type)
      return at < 0 ? undefined : decodeString(written(reel, at))
    }
    const label = foldLabel(written(reel, find(reel, index, end, 'definitionLabelString')))
    const title = string('definitionTitleString')
    const url = string('definitionDestinationString') ?? ''
    if (!links.has(label)) links.set(label, title === undefined ? {url} : {url, title})
    index = end
  }
}
