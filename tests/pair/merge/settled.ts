import type {Side} from '../../../src/pair/merge/three-way.ts'

/** The text with every conflict settled for one side. */
export const settled = (text: string, side: Side): string =>
  text.replace(/^<{7} ours\r?\n([\s\S]*?)^={7}\r?\n([\s\S]*?)^>{7} theirs(?:\r?\n|$)/gm, side === 'ours' ? '$1' : '$2')
