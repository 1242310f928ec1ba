import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** SHA-256 of `text` in UTF-8, as 64 lower-case hex digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** What a state compares: `h` and the first 12 hex digits of SHA-256 of `text` (give it `normalize`d text). */
export const hash = (text: string): string => `h${sha256Hex(text).slice(0, 12)}`

/** The comparable form of a text: NFC, trimmed of white space, line ends as line feeds. */
export const normalize = (text: string): string =>
  (isComposed(text) ? text : text.replace(/\r\n?/g, '\n').normalize('NFC')).trim()

/**
 * Whether a text surely stands in NFC without carriage returns: letters below the combining marks, Chinese and its
 * punctuation. Nearly every text does, and asking the engine costs far more.
 */
const isComposed = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0d || (unit >= 0x300 && !(unit >= 0x4e00 && unit < 0xa000) && !isPlainMark(unit))) return false
  }
  return true
}

/** Quotation marks and dashes, CJK punctuation, full-width forms: none of them ever composes. */
const isPlainMark = (unit: number): boolean =>
  (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x3001 && unit <= 0x3011) || (unit >= 0xff01 && unit <= 0xff5e)
