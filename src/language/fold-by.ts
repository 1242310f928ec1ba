const CHUNK = 4096

/**
 * A text with each UTF-16 unit replaced by what a table has at its place; units beyond the table stay. Every unit keeps
 * its place, and a text in which nothing changes is returned as it is.
 */
export const foldBy = (text: string, table: Uint16Array): string => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= table.length || table[unit] !== unit) return foldFrom(text, at, table)
  }
  return text
}

const foldFrom = (text: string, first: number, table: Uint16Array): string => {
  const parts = [text.slice(0, first)]
  const units: number[] = []
  for (let at = first; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    units.push(table[unit] ?? unit)
    if (units.length === CHUNK) {
      parts.push(String.fromCharCode(...units))
      units.length = 0
    }
  }
  parts.push(String.fromCharCode(...units))
  return parts.join('')
}
