import type {Edition, OutputFile} from '../bitext/edition.ts'

/** Makes one format of an edition: pure, and the same edition gives the same bytes. */
export interface Publisher<Name extends string = string> {
  /** The name of the format, as `--formats` takes it. */
  readonly format: Name
  /** Published only where it is named: most editions have no use for it. */
  readonly onRequest?: true
  /** Its files; `formats` names every format that is published beside it, so that pages can link to the others. */
  readonly publish: (edition: Edition, formats: readonly string[]) => readonly OutputFile[]
}
