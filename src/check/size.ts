import {isCjk, isHan} from '../language/characters.ts'

/** The length of a text. */
export interface Size {
  /** Chinese characters; a mark is a third of one. */
  readonly han: number
  /** All other characters that are words; what is blanked out in `Side.words` stands on both sides and is not counted. */
  readonly other: number
  /** All characters but what is blanked out. */
  readonly all: number
}

/** A text without the placeholders of templates, whose length says nothing: {{< glossary_tooltip term_id="pod" >}}. */
export const withoutTemplates = (words: string): string =>
  words.includes('{{') ? words.replace(/\{\{[^{}\n]*\}\}/g, '') : words

const blank = 0xfffc

export const sizeOf = (words: string): Size => {
  let han = 0
  let other = 0
  let all = 0
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code === blank) continue
    all++
    if (isHan(code)) han++
    else if (code > 0x2000 && isCjk(code)) han += 0.3
    else other++
  }
  return {han, other, all}
}
