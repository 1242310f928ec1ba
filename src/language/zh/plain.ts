import {isHan} from '../characters.ts'

/** A stop that may end a sentence before the text ends, or a blank line. */
const POSSIBLE_END = /(?:[。！？．｡‼⁇⁈⁉!?…⋯]|\.(?![A-Za-z0-9]))(?!\s*$)|\n(?:[^\S\n]|\x85)*\n/

/** Whether a sentence may end somewhere before the end of the text. */
export function mayBeCut(text: string): boolean {
  return POSSIBLE_END.test(text)
}

/** Stops that end a sentence (but at the end of the text), and all marks that call for a closer look. */
const DECISIVE =
  /[。！？．｡‼⁇⁈⁉!?…⋯“”"″＂〝〞〟‘’'＇「｢﹁」｣﹂『﹃』﹄（(）)《》〈〉【[［】\]］〔〕〖〗{｛}｝*_~\n`$<]|\.(?=[\s\x85])/g

/**
 * The cuts of a text in which each stop is 。！ or ？ with a Chinese character behind it, and which holds no quotation,
 * bracket or markup; `undefined` where a closer look is needed.
 */
export function plainCuts(text: string): number[] | undefined {
  const found: number[] = []
  DECISIVE.lastIndex = 0
  while (DECISIVE.test(text)) {
    const end = DECISIVE.lastIndex
    const unit = text.charCodeAt(end - 1)
    const isStop = unit === 0x3002 || unit === 0xff01 || unit === 0xff1f
    if (isStop && end === text.length) break
    if (!isStop || !isHan(text.charCodeAt(end))) return undefined
    found.push(end)
  }
  return found
}
