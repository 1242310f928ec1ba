import type {Range} from '../bitext/range.ts'

/**
 * The first line that git writes into a file where two versions of it do not agree: `<<<<<<<`, `=======`, `>>>>>>>`, or
 * `|||||||`, or more of each, at the left edge and alone or before a name. `counts` tells which of such lines are meant.
 */
export const conflictIn = (text: string, counts: (marker: Range) => boolean = () => true): Range | undefined => {
  for (const {index, 0: marker} of text.matchAll(markers)) {
    const range = {start: index, end: index + marker.length}
    if (counts(range)) return range
  }
  return undefined
}

const markers = /^(?:<{7,}|>{7,}|\|{7,})(?=[ \r\n]|$)[^\r\n]*|^={7,}(?=\r?$)/gm
