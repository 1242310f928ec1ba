import type {ImageRun, Run} from '../bitext/prose.ts'
import {plainOf} from '../bitext/prose.ts'
import {Pool} from './pool.ts'
import {Targets} from './targets.ts'

/** The runs of an English text, to be taken one by one as counterparts of those of the Chinese. */
export class Counterparts {
  readonly #runs: Pool<Run>
  readonly #images: Targets<ImageRun>
  readonly #footnotes: ReadonlySet<string>

  constructor(runs: readonly Run[]) {
    this.#runs = new Pool(runs, keysOf)
    this.#images = new Targets(
      runs.filter(run => run.type === 'image'),
      ({url}) => url,
    )
    this.#footnotes = new Set(runs.flatMap(run => (run.type === 'footnote' ? [run.label] : [])))
  }

  /**
   * Whether a run of the Chinese has a counterpart that was not taken yet, or needs none: then that is taken. A footnote
   * may serve twice. Code is not looked at here (see `lostCode`).
   */
  take(run: Run): boolean {
    switch (run.type) {
      case 'words':
      case 'link':
      case 'break':
      case 'code':
        return true
      case 'footnote':
        return this.#footnotes.has(run.label)
      case 'image':
        return this.#images.take(run.url) !== undefined
      case 'html': {
        const tag = tagOf(run.value)
        return tag === undefined || this.#runs.take(tag) !== undefined
      }
      case 'emphasis':
      case 'strong':
        // Chinese has no italics: what it sets in bold, English may set in italics, and a name of code as code.
        return this.#runs.take(run.type, 'stress', `code ${plainOf(run.children)}`) !== undefined
      case 'delete':
        return this.#runs.take('delete') !== undefined
      default:
        return run satisfies never
    }
  }
}

const keysOf = (run: Run): readonly string[] => {
  switch (run.type) {
    case 'emphasis':
    case 'strong':
      return [run.type, 'stress']
    case 'delete':
      return ['delete']
    case 'code':
      return [`code ${run.value}`]
    case 'html':
      return [tagOf(run.value) ?? 'comment']
    default:
      return []
  }
}

/** `<b` of `<B class="x">`, `</b` of its end; nothing of a comment. */
const tagOf = (html: string): string | undefined => /^<\/?[a-z][^\s/>]*/i.exec(html)?.[0].toLowerCase()
