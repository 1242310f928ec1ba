import type {InBoth} from '../locales/words.ts'

/** An option of a rule that `duizhao.yml` may set: what it does, and its value where nobody does. */
export type RuleOption =
  | {readonly type: 'texts'; readonly default: readonly string[]; readonly summary: InBoth}
  /** A whole number from `least` to `most`. */
  | {
      readonly type: 'count'
      readonly default: number
      readonly least: number
      readonly most: number
      readonly summary: InBoth
    }

/** The options of a rule by their names. */
export type OptionsOf = Readonly<Record<string, RuleOption>>

/** The value of each option. */
export type OptionValues<Options extends OptionsOf> = {
  readonly [Name in keyof Options]: Options[Name]['type'] extends 'texts' ? readonly string[] : number
}
