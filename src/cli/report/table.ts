import stringWidth from 'string-width'

/**
 * Rows as columns of equal width on a terminal, CJK counted as two; the columns of `left` (the first alone, unless given)
 * are set left, the others right.
 */
export const table = (rows: readonly (readonly string[])[], left: readonly number[] = [0]): string => {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell))
  }
  return rows
    .map(row =>
      row
        .map((cell, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - stringWidth(cell))
          return left.includes(column) ? cell + gap : gap + cell
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
