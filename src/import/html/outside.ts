import type {Element, Nodes, Root} from 'hast'
import type {Desk} from './desk.ts'
import {leaveOut} from './desk.ts'
import {childrenOf, inside, rangeOf} from './nodes.ts'
import {outsideNames} from './outside-names.ts'

/** Leaves out all of a page but the elements that are `kept`, each part under the name of what it is. */
export const leaveOutside = (desk: Desk, root: Root, kept: ReadonlySet<Nodes>): void => {
  const holding = new Set<Nodes>()
  const mark = (node: Nodes): boolean => {
    let holds = kept.has(node)
    for (const child of childrenOf(node)) holds = mark(child) || holds
    if (holds) holding.add(node)
    return holds
  }
  mark(root)
  const named = outsideNames(root)
  const walk = (node: Nodes): void => {
    if (kept.has(node)) return
    const name = node.type === 'element' && !holding.has(node) ? (outsideName(desk, node) ?? named(node)) : undefined
    if (name !== undefined) {
      leaveOut(desk, node, name)
      return
    }
    const ranges = node.type === 'text' ? (desk.texts.get(node) ?? []) : []
    const own = holding.has(node) || node.type === 'text' ? undefined : rangeOf(node)
    for (const range of own && node.type === 'element' ? [own] : ranges) desk.leftOut.push({...range, name: 'outside'})
    for (const child of childrenOf(node)) walk(child)
  }
  walk(root)
  for (const node of inside(root)) if (node.type === 'comment') leaveOut(desk, node, 'comment')
}

const outsideName = (desk: Desk, element: Element): string | undefined =>
  desk.fate(element) ?? (element.tagName === 'header' ? 'header' : undefined)
