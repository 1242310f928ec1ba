import {isDialectOpening} from './dialect-lines.ts'
import type {Extension} from './extension.ts'

type Constructs = NonNullable<NonNullable<Extension['document']>[string]>
type Construct = Extract<Constructs, {readonly tokenize: unknown}>
type State = ReturnType<Construct['tokenize']>
type Type = Parameters<Parameters<Construct['tokenize']>[0]['enter']>[0]

/** The types of the token of an admonition and of its first line; micromark knows the types of its own tokens only. */
export const admonitionLine = 'admonitionLine'
const admonition = 'admonition'

/**
 * Admonitions and tabs of MkDocs (`!!! note "标题"`, `??? tip`, `=== "标签"`): a line, and what stands below it indented by
 * four, as in a footnote, whose way of going on is taken.
 */
export const admonitionsLike = (footnote: Construct): Extension => {
  const construct: Construct = {
    name: admonition,
    ...(footnote.continuation ? {continuation: footnote.continuation} : {}),
    exit: effects => {
      effects.exit(admonition as Type)
    },
    tokenize: (effects, ok, nok) => {
      let text = ''
      const inside: State = code => {
        if (code === null || code < -2) {
          if (!isDialectOpening(text)) return nok(code)
          effects.exit(admonitionLine as Type)
          return ok(code)
        }
        if (code !== -1) text += code === -2 ? '\t' : String.fromCodePoint(code)
        effects.consume(code)
        return inside
      }
      return code => {
        effects.enter(admonition as Type, {_container: true})
        effects.enter(admonitionLine as Type)
        return inside(code)
      }
    },
  }
  const openings = [...'!?='].map(character => [character.charCodeAt(0), construct] as const)
  return {document: Object.fromEntries(openings)}
}
