import type {Edition, OutputFile} from '../bitext/edition.ts'

/** Makes one format of an edition: pure, and the same edition gives the same bytes. */
export interface Publisher<Name extends string = string> {
  /** The name of the format, as `--formats` takes it. */
  readonly format: Name
  /** Published only where it is named: most editions have no use for it. */
  readonly onRequest?: true
  /** Published after all others, so that its pages can say what stands beside them. */
  readonly last?: true
  /**
   * Its files; `formats` names every format that is wanted beside it, `beside` holds the files of all that are published
   * before it: none, but for one that is published last.
   */
  readonly publish: (
    edition: Edition,
    formats: readonly string[],
    beside: readonly OutputFile[],
  ) => readonly OutputFile[]
}
