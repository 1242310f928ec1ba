/**
 * Text as it is read, in Markdown and HTML at once: nothing in it is markup, and no `@name` or `#12` calls or links
 * anything.
 */
export const safeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[&<>"*_`~|\\[\]$]|[@#](?=[\p{L}\p{N}])/gu, mark =>
      mark === '@' || mark === '#' ? `${mark}<!-- -->` : `&#${mark.charCodeAt(0)};`,
    )

/** A table whose first row is its head and whose first column alone is no number. */
export const markdownTable = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map(row => `| ${row.map(safeMarkdown).join(' | ')} |`)
    .join('\n')
