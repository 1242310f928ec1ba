import type {Element, Nodes, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import type {Fault} from '../../bitext/edition.ts'
import {descriptionFault} from '../fault.ts'
import {reasons} from './furniture.ts'
import {besideMain} from './leads.ts'
import {linesOfFurniture} from './lines-of-furniture.ts'
import {childrenOf, inside, rangeOf} from './nodes.ts'
import type {ElementRule, PageDescription} from './page-description.ts'
import type {Weights} from './weights.ts'
import {mainText} from './weights.ts'

/** What is to become of a page. */
export interface Plan {
  /** By what the page was read, as its ledger says it. */
  readonly description: string
  /** Elements that go into documents, in the order of the page. One may stand in another. */
  readonly keeps: readonly Keep[]
  /** The name under which an element is left out, if it is. */
  readonly fate: (element: Element) => string | undefined
  readonly reasons: ReadonlyMap<string, string>
  /** By the name of its rule what each rule of a description found. */
  readonly found: ReadonlyMap<string, readonly Element[]>
}

/** An element that goes into a document; `region` is the name under which the ledger lists its words. */
interface Keep {
  readonly element: Element
  readonly document: string
  readonly region: string
}

/** Keeps the main text; undefined where there is none. */
export const planByStructure = (root: Root, weights: Weights): Plan | undefined => {
  const keeps = keptByStructure(root, weights, 'article')
  return keeps.length > 0 ? planOf('by structure', keeps, new Map(), weights, []) : undefined
}

/** The main text, and what belongs to it though it stands beside it, in the order of the page. */
const keptByStructure = (root: Root, weights: Weights, document: string): readonly Keep[] => {
  const main = mainText(root, weights)
  if (!main) return []
  const start = rangeOf(main)?.start ?? 0
  return [...besideMain(root, main, weights), main]
    .map(element => ({element, start: rangeOf(element)?.start ?? start}))
    .sort((a, b) => a.start - b.start)
    .map(({element, start: at}) => ({
      element,
      document,
      region: element === main ? 'text' : at < start ? 'lead' : 'notes',
    }))
}

/**
 * Keeps and leaves out what the selectors of a description find: an element goes by the first rule that finds it. Where
 * no rule keeps anything for the first document, the main text goes into it. A rule that finds nothing and is not
 * optional is a fault.
 */
export const planByDescription = (
  root: Root,
  weights: Weights,
  description: PageDescription,
): {readonly plan?: Plan; readonly faults: readonly Fault[]} => {
  const rules = new Map<Element, ElementRule>()
  const foundBy = new Map<string, readonly Element[]>()
  const faults: Fault[] = []
  for (const rule of description.elements) {
    const found = selectAll(rule.find, root)
    foundBy.set(rule.name, [...(foundBy.get(rule.name) ?? []), ...found])
    for (const element of found) if (!rules.has(element)) rules.set(element, rule)
    if (found.length > 0 || rule.optional) continue
    faults.push(descriptionFault(description, rule.place, 'elementMissing', {region: rule.name, find: rule.find}))
  }
  if (faults.length > 0) return {faults}
  const order = [...inside(root)].filter(node => node.type === 'element')
  const keeps = order.flatMap((element): readonly Keep[] => {
    const rule = rules.get(element)
    return rule?.fate.type === 'keep' ? [{element, document: rule.fate.document, region: rule.name}] : []
  })
  const [first] = description.documents
  const isKept = keeps.some(({document}) => document === first?.name)
  const main = isKept || !first ? [] : keptByStructure(root, weights, first.name)
  const all: readonly Keep[] = [...main.filter(({element}) => !rules.has(element)), ...keeps]
  const drops = new Map(
    [...rules].flatMap(([element, {name, fate}]) => (fate.type === 'drop' ? [[element, name] as const] : [])),
  )
  const plan = planOf(description.path, all, drops, weights, description.elements)
  return {plan: {...plan, found: foundBy}, faults: []}
}

const planOf = (
  description: string,
  keeps: readonly Keep[],
  drops: ReadonlyMap<Element, string>,
  weights: Weights,
  rules: readonly ElementRule[],
): Plan => {
  const kept = new Set(keeps.map(({element}) => element))
  const lines = new Map(
    keeps.flatMap(({element}) => [...linesOfFurniture(element, each => weights.furniture(each) !== undefined)]),
  )
  const own = rules.flatMap(({fate}) => (fate.type === 'drop' ? [[fate.name, fate.reason] as const] : []))
  return {
    description,
    keeps,
    fate: element =>
      drops.get(element) ?? (kept.has(element) ? undefined : (weights.furniture(element) ?? lines.get(element))),
    reasons: new Map([...Object.entries(reasons), ...own]),
    found: new Map(),
  }
}

/** Of the elements that go into documents those that do not stand in another one of their own document: they are read by themselves. */
export const apartOf = (root: Root, {keeps, fate}: Plan): ReadonlySet<Element> => {
  const documents = new Map(keeps.map(({element, document}) => [element, document]))
  const apart = new Set<Element>()
  const walk = (node: Nodes, around: string | undefined): void => {
    const own = node.type === 'element' ? documents.get(node) : undefined
    if (node.type === 'element' && own !== undefined && own !== around) apart.add(node)
    const isLeftOut = node.type === 'element' && fate(node) !== undefined
    for (const child of childrenOf(node)) walk(child, isLeftOut ? undefined : (own ?? around))
  }
  walk(root, undefined)
  return apart
}
