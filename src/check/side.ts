import type {Document} from '../bitext/document.ts'
import type {Spot} from '../bitext/finding.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import type {Prose, Run} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {mapRange} from '../bitext/range.ts'
import {inField, inRendering, inSource} from '../bitext/spot.ts'
import type {Language} from '../language/language.ts'
import type {Quantity} from '../language/numbers.ts'
import {numbers} from '../language/numbers.ts'
import {sentences} from '../language/sentences.ts'
import type {Size} from './size.ts'
import {sizeOf, withoutTemplates} from './size.ts'
import {wordsOf} from './words.ts'
import type {WrittenWord} from './words-written.ts'
import {isNoticed, wordsWritten} from './words-written.ts'

/**
 * One language of one pair, as rules see it. What is derived is computed once, when a rule first asks for it. (A class,
 * since there are two for every pair and objects with their own getters cost five times as much.)
 */
export class Side {
  readonly document: Pick<Document<unknown>, 'path'>
  readonly pair: AnnotatedPair
  readonly prose: Prose
  readonly language: Language
  #runs: readonly Run[] | undefined
  #words: string | undefined
  #small: string | undefined
  #size: Size | undefined
  #sentences: number | undefined
  #numbers: readonly Quantity[] | undefined
  #noticed: readonly WrittenWord[] | undefined

  constructor(document: Pick<Document<unknown>, 'path'>, pair: AnnotatedPair, prose: Prose, language: Language) {
    this.document = document
    this.pair = pair
    this.prose = prose
    this.language = language
  }

  /** All runs, spans before their children, in the order of the text. */
  get runs(): readonly Run[] {
    this.#runs ??= flat(this.prose.runs)
    return this.#runs
  }

  /** `prose.plain` without code, addresses and foreign words, which are blanked out; see `wordsOf`. */
  get words(): string {
    this.#words ??= wordsOf(this.prose)
    return this.#words
  }

  /** `words` in small letters. */
  get small(): string {
    this.#small ??= this.words.toLowerCase()
    return this.#small
  }

  /** How long its `words` are, placeholders of templates aside. */
  get size(): Size {
    this.#size ??= sizeOf(withoutTemplates(this.words))
    return this.#size
  }

  /** How many sentences its `words` are. */
  get sentences(): number {
    this.#sentences ??= sentences(this.words, this.language).length
    return this.#sentences
  }

  /** The numbers, dates and times that its `words` say; their ranges are of `prose.plain`. */
  get numbers(): readonly Quantity[] {
    this.#numbers ??= numbers(this.words, this.language)
    return this.#numbers
  }

  /** The words written in small letters that the dictionary lacks or has of one spelling alone. */
  get noticed(): readonly WrittenWord[] {
    this.#noticed ??= wordsWritten(this.words, isNoticed)
    return this.#noticed
  }

  /** Lets go of what no later rule is likely to ask for; it is derived again where one does. */
  forget(): void {
    this.#numbers = undefined
    this.#runs = undefined
    this.#small = undefined
  }

  /** Where a range of `prose.plain` stands in its file, or the whole. */
  at(plain?: Range): Spot {
    return this.language === 'zh'
      ? inSource(this.document, this.pair, plain)
      : inRendering(this.document, this.pair, plain)
  }

  /** Where a run stands in its file, markup included. */
  atRun({at}: Pick<Run, 'at'>): Spot {
    const {document, pair, prose} = this
    if (this.language === 'zh') return {path: document.path, range: mapRange(pair.map, at)}
    const field = pair.entry?.fields.get('en')
    return pair.entry && field ? {path: pair.entry.path, range: inField(field, prose.text, at)} : this.at()
  }
}

/** A list of runs with those that they hold; without any, which is most often so, the list itself. */
const flat = (runs: readonly Run[]): readonly Run[] =>
  runs.some(run => 'children' in run)
    ? runs.flatMap(run => ('children' in run ? [run, ...flat(run.children)] : [run]))
    : runs
