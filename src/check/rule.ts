import type {GivenOptions} from '../bitext/edition.ts'
import type {Fix, Severity, Spot} from '../bitext/finding.ts'
import type {RuleId, SegmentId, TermId} from '../bitext/ids.ts'
import {ruleId} from '../bitext/ids.ts'
import type {Catalogue, Chinese, InBoth, Keys, Tongue, Values} from '../locales/words.ts'
import type {Example} from './example.ts'
import type {OptionsOf, OptionValues} from './options.ts'
import type {Subjects} from './subject.ts'

/**
 * What a rule has to say: a key of its words with the values that they ask for, and where. `check` adds the rule's id
 * and severity.
 */
type Remark<English extends Catalogue> = {
  readonly [Key in Keys<English>]: Said<Key, Values<English, Key>> & Where
}[Keys<English>]

/** `values` only where the sentence asks for some. */
type Said<Key, Asked> = {readonly message: Key} & {
  readonly [Name in 'values' as keyof Asked extends never ? never : Name]: Asked
}

/** Where a remark lies, and what else is known of it; see `Finding`. */
export interface Where {
  readonly at: Spot
  /** Filled in by `check` for a rule over pairs or renderings. */
  readonly segment?: SegmentId
  readonly term?: TermId
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly cause?: Spot
  readonly fix?: Fix
  /** Where this is less grave than what the rule says otherwise. A project that sets the rule's severity sets this too. */
  readonly severity?: Severity
  readonly fatal?: boolean
}

/** A remark of any rule. */
export interface AnyRemark extends Where {
  readonly message: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** An example with the one thing that its rule says of it. */
interface WrongExample<Key extends string = string> extends Example {
  readonly finds: {
    readonly message: Key
    /** The text on which the remark lies; absent where it lies on a whole file. */
    readonly at?: string
    readonly actual?: string
    /** What the fix puts in the place of `at`. */
    readonly fix?: string
  }
}

/** A rule that looks at one thing at a time: every `pair`, every `rendering`, every `document` … or the `edition`. */
export interface RuleOver<Over extends keyof Subjects> {
  readonly id: RuleId
  readonly over: Over
  readonly severity: Severity
  /** One sentence: what is found. */
  readonly summary: InBoth
  /** Why it matters, to someone who has never thought of it. */
  readonly why: InBoth
  /** What to do about it. */
  readonly remedy: InBoth
  /** Its messages: keys to sentences. */
  readonly words: Readonly<Record<Tongue, Catalogue>>
  readonly examples: {readonly wrong: readonly WrongExample[]; readonly right: readonly Example[]}
  /** Where to read more of it, for a rule of a project's own; ours have pages in `docs/rules`. */
  readonly page?: string
  /** What `duizhao.yml` may set, by name. */
  readonly options?: OptionsOf
  /** The values of the options: their defaults, or what a project sets. */
  readonly given?: GivenOptions
  check(subject: Subjects[Over], given?: GivenOptions): Iterable<AnyRemark>
}

/** Any rule. */
export type Rule = {[Over in keyof Subjects]: RuleOver<Over>}[keyof Subjects]

/** How a rule is written down: `Rule`, with its keys and values checked against its English words. */
export interface Written<Over extends keyof Subjects, English extends Catalogue, Options extends OptionsOf = OptionsOf>
  extends Omit<RuleOver<Over>, 'id' | 'words' | 'examples' | 'check' | 'options' | 'given'> {
  readonly id: string
  readonly words: {readonly en: English; readonly zh: NoInfer<Chinese<English>>}
  readonly examples: {
    readonly wrong: readonly WrongExample<NoInfer<Keys<English>>>[]
    readonly right: readonly Example[]
  }
  readonly options?: Options
  /** Yields what is wrong, in any order; pure. */
  check(
    subject: Subjects[Over],
    given: NoInfer<OptionValues<Options>>,
  ): Generator<NoInfer<Remark<English>>, void, undefined>
}

/** Makes a rule of what its file says; an id that is not lower-case words joined by hyphens is a `RangeError`. */
export const rule = <
  Over extends keyof Subjects,
  const English extends Catalogue,
  const Options extends OptionsOf = Readonly<Record<never, never>>,
>(
  written: Written<Over, English, Options>,
): RuleOver<Over> => {
  const id = ruleId(written.id)
  if (!id) throw new RangeError(`"${written.id}" is no rule id: lower-case words joined by hyphens`)
  const {options, check, ...rest} = written
  const defaults = Object.fromEntries(Object.entries(options ?? {}).map(([name, option]) => [name, option.default]))
  return {
    ...rest,
    id,
    ...(options ? {options, given: defaults} : {}),
    // What a project sets is read by the types of the options.
    check: (subject, given = defaults) => check(subject, given as OptionValues<Options>),
  }
}
