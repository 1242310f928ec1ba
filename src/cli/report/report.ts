import type {Edition} from '../../bitext/edition.ts'
import type {Finding} from '../../bitext/finding.ts'
import type {Rule} from '../../check/rule.ts'
import type {cliEn} from '../../locales/cli.ts'
import type {Say, Tongue} from '../../locales/words.ts'

/** What a report is made of. */
export interface Reported {
  readonly edition: Edition
  /** All rules that may have found something. */
  readonly rules: readonly Rule[]
  /** The text of a file of the project by its path, for lines and columns. */
  readonly textOf: (path: string) => string | undefined
  readonly say: Say<typeof cliEn>
  readonly tongue: Tongue
  readonly color: boolean
  /** The way from the top of the repository to the project, with a closing slash; empty at the top, and without git. */
  readonly prefix: string
  /** Whether a finding is grave enough for the command to fail. */
  readonly isFailing: (finding: Finding) => boolean
}

/** One way to print coverage and findings: a file here and a line in `reports.ts`. */
export interface Report<Name extends string = string> {
  /** The name, as `--format` takes it. */
  readonly format: Name
  /** The whole report with its closing line feed. */
  readonly print: (reported: Reported) => string
}
