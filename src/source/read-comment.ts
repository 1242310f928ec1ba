import type {Kept} from '../bitext/document.ts'
import {readAllowComment} from '../markup/allow-comment.ts'
import {readMarker} from '../markup/marker.ts'
import type {Desk} from './desk.ts'
import {placeFault} from './faults.ts'

const comments = /<!--[\s\S]*?-->/g
const swallowing = /^\s*<!--\s*(?:(?:no)?seg(?:\s+[^\s>]+)?\s*|\/no-translate\s*|duizhao-allow(?![\w-])[\s\S]*?)-->/

/**
 * A block of HTML. Markers that stand alone in it wait for the next passage and are no longer part of its value, nor are
 * comments that silence rules, which are left to `check`; text behind one is a fault, since Markdown takes it for HTML
 * and no reader would ever see it translated.
 */
export const readComment = (desk: Desk, html: Kept): Kept => {
  const swallower = swallowing.exec(html.value)
  if (!swallower) return html
  if (html.value.replace(comments, '').trim() !== '') {
    desk.faults.push(placeFault(desk.file, 'markerSwallows', {marker: swallower[0].trim()}, html.place))
    return html
  }
  const found = html.value.match(comments) ?? []
  const others: string[] = []
  for (const comment of found) {
    const marker = readMarker(comment)
    const allow = readAllowComment(comment)
    if (allow) reportAllow(desk, html, allow)
    else if (!marker) others.push(comment)
    else if (marker.type === 'strange') {
      desk.faults.push(placeFault(desk.file, 'markerStrange', {id: marker.id}, html.place))
    } else desk.pending.push({marker: {...marker, at: 0}, place: html.place})
  }
  return others.length === found.length ? html : {...html, value: others.join('')}
}

const reportAllow = (desk: Desk, {place}: Kept, {rules}: NonNullable<ReturnType<typeof readAllowComment>>): void => {
  if (rules.length === 0) desk.faults.push(placeFault(desk.file, 'allowNothing', {}, place))
  for (const {name, rule} of rules)
    if (rule === undefined) desk.faults.push(placeFault(desk.file, 'allowStrange', {name}, place))
}
