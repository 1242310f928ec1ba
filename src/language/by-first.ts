/** The entries of a table by the first character of their names, their order kept. */
export function byFirst<Value>(
  table: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly (readonly [string, Value])[]> {
  const found = new Map<string, (readonly [string, Value])[]>()
  for (const entry of table) {
    const first = entry[0].charAt(0)
    const list = found.get(first)
    if (list === undefined) found.set(first, [entry])
    else list.push(entry)
  }
  return found
}
