import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** SHA-256 of `text` in UTF-8, as 64 lower-case hex digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** What a state compares: `h` and the first 12 hex digits of SHA-256 of `text` (give it `normalize`d text). */
export const hash = (text: string): string => `h${sha256Hex(text).slice(0, 12)}`

/** The comparable form of a text: NFC, trimmed of white space, line ends as line feeds. */
export const normalize = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim()
