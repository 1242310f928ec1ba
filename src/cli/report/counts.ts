import type {Reported} from './report.ts'

/** How many findings there are of each severity, in words. */
export const countsOf = ({edition, say}: Pick<Reported, 'edition' | 'say'>): string => {
  const count = (severity: string): number => edition.findings.filter(finding => finding.severity === severity).length
  const [errors, warnings, remarks] = [count('error'), count('warning'), count('info')]
  const parts = [
    ...(errors > 0 ? [say('findings.error', {count: errors})] : []),
    ...(warnings > 0 ? [say('findings.warning', {count: warnings})] : []),
    ...(remarks > 0 ? [say('findings.info', {count: remarks})] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : say('findings.none')
}
