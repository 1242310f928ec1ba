import {isDigit} from '../characters.ts'

/** An Arabic figure with its separators and decimals: 1,050,000.5 and .5; a comma that parts no thousands ends it. */
export function readFigure(text: string, at: number): {readonly value: number; readonly end: number} {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  if (end - at <= 3 && end > at) {
    while (text.charAt(end) === ',' && isThousand(text, end + 1)) end += 4
  }
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) {
    end++
    while (isDigit(text.charCodeAt(end))) end++
  }
  return {value: Number(text.slice(at, end).replaceAll(',', '')), end}
}

function isThousand(text: string, at: number): boolean {
  for (let index = at; index < at + 3; index++) if (!isDigit(text.charCodeAt(index))) return false
  return !isDigit(text.charCodeAt(at + 3))
}
