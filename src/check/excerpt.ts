/** The beginning of a text for use in a message: at most `length` code points on one line, with … where more follows. */
export const excerpt = (text: string, length = 32): string => {
  // Two code units hold any code point, so this slice holds enough of them and costs nothing on a long text.
  const points = [...text.slice(0, 2 * length + 2).replace(/\s/g, ' ')]
  return points.length > length ? `${points.slice(0, length - 1).join('')}…` : points.join('')
}
