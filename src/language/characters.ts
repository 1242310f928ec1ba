/**
 * Ranges of code points, first and last, whose Unicode property Script is Han (Unicode 17, Scripts.txt).
 * Written out here so that results do not depend on the ICU that a machine happens to carry.
 */
const HAN: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2e99],
  [0x2e9b, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0x3038, 0x303b],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfa6d],
  [0xfa70, 0xfad9],
  [0x16fe2, 0x16fe3],
  [0x16ff0, 0x16ff6],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b81d],
  [0x2b820, 0x2cead],
  [0x2ceb0, 0x2ebe0],
  [0x2ebf0, 0x2ee5d],
  [0x2f800, 0x2fa1d],
  [0x30000, 0x3134a],
  [0x31350, 0x33479],
]

/** Whether a code point is a Chinese character (Script=Han, extensions A–J, radicals and 〇 々 included). */
export function isHan(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true
  if (code < 0x2e80) return false
  for (const [first, last] of HAN) {
    if (code < first) return false
    if (code <= last) return true
  }
  return false
}

/** The code point that starts at UTF-16 offset `at`, or the one whose second half stands there; -1 outside the text. */
export function codePointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit)) return -1
  if (unit >= 0xdc00 && unit <= 0xdfff && at > 0) {
    const high = text.charCodeAt(at - 1)
    if (high >= 0xd800 && high <= 0xdbff) return text.codePointAt(at - 1) ?? unit
  }
  return text.codePointAt(at) ?? unit
}

/** Whether the character at UTF-16 offset `at` (either half of a surrogate pair) is a Chinese character. */
export function isHanAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x2e80) return false
  if (unit < 0xd800 || unit > 0xdfff) return isHan(unit)
  return isHan(codePointAt(text, at))
}

/** Whether a text holds at least one Chinese character. */
export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHanAt(text, at)) return true
  return false
}

/** Whether a code point is a full-width form of an ASCII character (！ to ～: letters, digits and marks). */
export function isFullWidthForm(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e
}

/** Whether a code point is a full-width letter or digit (Ａ ｚ ０). */
export function isFullWidthAlphanumeric(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
}

/**
 * Whether a code point is punctuation that only East Asian typography uses: 。、《》「」【】〜 and the full-width
 * forms of ASCII marks （，：；！？＂). The ideographic space U+3000 counts; “ ” ‘ ’ … — · do not, since English uses
 * them too.
 */
export function isFullWidthPunctuation(code: number): boolean {
  if (code < 0x3000) return false
  if (code <= 0x303f) return !isHan(code) && code !== 0x3004 && code !== 0x3012 && code !== 0x3036
  if (code === 0x30fb || code === 0x30a0) return true
  if (code >= 0xfe30 && code <= 0xfe4f) return true
  if (code >= 0xfe50 && code <= 0xfe6b) return true
  return (isFullWidthForm(code) && !isFullWidthAlphanumeric(code)) || (code >= 0xff5f && code <= 0xff65)
}

/** Whether a code point is punctuation found in Chinese text: the full-width marks, and “ ” ‘ ’ … ⋯ — ― ·. */
export function isCjkPunctuation(code: number): boolean {
  if (code < 0xb7) return false
  return (
    isFullWidthPunctuation(code) ||
    code === 0xb7 ||
    (code >= 0x2014 && code <= 0x2015) ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0x2026 ||
    code === 0x22ef ||
    (code >= 0x203c && code <= 0x2049 && (code === 0x203c || code >= 0x2047))
  )
}

/**
 * Whether a line that ends or starts with this code point is joined to its neighbour without a space: Chinese
 * characters, their punctuation, full-width forms, kana and bopomofo.
 */
export function isCjk(code: number): boolean {
  if (code < 0xb7) return false
  return (
    isHan(code) ||
    isCjkPunctuation(code) ||
    (code >= 0x3040 && code <= 0x312f) ||
    (code >= 0x31a0 && code <= 0x31ff) ||
    (code >= 0xff01 && code <= 0xff9f)
  )
}

/** Whether a code unit is white space: ASCII blanks, no-break space, the Unicode spaces, U+3000 and the BOM. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680 ||
    unit === 0x85 ||
    unit === 0xfeff
  )
}

/** Whether a code unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Whether a code unit is an ASCII letter. */
export function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

/** Whether a code unit is an ASCII letter or digit. */
export function isWordUnit(unit: number): boolean {
  return isAsciiLetter(unit) || isDigit(unit)
}

/** Whether a code unit is a letter of a Latin alphabet (ASCII, Latin-1, Extended A and B, Additional). */
export function isLatinLetter(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit)
  return (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit <= 0x1eff)
}

/** Whether a code point belongs to an emoji: pictographs, their joiner, variation selector and skin tones. */
export function isEmoji(code: number): boolean {
  return (
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    code === 0xfe0f ||
    code === 0x200d ||
    code === 0x20e3
  )
}
