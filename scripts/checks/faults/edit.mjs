const guarded =
  /`+[^`]+`+|\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]]*\]|<[^>]*>|\{\{.*?\}\}|\{[^{}]*\}|https?:\/\/[^\s)\]>]+|[\w.+-]+@[\w.-]+|\$[^$]+\$/g

/** The text with code, addresses, tags and placeholders blotted out, character by character: what is left are words. */
export const wordsIn = text => text.replace(guarded, found => '\ufffc'.repeat(found.length))

/** One of a list, by chance. */
export const oneOf = (list, chance) => list[Math.floor(chance() * list.length)]

/** How often a text holds another. */
export const countIn = (text, part) => text.split(part).length - 1

/** The text with the stretch of `match` replaced. */
const splice = (text, {index, 0: found}, by) => text.slice(0, index) + by + text.slice(index + found.length)

/** A match of the pattern (global) in the words of a text that `accept` takes, by chance. */
const pick = (text, pattern, chance, accept = () => true) =>
  oneOf([...wordsIn(text).matchAll(pattern)].filter(accept), chance)

/** The text with one match in its words replaced by what `change` makes of it; `undefined` where there is none. */
export const changeOne = (text, pattern, chance, change, accept) => {
  const match = pick(text, pattern, chance, accept)
  const by = match && change(match)
  return by === undefined || by === match[0] ? undefined : splice(text, match, by)
}

/** The same, anywhere in the text: for code and addresses. */
export const changeMarkup = (text, pattern, chance, change, accept = () => true) => {
  const match = oneOf([...text.matchAll(pattern)].filter(accept), chance)
  const by = match && change(match)
  return by === undefined || by === match[0] ? undefined : splice(text, match, by)
}
