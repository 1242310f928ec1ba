import type {Fix, Severity, Spot} from '../../bitext/finding.ts'
import type {Position} from '../../check/located.ts'
import {locator} from '../../check/located.ts'
import type {Rule} from '../../check/rule.ts'
import type {Tongue} from '../../locales/words.ts'
import {version} from '../version.ts'
import type {TextOf} from './point-at.ts'

/** One remark of a log. */
interface SarifRemark {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly spot: Spot
  /** What tells it from all others, wherever its lines go. */
  readonly fingerprint: string
  readonly fix?: Fix
}

/** What a log is made of. */
interface SarifSource {
  readonly remarks: readonly SarifRemark[]
  /** The rules that the log tells of, in their order; all those of the remarks are among them. */
  readonly rules: readonly string[]
  readonly ruleOf: (id: string) => Rule | undefined
  /** What is said of what is no rule. */
  readonly other: string
  readonly tongue: Tongue
  readonly textOf: TextOf
  /** The way from the top of the repository to the project, with a closing slash; empty at the top. */
  readonly prefix: string
  /** Whether every file could be used. */
  readonly isWhole: boolean
}

/**
 * A log in SARIF 2.1.0, one run. Columns and offsets are UTF-16 code units, a byte-order mark not counted; rules are
 * described in `tongue`, and in the other language under `translations`.
 */
export const sarifLog = (source: SarifSource): string => {
  const {remarks, rules, tongue} = source
  const foreign: Tongue = tongue === 'en' ? 'zh' : 'en'
  const component = (language: Tongue) => ({
    name: 'duizhao',
    version: version(),
    language: languages[language],
    rules: rules.map(id => descriptor(id, language, source)),
  })
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: component(tongue)},
        translations: [{...component(foreign), contents: ['localizedData']}],
        language: languages[tongue],
        columnKind: 'utf16CodeUnits',
        invocations: [{executionSuccessful: source.isWhole}],
        results: resultsOf(remarks, source),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const languages: Readonly<Record<Tongue, string>> = {en: 'en-US', zh: 'zh-CN'}
const levels = {error: 'error', warning: 'warning', info: 'note'} as const

const descriptor = (id: string, tongue: Tongue, {ruleOf, other}: SarifSource) => {
  const rule = ruleOf(id)
  if (!rule) return {id, shortDescription: {text: other}}
  const [why, remedy] = [rule.why[tongue], rule.remedy[tongue]]
  return {
    id,
    shortDescription: {text: rule.summary[tongue]},
    fullDescription: {text: why},
    help: {text: `${why}\n${remedy}`, markdown: `${why}\n\n${remedy}\n\n\`duizhao explain ${id}\``},
    defaultConfiguration: {level: levels[rule.severity]},
  }
}

const resultsOf = (remarks: readonly SarifRemark[], {rules, textOf, prefix}: SarifSource) => {
  const positionOf = locator(textOf)
  const location = ({path}: Spot) => ({uri: (prefix + path).split('/').map(encodeURIComponent).join('/')})
  const region = (spot: Spot) => {
    const position = positionOf(spot)
    return position && regionOf(position, textOf(spot.path) ?? '')
  }
  return remarks.map(({rule, severity, message, spot, fingerprint, fix}) => {
    const [place, deleted] = [region(spot), fix && region(fix.at)]
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: levels[severity],
      message: {text: message},
      locations: [{physicalLocation: {artifactLocation: location(spot), ...(place ? {region: place} : {})}}],
      partialFingerprints: {'duizhao/v1': fingerprint},
      ...(fix && deleted
        ? {
            fixes: [
              {artifactChanges: [{artifactLocation: location(fix.at), replacements: [replacement(deleted, fix.text)]}]},
            ],
          }
        : {}),
    }
  })
}

const replacement = (deletedRegion: object, text: string) => ({deletedRegion, insertedContent: {text}})

const regionOf = ({start, end}: Position, text: string) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset - (text.startsWith('\ufeff') ? 1 : 0),
  charLength: end.offset - start.offset,
})
