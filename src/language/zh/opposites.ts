import {oppositeCharacters} from './opposite-words.ts'

const opposites = new Set(oppositeCharacters.flatMap(pair => [pair, `${pair.charAt(1)}${pair.charAt(0)}`]))

/** Longest stretches that are compared character by character. */
const longest = 2

/**
 * Whether one stretch of Chinese has a character and the other, in its place, the opposite: 上涨 and 下跌. A stretch that
 * holds both (早晚, sooner or later) or denies one (不少) is none.
 */
export const areOpposite = (was: string, now: string): boolean => {
  if (was.length !== now.length || was.length > longest) return false
  return [...was].some(
    (one, index) =>
      opposites.has(`${one}${now.charAt(index)}`) &&
      ![was, now].some(text => /^[不没无未]/.test(text) || opposites.has(text)),
  )
}
