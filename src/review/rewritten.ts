import type {Annotator} from '../annotate/annotate.ts'
import type {Block, Document} from '../bitext/document.ts'
import type {AnnotatedPair, Entry, Pair} from '../bitext/pair.ts'
import {plainProse} from '../bitext/prose.ts'
import {leaves} from '../bitext/walk.ts'
import {readInline} from '../markup/read-inline.ts'
import type {Present} from './view.ts'

/** The path under which English stands that is in no file yet: its own text is all of that file. */
const draftPath = 'english'

/**
 * A segment with other English, which is in no file yet, in its passage: a document that holds nothing else but its front
 * matter, annotated. Its entry stands in `draftPath`.
 */
export const rewritten = (
  {document, passage, pair}: Present,
  en: string,
  annotate: Annotator,
): {readonly document: Document<AnnotatedPair> | undefined; readonly pair: AnnotatedPair | undefined} => {
  const swapped = passage.leaves.map((each): Pair => {
    const plain: Pair = {...each, type: 'pair'}
    return each.id === pair.id ? withEnglish(plain, en, passage.kind === 'value', document) : plain
  })
  const block: Block<Pair> = {...passage, leaves: swapped}
  const isFront = (each: Block<AnnotatedPair>): boolean => each.type === 'container' && each.kind === 'frontMatter'
  const front = document.children.filter(each => isFront(each) && !holds(each, passage)).map(asPairs)
  const [annotated] = annotate([{...document, children: [...front, block]}])
  return {document: annotated, pair: annotated && leaves(annotated).find(({id}) => id === pair.id)}
}

const holds = (block: Block<AnnotatedPair>, passage: Present['passage']): boolean =>
  block === passage || (block.type === 'container' && block.children.some(child => holds(child, passage)))

const asPairs = (block: Block<AnnotatedPair>): Block<Pair> => {
  switch (block.type) {
    case 'kept':
      return block
    case 'passage':
      return {...block, leaves: block.leaves.map((each): Pair => ({...each, type: 'pair'}))}
    case 'container':
      return {...block, children: block.children.map(asPairs)}
    default:
      return block satisfies never
  }
}

const withEnglish = (pair: Pair, en: string, isPlain: boolean, {definitions}: Document<AnnotatedPair>): Pair => {
  const {stale} = pair.state
  if (en.trim() === '' && pair.state.progress === 'kept') return {...pair, rendering: {type: 'kept'}}
  return {
    ...pair,
    rendering: {type: 'english', en: isPlain ? plainProse(en) : readInline(en, definitions)},
    state: {progress: 'translated', ...(stale ? {stale} : {})},
    entry: entryOf(en),
  }
}

const entryOf = (en: string): Entry => {
  const whole = {start: 0, end: en.length}
  const starts = [0]
  for (let at = en.indexOf('\n'); at >= 0; at = en.indexOf('\n', at + 1)) starts.push(at + 1)
  return {path: draftPath, place: whole, fields: new Map([['en', {...whole, lines: starts}]])}
}
