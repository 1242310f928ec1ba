const space = 0x20
const tab = 0x09
const quote = 0x3e
/** A tab leads to the next column that is a multiple of this. */
const tabStop = 4

const mark = /[-+*](?![^ \t\r\n])|\d{1,9}[.)](?![^ \t\r\n])/y
const thematicBreak = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t\r]*$/

/**
 * Asked of each line of a text in turn, tells in how many quotes and list items it may stand at most, without parsing:
 * by its marks, and by those of the lines before that stand further left. It is never less than what Markdown makes of
 * the line. It may be more, but where it is great, as many marks stand in the line, or it is indented as far.
 */
export const blockDepths = (text: string): ((start: number, end: number) => number) => {
  /** For each number of quotes around them, the columns of the marks of items that may be open, rising. */
  const items: (number[] | undefined)[] = []
  return (start, end) => {
    if (isThematicBreak(text, start, end)) return 0
    let quotes = 0
    let column = 0
    /** The column at which the content of the innermost quote begins. */
    let base = 0
    let at = start
    while (at < end) {
      const unit = text.charCodeAt(at)
      if (unit === space) column++
      else if (unit === tab) column += tabStop - (column % tabStop)
      else if (unit === quote) {
        quotes++
        column++
        base = column + (isBlank(text.charCodeAt(at + 1)) ? 1 : 0)
      } else {
        mark.lastIndex = at
        const [found] = mark.exec(text) ?? []
        if (found === undefined) break
        const columns = items[quotes] ?? []
        items[quotes] = columns
        enterItem(columns, column - base)
        at += found.length
        column += found.length
        continue
      }
      at++
    }
    return items.slice(0, quotes + 1).reduce((depth, columns) => depth + (columns?.length ?? 0), quotes)
  }
}

/** Leaves the items that a mark at this column does not stand in, and enters its own. */
const enterItem = (columns: number[], column: number): void => {
  while ((columns.at(-1) ?? -1) >= column) columns.pop()
  columns.push(column)
}

const isBlank = (unit: number): boolean => unit === space || unit === tab

/** Looks at the whole line only where it begins like one. */
const isThematicBreak = (text: string, start: number, end: number): boolean =>
  thematicBreak.test(text.slice(start, Math.min(end, start + 8))) && thematicBreak.test(text.slice(start, end))
