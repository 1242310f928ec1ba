/** A bracket or a brace of a title, with its place in the title. */
export interface TitleMark {
  readonly at: number
  readonly sign: string
}

/** The brackets and braces of a line, out of code and without a backslash before them, in order; in linear time. */
export const titleMarks = (line: string): readonly TitleMark[] => {
  const ends = codeEnds(line)
  const marks: TitleMark[] = []
  const signs = /\\[\s\S]|`+|[[\]{}]/g
  for (let found = signs.exec(line); found; found = signs.exec(line)) {
    const [sign] = found
    if (sign.startsWith('`')) signs.lastIndex = ends(found.index, sign.length) ?? signs.lastIndex
    else if (!sign.startsWith('\\')) marks.push({at: found.index, sign})
  }
  return marks
}

/** Where code ends that so many backticks open: behind the next run of as many. Asked from left to right. */
const codeEnds = (line: string): ((at: number, ticks: number) => number | undefined) => {
  const runs = new Map<number, number[]>()
  for (const {0: run, index} of line.matchAll(/`+/g)) {
    const same = runs.get(run.length)
    if (same) same.push(index)
    else runs.set(run.length, [index])
  }
  const passed = new Map<number, number>()
  return (at, ticks) => {
    const same = runs.get(ticks) ?? []
    let next = passed.get(ticks) ?? 0
    while ((same[next] ?? Number.POSITIVE_INFINITY) <= at) next++
    passed.set(ticks, next)
    const close = same[next]
    return close === undefined ? undefined : close + ticks
  }
}
