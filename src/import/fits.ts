import type {Condition} from './description.ts'
import type {Line} from './line.ts'

/** Punctuation that closes or suspends a sentence, with closing marks behind it, at the end of a line. */
const closing = /[。．.，,；;：:、！!？?…‥｡]["'”’″」』）)】》〉\]]*$/u

/** Whether all that `condition` says holds of `line`. */
export const fits = (line: Line, condition: Condition): boolean => {
  const {text} = line
  const length = [...text].length
  return (
    (condition.is?.includes(text) ?? true) &&
    (condition.starts?.some(start => text.startsWith(start)) ?? true) &&
    (condition.ends?.some(end => text.endsWith(end)) ?? true) &&
    (condition.matches?.test(text) ?? true) &&
    length >= (condition.shortest ?? 0) &&
    length <= (condition.longest ?? Number.POSITIVE_INFINITY) &&
    (condition.closed === undefined || condition.closed === closing.test(text)) &&
    (condition.alone === undefined || condition.alone === line.alone)
  )
}
