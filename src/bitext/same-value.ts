/**
 * Whether two values of plain data (primitives, arrays, objects, maps) say the same. Parts that are the very same object
 * are not looked into.
 */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other)) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((value, index) => sameValue(value, other[index]))
  }
  if (one instanceof Map || other instanceof Map)
    return one instanceof Map && other instanceof Map && sameValue([...one], [...other])
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return keys.length === others.length && keys.every(key => key in other && sameValue(one[key], other[key]))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
