import {byId} from '../../check/catalogue.ts'
import type {LocatedFinding} from '../../check/located.ts'
import {located} from '../../check/located.ts'
import {speaker} from '../../check/messages.ts'
import {asXmlHolds, escapeXml} from '../../exchange/xml-text.ts'
import type {Report, Reported} from './report.ts'

/**
 * For whatever shows test results: a suite for each file, in which every finding is a case. One at or above `--fail-on`
 * fails, a file that cannot be used is an error, any other passes with its message as output; a document without a
 * finding is one case that passes. It tells no time.
 */
export const junit: Report<'junit'> = {
  format: 'junit',
  print: reported => {
    const suites = suitesOf(reported).map(([path, findings]) => suite(path, findings, reported))
    const sum = (name: keyof Counts): number => suites.reduce((total, {counts}) => total + counts[name], 0)
    const all: Counts = {tests: sum('tests'), failures: sum('failures'), errors: sum('errors')}
    const body = suites.map(({xml}) => xml).join('')
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="duizhao"${attributes(all)}>\n${body}</testsuites>\n`
  },
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
}

/** The documents of the edition, then other files, in the order of what is found. */
const suitesOf = ({edition, textOf}: Reported): readonly (readonly [string, readonly LocatedFinding[]])[] => {
  const suites = new Map<string, LocatedFinding[]>(edition.documents.map(({path}) => [path, []]))
  for (const finding of located(edition.findings, textOf)) {
    const suite = suites.get(finding.at.path) ?? []
    suites.set(finding.at.path, suite)
    suite.push(finding)
  }
  return [...suites]
}

const suite = (path: string, findings: readonly LocatedFinding[], reported: Reported) => {
  const say = speaker(reported.tongue, byId(reported.rules))
  const cases = findings.map(finding => {
    const {rule, position, fatal} = finding
    const place = position ? `${path}:${position.start.line}:${position.start.column}` : path
    const message = say(finding)
    const outcome = fatal ? 'error' : reported.isFailing(finding) ? 'failure' : undefined
    const told = outcome
      ? `<${outcome} type="${rule}" message="${attribute(message)}">${content(`${place}: ${message}`)}</${outcome}>`
      : `<system-out>${content(`${place}: ${message}`)}</system-out>`
    const start = `    <testcase classname="${attribute(path)}" name="${attribute(`${rule} ${place}`)}"`
    return {outcome, xml: `${start}>\n      ${told}\n    </testcase>\n`}
  })
  const count = (outcome: string): number => cases.filter(each => each.outcome === outcome).length
  const counts: Counts = {tests: cases.length || 1, failures: count('failure'), errors: count('error')}
  const name = attribute(path)
  const body =
    cases.length > 0 ? cases.map(({xml}) => xml).join('') : `    <testcase classname="${name}" name="${name}"/>\n`
  return {counts, xml: `  <testsuite name="${name}"${attributes(counts)}>\n${body}  </testsuite>\n`}
}

const attributes = ({tests, failures, errors}: Counts): string =>
  ` tests="${tests}" failures="${failures}" errors="${errors}"`

const content = (text: string): string => escapeXml(asXmlHolds(text))

/** Line breaks in an attribute would be read as blanks. */
const attribute = (text: string): string => content(text).replace(/[\n\r\t]/g, mark => `&#${mark.charCodeAt(0)};`)
