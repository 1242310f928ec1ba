import {buildExample} from './build-example.ts'
import {rules as allRules} from './catalogue.ts'
import {check} from './check.ts'
import type {Example} from './example.ts'
import type {Rule} from './rule.ts'

/** An example of which a rule does not say what it shall. */
export interface FailedExample {
  readonly example: Example
  /** The one remark that it shall make, with as much as the example tells; none for an example that is right. */
  readonly expected: readonly object[]
  readonly found: readonly object[]
}

/** The examples of which a rule says something else than they tell: none, where the rule is as its file says. */
export const tryExamples = (rule: Rule): readonly FailedExample[] =>
  [...rule.examples.wrong, ...rule.examples.right].flatMap(example => tryExample(rule, example) ?? [])

/** How a rule fails on one of its examples; `undefined` where it does not. */
export const tryExample = (
  rule: Rule,
  example: Rule['examples']['wrong'][number] | Example,
): FailedExample | undefined => {
  const {edition, files} = buildExample(example)
  const texts = new Map(files.map(({path, text}) => [path, text]))
  const finds = 'finds' in example ? example.finds : undefined
  const others = allRules.filter(({id}) => id !== rule.id)
  const found = check(edition, new Map(), [...others, rule])
    .filter(finding => finding.rule === rule.id)
    .map(({message, at, actual, fix, values}) => ({
      message,
      at: at.range && texts.get(at.path)?.slice(at.range.start, at.range.end),
      ...(finds && 'actual' in finds ? {actual} : {}),
      ...(finds && 'fix' in finds ? {fix: fix?.text} : {}),
      // Why a rule broke off.
      ...(message === 'threw' ? {values} : {}),
    }))
  const expected = finds ? [{at: undefined, ...finds}] : []
  return sameText(found, expected) ? undefined : {example, expected, found}
}

const sameText = (one: readonly object[], other: readonly object[]): boolean =>
  JSON.stringify(one.map(sorted)) === JSON.stringify(other.map(sorted))

const sorted = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
