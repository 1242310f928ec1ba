import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'
import {sidesWith} from '../sides.ts'

/** Text that was read in the wrong encoding. */
export const mojibake = rule({
  id: 'mojibake',
  over: 'pair',
  severity: 'error',
  summary: {
    en: 'A text holds what is left of characters that were read in the wrong encoding.',
    zh: '文字中有编码读错留下的乱码。',
  },
  why: {
    en: 'What stood there is lost to every reader, and each further conversion makes it worse.',
    zh: '原来的字谁也看不到了，再转换一次只会更乱。',
  },
  remedy: {
    en: 'Take the text from its origin again; `duizhao check --fix` puts right what was UTF-8 read as Windows-1252 in the English.',
    zh: '从原处重新取文；译文中 UTF-8 误读为 Windows-1252 的，可用 `duizhao check --fix` 自动更正。',
  },
  words: {
    en: {
      garbled: 'Unexpected “{{actual}}”, expected “{{expected}}”: UTF-8 was read as Windows-1252',
      lost: 'Unexpected replacement character (U+FFFD), expected the character that was lost',
    },
    zh: {
      garbled: '“{{actual}}”是乱码，应为“{{expected}}”：UTF-8 被当作 Windows-1252 读入',
      lost: '此处是替换字符（U+FFFD），原来的字符已丢失',
    },
  },
  examples: {
    wrong: [
      {zh: '这是开发者的工具。', en: 'It is the developerâ€™s tool.', finds: {message: 'garbled', at: 'â€™', fix: '’'}},
      {zh: '在咖啡馆。', en: 'In the cafÃ©.', finds: {message: 'garbled', at: 'Ã©', fix: 'é'}},
      {zh: '在咖啡馆。', en: 'In the caf\ufffd.', finds: {message: 'lost', at: '\ufffd'}},
      {zh: '在\ufffd\ufffd馆。', en: 'In the café.', finds: {message: 'lost', at: '\ufffd\ufffd'}},
    ],
    right: [
      {zh: '在圣保罗的咖啡馆。', en: 'In a café of São Paulo (SÃO PAULO), at 20 °C and £5.'},
      {zh: '乱码“Ã©”', en: 'Such as `Ã©`'},
    ],
  },
  *check(view) {
    for (const side of sidesWith(SIGN, view)) {
      const {words, language} = side
      if (!SIGN.test(words)) continue
      for (const {0: actual, index: start} of words.matchAll(STRETCH)) {
        const at = side.at({start, end: start + actual.length})
        if (actual.startsWith('\ufffd')) {
          yield {message: 'lost', at, actual}
          continue
        }
        const expected = language === 'en' ? decoded(actual) : undefined
        if (expected !== undefined)
          yield {
            message: 'garbled',
            values: {actual, expected},
            at,
            actual,
            expected: [expected],
            ...fixAt(at, actual, expected),
          }
      }
    }
  },
})

/** What Windows-1252 has for the bytes 80 to 9F; where it has nothing, the control characters of Latin-1 stand. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const SIGN = /[\ufffd\xc2-\xef]/
const next = `[\\xa0-\\xbf${upper}]`
const STRETCH = new RegExp(
  `\ufffd+|(?:[\\xc2\\xc3]${next})+|(?:[\\xc4-\\xdf]${next}){2,}|(?:[\\xe0-\\xef]${next}{2})+`,
  'g',
)

/** What bytes read as Windows-1252 are as UTF-8; `undefined` where they are none. */
const decoded = (text: string): string | undefined => {
  const bytes = Uint8Array.from(text, letter => {
    const place = upper.indexOf(letter)
    return place < 0 ? letter.charCodeAt(0) : 0x80 + place
  })
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
