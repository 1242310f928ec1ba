/**
 * Makes the anchors of a document's headings as GitHub makes them: small letters, spaces as hyphens, punctuation
 * dropped, Chinese as it stands; of two that are alike the later gets a number (`概述`, `概述-1`).
 */
export const slugger = (): ((plain: string) => string) => {
  const used = new Map<string, number>()
  return plain => {
    const slug = slugOf(plain)
    let name = slug
    let count = used.get(slug) ?? 0
    while (used.has(name)) name = `${slug}-${++count}`
    used.set(slug, count)
    used.set(name, used.get(name) ?? 0)
    return name
  }
}

/** The anchor that a heading of these words has if it is alone. */
const slugOf = (plain: string): string =>
  plain
    .trim()
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
