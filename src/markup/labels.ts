/** A list of labels that finds one in it in the time that it takes alone; micromark looks through its list for each. */
export const quickLabels = (labels: Iterable<string> = []): string[] => {
  const list: string[] = []
  const known = new Set<string>()
  list.includes = label => known.has(label)
  list.push = (...more) => {
    for (const label of more) {
      if (!known.has(label)) list[list.length] = label
      known.add(label)
    }
    return list.length
  }
  for (const label of labels) list.push(label)
  return list
}
