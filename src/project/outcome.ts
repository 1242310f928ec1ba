import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {projectEn, projectZh} from '../locales/project.ts'
import type {Tongue} from '../locales/words.ts'
import {speakAny} from '../locales/words.ts'

/** What was asked for, or why it could not be done. */
export type Outcome<Value> =
  | {readonly ok: true; readonly value: Value}
  | {readonly ok: false; readonly problem: Problem}

/**
 * Why nothing can be done at all: not a finding, not a bug, but something in the surroundings that its reader must
 * mend. `message` and `values` are a sentence of `locales/project.ts`; `faults` say it more exactly, place by place, in files on disk or in `texts`.
 */
export interface Problem {
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
  readonly faults: readonly Fault[]
  readonly texts: readonly TextFile[]
}

/** A problem in words; that of single faults is told by `messages`. */
export const problemText = ({message, values}: Problem, tongue: Tongue): string =>
  speakAny(projectEn, projectZh, tongue)(message, values)

/** A success. */
export const done = <Value>(value: Value): Outcome<Value> => ({ok: true, value})

/** A failure. */
export const failed = (
  message: string,
  values: Problem['values'] = {},
  faults: readonly Fault[] = [],
  texts: readonly TextFile[] = [],
): Outcome<never> => ({
  ok: false,
  problem: {message, values, faults, texts},
})

/** What the system says of an operation that failed; anything but a system's error is a bug and thrown on. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const {code, message} = error
    return message.startsWith(code) ? message : `${code}: ${message}`
  }
  throw error
}
