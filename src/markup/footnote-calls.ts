import type {Extension} from './extension.ts'

type Constructs = NonNullable<NonNullable<Extension['text']>[string]>
type Construct = Extract<Constructs, {readonly tokenize: unknown}>
type Tokenize = Construct['tokenize']

/**
 * The same extension with `![^1]` looked for in documents with footnotes only: GFM goes back through all of a paragraph
 * from each of its closing brackets.
 */
export const callsOfFootnotes = (extension: Extension): Extension => {
  const constructs = extension.text?.[93]
  if (!constructs) return extension
  return {...extension, text: {...extension.text, 93: [constructs].flat().map(whereDefined)}}
}

const whereDefined = (construct: Construct): Construct =>
  construct.name === 'gfmPotentialFootnoteCall' ? {...construct, tokenize: ifDefined(construct.tokenize)} : construct

const ifDefined = (tokenize: Tokenize): Tokenize =>
  function (effects, ok, nok) {
    const {gfmFootnotes = []}: {gfmFootnotes?: readonly string[]} = this.parser
    return gfmFootnotes.length > 0 ? tokenize.call(this, effects, ok, nok) : nok
  }
