import type {Block, Document, Passage} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Prose} from '../../bitext/prose.ts'
import type {Range} from '../../bitext/range.ts'
import {passages} from '../../bitext/walk.ts'
import {writePassage} from '../../markup/write-passage.ts'
import type {LinkedHeadings} from './linked-headings.ts'
import {noneLinked, writeAnchors} from './linked-headings.ts'

/** A stretch of the source that gives way, and what stands there instead. */
interface Edit extends Range {
  readonly text: string
}

/**
 * A document in English, in the layout of its source: only the words of its passages give way, every other byte stays.
 * Where the English is missing the Chinese stands, and it and what is stale are marked by comments that no reader sees;
 * those of front matter stand on lines of their own at its top. Headings that are linked to by their Chinese keep it as
 * an anchor.
 */
export const englishMarkdown = (document: Document<AnnotatedPair>, linked: LinkedHeadings = noneLinked): string => {
  const edits: Edit[] = [...frontMatterMarks(document)]
  for (const passage of passages(document.children)) {
    const edit = passageEdit(passage, document)
    if (edit) edits.push({...edit, text: anchorsOf(passage, linked) + edit.text})
  }
  return splice(document.source, edits)
}

/** `source` with the edits made, which do not overlap. */
const splice = (source: string, edits: readonly Edit[]): string => {
  let text = ''
  let done = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += source.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return text + source.slice(done)
}

/** An anchor that the author wrote behind a heading stays where it is. */
const anchorsOf = (passage: Passage<AnnotatedPair>, linked: LinkedHeadings): string =>
  passage.kind === 'heading' && passage.anchor === undefined ? writeAnchors(passage, linked) : ''

/** A passage that is left out as a whole leaves a comment: a list item that began with nothing would end there. */
const passageEdit = (passage: Passage<AnnotatedPair>, document: Document<AnnotatedPair>): Edit | undefined => {
  const {leaves} = passage
  const first = leaves[0]
  const last = leaves.at(-1)
  if (!first || !last || leaves.every(pair => pair.rendering.type === 'kept')) return undefined
  const words = {start: first.place.start, end: last.place.end}
  const inside = staleInside(leaves)
  const proses = leaves.flatMap(pair => proseOf(pair, passage.kind !== 'value', inside))
  if (proses.every(({text}) => text === '') && passage.kind !== 'cell' && passage.kind !== 'value') {
    return {...(passage.kind === 'heading' ? passage.place : words), text: comment('omitted', first.id)}
  }
  return {...words, text: writePassage(proses, {source: document.source, passage, words}, document.definitions)}
}

/** The stale pairs that are rendered inside the English of another, by the id of that. */
type StaleInside = ReadonlyMap<SegmentId, readonly SegmentId[]>

const staleInside = (pairs: readonly AnnotatedPair[]): StaleInside => {
  const found = new Map<SegmentId, readonly SegmentId[]>()
  for (const {id, rendering, state} of pairs) {
    if (rendering.type !== 'with' || !state.stale) continue
    found.set(rendering.target, [...(found.get(rendering.target) ?? []), id])
  }
  return found
}

/** What stands for a pair: nothing where it is rendered in a neighbour or left out. */
const proseOf = (pair: AnnotatedPair, marked: boolean, inside: StaleInside): readonly Prose[] => {
  const {rendering, state, zh, id} = pair
  switch (rendering.type) {
    case 'english':
      return [
        marked ? withComments(rendering.en, [...(state.stale ? [id] : []), ...(inside.get(id) ?? [])]) : rendering.en,
      ]
    case 'kept':
      return [zh]
    case 'missing':
      return [marked ? withComment(zh, comment('missing', id)) : zh]
    case 'with':
      return rendering.found ? [] : [marked ? withComment(zh, comment('missing', id)) : zh]
    case 'omitted':
      return []
    default:
      return rendering satisfies never
  }
}

/** A mark that Markdown keeps and readers do not see. */
const comment = (word: 'missing' | 'stale' | 'omitted', id: string): string => `<!-- duizhao: ${word} ${id} -->`

/** English with a comment for each pair rendered in it that is stale. */
const withComments = (prose: Prose, stale: readonly SegmentId[]): Prose =>
  stale.reduce((marked, id) => withComment(marked, comment('stale', id)), prose)

/** `prose` with a comment behind it: one that opened a line would swallow the line as HTML. */
const withComment = (prose: Prose, value: string): Prose => {
  const start = prose.text.length
  const at = {start, end: start + value.length}
  return {text: prose.text + value, plain: prose.plain, runs: [...prose.runs, {type: 'html', value, at}]}
}

/** The comments of front matter, which holds none within its values: lines behind its opening fence. */
const frontMatterMarks = (document: Document<AnnotatedPair>): readonly Edit[] => {
  const front = document.children.find(isFrontMatter)
  if (!front) return []
  const marks = [...passages([front])].flatMap(passage => passage.leaves.flatMap(markOf))
  if (marks.length === 0) return []
  const fence = /^[^\r\n]*(\r\n|\n|\r)/.exec(document.source.slice(front.place.start))
  const start = front.place.start + (fence?.[0].length ?? 0)
  return [{start, end: start, text: marks.map(mark => `# ${mark}${fence?.[1] ?? '\n'}`).join('')}]
}

const isFrontMatter = (block: Block<AnnotatedPair>): boolean =>
  block.type === 'container' && block.kind === 'frontMatter'

const markOf = ({rendering, state, id}: AnnotatedPair): readonly string[] => {
  if (rendering.type === 'missing') return [`duizhao: missing ${id}`]
  return rendering.type === 'english' && state.stale ? [`duizhao: stale ${id}`] : []
}
