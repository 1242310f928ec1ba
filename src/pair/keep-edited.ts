import {gapsOf} from './align-gaps.ts'
import {drifted} from './entry-changes.ts'
import {likeness, shapeOf} from './likeness.ts'
import type {Claims, OpenDocument} from './open-document.ts'
import {claim} from './open-document.ts'
import {lastSeen} from './register.ts'

/**
 * Keeps entries whose text was edited in its place while the old one stands in another document: a page that was copied
 * before it was edited, or edited long before. An edit that small is written down nowhere, so the copy would else take
 * the entry away from a document that nobody may have touched. Only where as many entries as segments stand open between
 * settled neighbours, each beside its own.
 */
export const keepEdited = (opened: readonly OpenDocument[], claims: Claims): void => {
  const seeking = opened.filter(({found}) => found.some(finding => !finding))
  if (seeking.length < 2) return
  const left = seeking.map(({texts, found}) => new Set(texts.filter((_, index) => !found[index])))
  seeking.forEach((each, own) => {
    const isWanted = (text: string): boolean => left.some((texts, index) => index !== own && texts.has(text))
    for (const gap of gapsOf(each, claims)) {
      if (!gap.isBounded || gap.entries.length !== gap.segments.length) continue
      gap.entries.forEach((position, index) => {
        const entry = each.home?.entries[position]
        const place = gap.segments[index] ?? -1
        const text = each.texts[place]
        if (!entry || text === undefined || !(isWanted(entry.zh) || isWanted(lastSeen(entry)))) return
        if (likeness(shapeOf(lastSeen(entry)), shapeOf(text)) >= drifted) claim(each, place, entry, claims)
      })
    }
  })
}
