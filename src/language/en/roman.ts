const VALUES: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** Lower-case Roman numerals from 1 to 39 and their values. */
export const ROMAN: ReadonlyMap<string, number> = new Map(
  Array.from({length: 39}, (_, at) => [romanOf(at + 1), at + 1] as const),
)

function romanOf(value: number): string {
  let left = value
  let written = ''
  for (const [letters, worth] of VALUES) {
    for (; left >= worth; left -= worth) written += letters
  }
  return written
}

/** Whether a Roman numeral of capitals stands here behind what is numbered so: World War II, Louis XIV, Part I. */
export function isRoman(text: string, start: number, end: number): boolean {
  if (!/^[IVX]+$/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 12), start)
  return end - start > 1
    ? /[A-Z][\p{L}.]+ $/u.test(before)
    : /\b(?:War|Part|Phase|Chapter|Volume|Vol\.|Book|Act|Section|Elizabeth|Charles|James|George|Peter|Nicholas) $/.test(
        before,
      )
}
