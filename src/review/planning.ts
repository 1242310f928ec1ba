import type {Annotator} from '../annotate/annotate.ts'
import type {Register, RegisterEntry} from '../pair/register.ts'
import type {DecideQuestion} from './protocol.ts'
import type {Item, Present, View} from './view.ts'
import type {SayAnswer} from './words.ts'

/** What a decision would write, or why it cannot be made, in words for a reader. */
export type Plan = {readonly files: readonly Register[]} | {readonly refused: string}

/** A segment that can be decided on. */
export type Decidable = Item & {readonly now: Present & {readonly entry: RegisterEntry; readonly register: Register}}

/** What it takes to plan a decision. */
export interface Planning {
  readonly view: View
  readonly question: DecideQuestion
  readonly items: readonly Decidable[]
  readonly by: string
  /** `2026-11-20` */
  readonly today: string
  readonly say: SayAnswer
  readonly annotate: () => Annotator
}
