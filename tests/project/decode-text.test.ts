import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decodeText} from '../../src/project/decode-text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))

/** 区块链改变世界。人工智能也是。 in GB 2312. */
const gbk = Uint8Array.from(
  'c7f8 bfe9 c1b4 b8c4 b1e4 cac0 bde7 a1a3 0a c8cb b9a4 d6c7 c4dc d2b2 cac7 a1a3'
    .replace(/ /g, '')
    .match(/../g)
    ?.map(pair => Number.parseInt(pair, 16)) ?? [],
)

/** 東京の空は今日も青い。 in Shift-JIS. */
const shiftJis = Uint8Array.from(
  '938c8b9e82cc8bf382cd8da193fa82e090c282a28142'.match(/../g)?.map(pair => Number.parseInt(pair, 16)) ?? [],
)

/** 人工智慧的發展離不開算力。這是一個新的時代。 in Big5. */
const big5 = Uint8Array.from(
  'a448a475b4bcbc7aaabab56fae69c2f7a4a3b67dbae2a44fa143b36fac4fa440add3b773aabaaec9a54ea143'
    .match(/../g)
    ?.map(pair => Number.parseInt(pair, 16)) ?? [],
)

describe('decodeText', () => {
  test('gives back any text, byte-order mark and line ends included', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const clean = text.replaceAll('\0', '')
        fc.pre(!/\p{Surrogate}/u.test(clean))
        expect(decodeText(utf8(clean))).toEqual({text: clean})
      }),
    )
    expect(decodeText(utf8('\ufeff甲\r\n乙'))).toEqual({text: '\ufeff甲\r\n乙'})
    expect(decodeText(new Uint8Array())).toEqual({text: ''})
  })

  test('takes no pointer of Git LFS for a text', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n'
    expect(decodeText(utf8(pointer))).toEqual({message: 'lfsPointer', values: {}})
    expect(decodeText(utf8(`渡口\n${pointer}`))).toEqual({text: `渡口\n${pointer}`})
  })

  test('names line and offset of the first byte that is no UTF-8', () => {
    const bytes = Uint8Array.from([...utf8('第一行\n第二'), 0xff, ...utf8('行\n')])
    expect(decodeText(bytes)).toEqual({message: 'notUtf8', values: {offset: 16, line: 2, byte: '0xFF'}})
  })

  test.each([
    ['a sequence that breaks off', [0x61, 0xe5, 0x8c], 1],
    ['a lone continuation', [0x61, 0x62, 0x80], 2],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['an overlong form of three', [0xe0, 0x80, 0xaf], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a byte that is never used', [0xf5], 0],
  ])('refuses %s', (_, bytes, offset) => {
    const decoded = decodeText(Uint8Array.from(bytes))
    expect('text' in decoded ? decoded.text : decoded.values['offset']).toBe(offset)
  })

  test('never gives a replacement character for bytes that are none', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 40}), bytes => {
        const decoded = decodeText(bytes)
        if ('text' in decoded) expect(utf8(decoded.text)).toEqual(bytes)
        else
          expect(['notUtf8', 'surrogateHalf', 'looksLikeGbk', 'looksLikeUtf16', 'nulCharacter']).toContain(
            decoded.message,
          )
      }),
      {numRuns: 2000},
    )
  })

  test('knows the encodings that Chinese files come in', () => {
    expect(decodeText(gbk)).toMatchObject({message: 'looksLikeGbk', values: {offset: 0, line: 1, encoding: 'GBK'}})
    expect(decodeText(big5)).toMatchObject({message: 'looksLikeGbk', values: {offset: 0, encoding: 'Big5'}})
    expect(decodeText(shiftJis)).toMatchObject({message: 'looksLikeGbk', values: {offset: 0, encoding: 'Shift-JIS'}})
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0, 0, 0x58, 0x6e, 0, 0]))).toMatchObject({
      values: {encoding: 'UTF-32LE'},
    })
    expect(decodeText(Uint8Array.from([0xff, 0xfe, ...utf16('渡口')]))).toEqual({
      message: 'looksLikeUtf16',
      values: {encoding: 'UTF-16LE'},
    })
    expect(decodeText(utf16('title: ferry'))).toMatchObject({values: {encoding: 'UTF-16LE'}})
    expect(decodeText(utf16('title: ferry').reverse())).toMatchObject({values: {encoding: 'UTF-16BE'}})
  })

  test('knows Japanese from Chinese, and UTF-16 without a byte-order mark', () => {
    // 今日はいい天気です。
    const shiftJis = '8da193fa82cd82a282a293568b4382c582b78142'
    const eucJp = 'baa3c6fca4cfa4a4a4a4c5b7b5a4a4c7a4b9a1a3'
    const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
    expect(decodeText(bytesOf(shiftJis))).toMatchObject({message: 'looksLikeGbk', values: {encoding: 'Shift-JIS'}})
    expect(decodeText(bytesOf(eucJp))).toMatchObject({message: 'looksLikeGbk', values: {encoding: 'EUC-JP'}})
    const chinese = utf16('人工智能离不开算力，这是一个新的时代。\n')
    expect(decodeText(chinese)).toEqual({message: 'looksLikeUtf16', values: {encoding: 'UTF-16LE'}})
    expect(decodeText(Buffer.from(chinese).swap16())).toEqual({
      message: 'looksLikeUtf16',
      values: {encoding: 'UTF-16BE'},
    })
  })

  test('tells an encoding by a part of a long file, wherever it is first no UTF-8', () => {
    const long = Uint8Array.from([
      ...utf8('# AI\n'.repeat(20_000)),
      ...Array.from({length: 4_000}, () => [...gbk]).flat(),
    ])
    expect(decodeText(long)).toMatchObject({values: {encoding: 'GBK', line: 20_001}})
  })

  test('names half of a character as such', () => {
    const bytes = Uint8Array.from([...utf8('算力'), 0xed, 0xa0, 0xbd, ...utf8('。')])
    expect(decodeText(bytes)).toEqual({message: 'surrogateHalf', values: {offset: 6, line: 1, byte: '0xED'}})
  })

  test('refuses NUL characters', () => {
    expect(decodeText(utf8('甲\n乙\0丙'))).toEqual({message: 'nulCharacter', values: {offset: 7, line: 2}})
  })
})
