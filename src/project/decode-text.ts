import {guessEncoding} from './guess-encoding.ts'

/** Bytes as text, byte-order mark included; or why they are none, as a message and values of the rule `unreadable-file`. */
export type Decoded =
  | {readonly text: string}
  | {readonly message: string; readonly values: Readonly<Record<string, string | number>>}

/**
 * Decodes UTF-8 strictly: no character is ever replaced. Bytes that are no UTF-8 are refused with the offset (0-based)
 * and the line (1-based) of the first of them, and with the encoding that they look like; so are NUL characters.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const utf16 = utf16Of(bytes)
  if (utf16) return {message: 'looksLikeUtf16', values: {encoding: utf16}}
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    if (text.startsWith(lfsPointer)) return {message: 'lfsPointer', values: {}}
    const nul = bytes.indexOf(0)
    return nul < 0 ? {text} : {message: 'nulCharacter', values: {offset: nul, line: lineAt(bytes, nul)}}
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const offset = firstInvalid(bytes)
    const values = {offset, line: lineAt(bytes, offset), byte: hex(bytes[offset] ?? 0)}
    const encoding = guessEncoding(bytes, offset)
    if (encoding?.startsWith('UTF-16')) return {message: 'looksLikeUtf16', values: {encoding}}
    if (encoding) return {message: 'looksLikeGbk', values: {...values, encoding}}
    return {message: isSurrogate(bytes, offset) ? 'surrogateHalf' : 'notUtf8', values}
  }
}

/** How Git LFS begins what it puts in the place of a file. */
const lfsPointer = 'version https://git-lfs.github.com/spec/v1\n'

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

const lineAt = (bytes: Uint8Array, offset: number): number => {
  let line = 1
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 10) line += 1
  return line
}

/** UTF-16 by its byte-order mark, or by NUL in nearly every other byte as ASCII has it there. */
const utf16Of = (bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes.length > 3 && bytes[2] === 0 && bytes[3] === 0) return 'UTF-32LE'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const nuls = [0, 0] as [number, number]
  const length = Math.min(bytes.length, 4096)
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) nuls[at % 2 === 0 ? 0 : 1] += 1
  const [even, odd] = nuls
  if (Math.max(even, odd) < 4 || Math.min(even, odd) * 8 > Math.max(even, odd)) return undefined
  return odd > even ? 'UTF-16LE' : 'UTF-16BE'
}

/** Whether half of a character beyond U+FFFF stands there as if it were a character, as CESU-8 writes it and broken programs do. */
const isSurrogate = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xed && ((bytes[at + 1] ?? 0) & 0xe0) === 0xa0 && ((bytes[at + 2] ?? 0) & 0xc0) === 0x80

/** Offset of the first byte that no well-formed UTF-8 sequence holds (Unicode, table 3-7). */
const firstInvalid = (bytes: Uint8Array): number => {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at)
    if (length === 0) return at
    at += length
  }
  return bytes.length
}

const sequenceAt = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0
  const second = bytes[at + 1] ?? 0
  const [least, most] = secondByte[first] ?? [0x80, 0xbf]
  if (second < least || second > most) return 0
  for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Where the second byte is bound more tightly: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
const secondByte: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
}
