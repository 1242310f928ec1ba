import type {FactChange} from '../bitext/comparison.ts'
import type {AnnotatedPair, Flip} from '../bitext/pair.ts'
import type {Quantity} from '../language/numbers.ts'
import {numbers} from '../language/numbers.ts'
import {boundsAgree, sameQuantity} from '../language/same-quantity.ts'
import {denials, quantifiers} from './turning-words.ts'

type Followed = FactChange['followed']

/**
 * Tells of each turn of the Chinese whether the English turned with it. What can be decided is: figures by value, terms by
 * their renderings, Latin names as they stand, denials and the like by the words that English has for them. All else is
 * `no` where the English stayed as it was, and `unsure` where it did not.
 */
export const followedBy = (before: AnnotatedPair, after: AnnotatedPair): ((flip: Flip) => Followed) => {
  const [was, now] = [plainOf(before), plainOf(after)]
  const isSame = was === now
  return flip => {
    switch (flip.kind) {
      case 'number':
      case 'date':
      case 'unit':
        return ofFigures(flip, was, now) ?? (isSame ? 'no' : 'unsure')
      case 'term':
      case 'name':
        return ofTerms(flip, before, after) ?? ofNames(flip, was, now) ?? (isSame ? 'no' : 'unsure')
      case 'bound':
        return isSame ? 'no' : (ofBounds(flip, after, now) ?? 'unsure')
      case 'negation':
      case 'modality':
        return isSame ? 'no' : ofWords(denials, was, now)
      case 'quantifier':
        return isSame ? 'no' : ofWords(quantifiers, was, now)
      case 'direction':
        return isSame ? 'no' : 'unsure'
      default:
        return flip.kind satisfies never
    }
  }
}

const plainOf = ({rendering}: AnnotatedPair): string => (rendering.type === 'english' ? rendering.en.plain : '')

/** Whether the English says the new figure and no longer the old one; nothing where no figure can be read. */
const ofFigures = ({was, now}: Flip, english: string, present: string): Followed | undefined => {
  const [old] = numbers(was, 'zh')
  const [fresh] = numbers(now, 'zh')
  const said = numbers(present, 'en')
  const says = (quantity: Quantity | undefined): boolean =>
    quantity !== undefined && said.some(other => sameQuantity(quantity, other))
  if (fresh) {
    if (says(fresh)) return 'yes'
    return says(old) || english === present ? 'no' : undefined
  }
  if (!old) return undefined
  return says(old) ? 'no' : 'yes'
}

/** Whether the bound of the figure in the English agrees with that of the Chinese. */
const ofBounds = ({at}: Flip, {zh}: AnnotatedPair, english: string): Followed | undefined => {
  const bounded = numbers(zh.plain, 'zh').find(({start, end}) => start <= at.end + 1 && at.start <= end + 1)
  const same = bounded && numbers(english, 'en').filter(other => sameQuantity(bounded, other))
  if (!bounded || !same || same.length === 0) return undefined
  return same.some(other => boundsAgree(bounded, other)) ? 'yes' : 'no'
}

/** Whether the renderings of terms came and went with them; nothing where no term stands there. */
const ofTerms = ({was, now}: Flip, before: AnnotatedPair, after: AnnotatedPair): Followed | undefined => {
  const come = now === '' ? undefined : annotationOf(after, now)
  if (come) return come.rendering === undefined ? 'no' : 'yes'
  const gone = was === '' || now !== '' ? undefined : annotationOf(before, was)
  if (gone?.rendering === undefined) return undefined
  return holds(plainOf(after), gone.rendering) ? 'no' : 'yes'
}

const annotationOf = ({annotations, zh: {plain}}: AnnotatedPair, written: string) =>
  annotations.find(({zh: {start, end}}) => plain.slice(start, end) === written)

/** Whether a name in Latin letters came and went; nothing of others. */
const ofNames = ({was, now}: Flip, english: string, present: string): Followed | undefined => {
  if (isLatin(now)) return holds(present, now) ? 'yes' : english === present || holds(present, was) ? 'no' : undefined
  return now === '' && isLatin(was) ? (holds(present, was) ? 'no' : 'yes') : undefined
}

const isLatin = (text: string): boolean => text !== '' && !/[^\p{Script=Latin}\p{N}\p{P}\s+]/u.test(text)

const holds = (text: string, part: string): boolean => part !== '' && text.toLowerCase().includes(part.toLowerCase())

/** Whether the words that English has for such a turn came, went or changed. */
const ofWords = (words: RegExp, was: string, now: string): Followed => {
  const sort = (text: string): string =>
    (text.match(words) ?? [])
      .map(word => word.toLowerCase())
      .toSorted()
      .join(' ')
  return sort(was) === sort(now) ? 'unsure' : 'yes'
}
