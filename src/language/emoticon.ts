import {codePointAt, isEmoji} from './characters.ts'

const FACE =
  /^(?:[(（][^()（）\p{Script=Han}]{0,4}[\^_￣▽ω´`°;≧≦><=•][^()（）\p{Script=Han}]{0,6}[)）]|[:;=]-?[)(DPp](?![\p{L}\p{N}])|(?:XD|T_T|QAQ|TAT|\^_\^|\^\^|orz)(?![A-Za-z\d]))/u

/** Where the emoji or the face made of characters that begins at `at` ends; `at` if none does. */
export function emoticonEnd(text: string, at: number): number {
  const code = codePointAt(text, at)
  if (isEmoji(code)) return at + (code > 0xffff ? 2 : 1)
  if (!'(（:;=XTQ^o'.includes(text.charAt(at) || ' ')) return at
  const face = FACE.exec(text.slice(at, at + 16))
  return face === null ? at : at + face[0].length
}
