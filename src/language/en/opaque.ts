import type {Range} from '../../bitext/range.ts'

/** Two words, the last of which ends in a stop: a sentence between backticks, not code. */
const PROSE = /[A-Za-z,'’] [A-Za-z'’-]+[.!?]`+$/

/** A quotation written `so' or ``so''; no code holds a stop, an apostrophe and then a blank without another before it. */
const TEX_QUOTATION = /^(`{1,2})[^`']{1,300}[a-z][.,!?]'{1,2}(?=\s|$)/

/** The opaque ranges of raw Markdown, those left out that are quotations between backticks. */
export function withoutQuotations(text: string, ranges: readonly Range[]): readonly Range[] {
  return ranges.some(range => isQuotation(text, range)) ? ranges.filter(range => !isQuotation(text, range)) : ranges
}

function isQuotation(text: string, {start, end}: Range): boolean {
  if (text.charCodeAt(start) !== 0x60) return false
  return TEX_QUOTATION.test(text.slice(start, start + 320)) || PROSE.test(text.slice(Math.max(start, end - 60), end))
}
