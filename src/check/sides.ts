import {Side} from './side.ts'
import type {PairView} from './subject.ts'

/** The Chinese of a pair and, where it has English of its own, that: those whose text `sign` is found in. */
export const sidesWith = (sign: RegExp, {document, pair}: PairView): readonly Side[] => {
  const {zh, rendering} = pair
  const found: Side[] = []
  if (sign.test(zh.plain)) found.push(new Side(document, pair, zh, 'zh'))
  if (rendering.type === 'english' && sign.test(rendering.en.plain))
    found.push(new Side(document, pair, rendering.en, 'en'))
  return found
}
