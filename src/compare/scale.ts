import type {Scale} from '../bitext/comparison.ts'
import type {Run} from '../bitext/difference.ts'

const scales: readonly Scale[] = ['none', 'spacing', 'punctuation', 'words']

/** How far what was removed and added goes: white space, punctuation, or words; symbols and figures count as words. */
export const scaleOf = (runs: readonly Run[]): Scale =>
  runs.reduce<Scale>((scale, {type, text}) => (type === 'same' ? scale : widest(scale, scaleOfText(text))), 'none')

/** Invisible characters are spacing; marks that carry sense (%, $, +) are words. */
const scaleOfText = (text: string): Scale => {
  const words = text.replace(/[\s\p{Cf}]+/gu, '')
  if (words === '') return 'spacing'
  return /^[\p{P}～~]+$/u.test(words.replace(/[%‰#@&*\\/]/g, 'w')) ? 'punctuation' : 'words'
}

/** The wider of two scales. */
export const widest = (one: Scale, other: Scale): Scale => (scales.indexOf(one) >= scales.indexOf(other) ? one : other)
