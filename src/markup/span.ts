import {decodeString} from 'micromark-util-decode-string'
import type {Definitions, LinkRun, Run} from '../bitext/prose.ts'
import {plainOf} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import type {Token} from './event.ts'
import {foldLabel} from './label.ts'

/** Where a link or image leads: an address of its own, or the label of a definition. */
export type Target = {readonly label: string} | {readonly url: string; readonly title?: string}

/** A span of inline markup that is being read. */
export interface Span {
  readonly token: Token
  readonly children: Run[]
  target: Target
}

/**
 * The target that a `resource` (`(a.md "题")`) or `reference` (`[甲]`) gives; `part` finds the text of a token in it.
 * A reference without a label of its own keeps the one it had.
 */
export const readTarget = (
  before: Target,
  type: 'resource' | 'reference',
  part: (type: RegExp) => string | undefined,
): Target => {
  if (type === 'reference') {
    const label = part(/^referenceString$/)
    return label === undefined ? before : {label}
  }
  const url = decodeString(part(/^resourceDestinationString$/) ?? '')
  const title = part(/^resourceTitleString$/)
  return title === undefined ? {url} : {url, title: decodeString(title)}
}

/** The run of a span that stands at `at`. */
export const runOfSpan = ({token, children, target}: Span, at: Range, definitions: Definitions): Run => {
  switch (token.type as string) {
    case 'link':
      return {type: 'link', ...resolve(target, definitions), bare: false, children, at}
    case 'image':
      return {type: 'image', ...resolve(target, definitions), alt: plainOf(children), at}
    case 'emphasis':
      return {type: 'emphasis', children, at}
    case 'strong':
      return {type: 'strong', children, at}
    default:
      return {type: 'delete', children, at}
  }
}

const resolve = (target: Target, definitions: Definitions): {readonly url: string; readonly title?: string} =>
  'label' in target ? (definitions.links.get(foldLabel(target.label)) ?? {url: ''}) : target

/** An address that links by itself: `shown` in angle brackets that stand at `at`, or bare. */
export const bareLink = (type: string, text: string, shown: Range, at: Range): LinkRun => {
  const value = text.slice(shown.start, shown.end)
  const prefix = type.endsWith('Email') ? 'mailto:' : type.endsWith('Www') ? 'http://' : ''
  const map = [
    [0, shown.start],
    [value.length, shown.end],
  ] as const
  return {type: 'link', url: prefix + value, bare: true, children: [{type: 'words', value, at: shown, map}], at}
}
