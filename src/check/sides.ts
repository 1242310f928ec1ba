import {Side} from './side.ts'
import type {PairView} from './subject.ts'

/** The Chinese of a pair and, where it has English of its own, that. */
export const sidesOf = ({document, pair}: PairView): readonly Side[] => {
  const zh = new Side(document, pair, pair.zh, 'zh')
  return pair.rendering.type === 'english' ? [zh, new Side(document, pair, pair.rendering.en, 'en')] : [zh]
}
