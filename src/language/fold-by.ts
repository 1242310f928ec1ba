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

const units = new Uint16Array(CHUNK)

const foldFrom = (text: string, first: number, table: Uint16Array): string => {
  let folded = text.slice(0, first)
  for (let from = first; from < text.length; from += CHUNK) {
    const count = Math.min(CHUNK, text.length - from)
    for (let at = 0; at < count; at++) {
      const unit = text.charCodeAt(from + at)
      units[at] = table[unit] ?? unit
    }
    folded += Reflect.apply(String.fromCharCode, String, units.subarray(0, count))
  }
  return folded
}
