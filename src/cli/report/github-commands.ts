import type {Severity} from '../../bitext/finding.ts'
import type {Position} from '../../check/located.ts'

/** A remark on a line of a file. */
export interface Annotation {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly path: string
  readonly position?: Position
}

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Commands that a run of GitHub Actions makes annotations of, one a line, the gravest first: it shows the first ten of
 * each level. `prefix` leads from the top of the repository to the project.
 */
export const githubCommands = (annotations: readonly Annotation[], prefix: string): string =>
  annotations
    .map(({rule, severity, message, path, position}) => {
      const place = position
        ? `,line=${position.start.line},endLine=${position.end.line},col=${position.start.column},endColumn=${position.end.column}`
        : ''
      return `::${levels[severity]} file=${property(prefix + path)}${place},title=${property(`duizhao: ${rule}`)}::${data(message)}\n`
    })
    .toSorted((one, other) => rank(one) - rank(other))
    .join('')

const rank = (line: string): number => ['::error', '::warning', '::notice'].findIndex(start => line.startsWith(start))

const data = (text: string): string =>
  text.replace(/[%\r\n]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
