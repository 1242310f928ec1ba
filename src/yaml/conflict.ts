import type {Range} from '../bitext/range.ts'

/**
 * The first line that git writes into a file where two versions of it do not agree: `<<<<<<<`, `=======`, `>>>>>>>`, or
 * `|||||||`, at the left edge and alone or before a name.
 */
export const conflictIn = (text: string): Range | undefined => {
  const [marker] = text.matchAll(/^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)[^\r\n]*|^={7}(?=\r?$)/gm)
  return marker && {start: marker.index, end: marker.index + marker[0].length}
}
