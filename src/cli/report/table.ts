import stringWidth from 'string-width'

/** Rows as columns of equal width on a terminal, CJK counted as two; the first column is set left, the others right. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell))
  }
  return rows
    .map(row =>
      row
        .map((cell, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - stringWidth(cell))
          return column === 0 ? cell + gap : gap + cell
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
