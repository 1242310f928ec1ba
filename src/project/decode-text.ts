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
    const encoding = encodingOf(bytes)
    return encoding ? {message: 'looksLikeGbk', values: {...values, encoding}} : {message: 'notUtf8', values}
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

/** Marks and characters that hardly a Chinese page is without, in either script. */
const common = new Set('，。、：“”的一是在不了有和人我他大这這个個来來为為上中国國说說时時')

/** The encoding before Unicode in which the bytes may be: of Japanese where kana stand, else of Chinese, that which finds the more usual characters. */
const encodingOf = (bytes: Uint8Array): 'GBK' | 'Big5' | 'Shift-JIS' | undefined => {
  if (isShiftJis(bytes)) return 'Shift-JIS'
  const gbk = scoreIn('gb18030', bytes)
  const big5 = scoreIn('big5', bytes)
  if (Math.max(gbk, big5) < 0) return undefined
  return big5 > gbk ? 'Big5' : 'GBK'
}

/** Whether the bytes, read as Shift-JIS, are rich in kana; read so, Chinese is full of narrow ones. */
const isShiftJis = (bytes: Uint8Array): boolean => {
  const beyondAscii = decodedIn('shift_jis', bytes)
  const kana = beyondAscii.filter(character => /[\u3041-\u30ff]/.test(character))
  const narrow = beyondAscii.filter(character => /[\uff61-\uff9f]/.test(character))
  return kana.length * 5 > beyondAscii.length && narrow.length * 20 < beyondAscii.length
}

/** The characters beyond ASCII that an encoding reads; none where it cannot read the bytes. */
const decodedIn = (encoding: string, bytes: Uint8Array): readonly string[] => {
  try {
    return [...new TextDecoder(encoding, {fatal: true}).decode(bytes)].filter(character => character > '\x7f')
  } catch (error) {
    // Not this encoding, or a system without its table.
    if (error instanceof TypeError || error instanceof RangeError) return []
    throw error
  }
}

/** How usual the characters beyond ASCII are that an encoding (GB18030 holds GBK and GB 2312) reads; -1 where it reads no Chinese. */
const scoreIn = (encoding: 'gb18030' | 'big5', bytes: Uint8Array): number => {
  const beyondAscii = decodedIn(encoding, bytes)
  const usual = beyondAscii.filter(character => /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…·]/.test(character))
  if (beyondAscii.length === 0 || usual.length * 10 < beyondAscii.length * 9) return -1
  return beyondAscii.filter(character => common.has(character)).length / beyondAscii.length
}

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
