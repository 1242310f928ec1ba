import type {Severity} from '../../bitext/finding.ts'
import {annotationsOf} from './annotations.ts'
import type {DiffFormat} from './diff.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** Commands that a run of GitHub Actions makes annotations of, one a line, the gravest first: it shows the first ten of each level. */
export const github: DiffFormat<'github'> = {
  format: 'github',
  print: told => {
    return annotationsOf(told)
      .map(({rule, severity, message, path, position}) => {
        const place = position
          ? `,line=${position.start.line},endLine=${position.end.line},col=${position.start.column},endColumn=${position.end.column}`
          : ''
        return `::${levels[severity]} file=${property(told.prefix + path)}${place},title=${property(`duizhao: ${rule}`)}::${data(message)}\n`
      })
      .toSorted((one, other) => rank(one) - rank(other))
      .join('')
  },
}

const rank = (line: string): number => ['::error', '::warning', '::notice'].findIndex(start => line.startsWith(start))

const data = (text: string): string =>
  text.replace(/[%\r\n]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
