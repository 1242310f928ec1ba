import {changeOne, countIn, oneOf, wordsIn} from './edit.mjs'

const swapLetters = (word, chance) => {
  const at = 1 + Math.floor(chance() * (word.length - 3))
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

const name = /(?<![\w-])[A-Z][A-Za-z]{3,}(?![\w-])/g
const isNameOfBoth =
  (zh, en) =>
  ({0: word, index}) =>
    index > 0 &&
    countIn(en.toLowerCase(), word.toLowerCase()) === 1 &&
    new RegExp(`(?<![A-Za-z-])${word}(?![A-Za-z-])`).test(wordsIn(zh))

/** A term of the pair and the place of its English, where it has one rendering there and no longer term owns its Chinese. */
const termIn = ({zh, en}, {glossary, chance}) => {
  const held = glossary.filter(term => term.zh.some(form => zh.includes(form.term)))
  const found = held.flatMap(term => {
    const forms = term.zh.map(form => form.term)
    const isOwned = term.notIn.some(word => zh.includes(word)) || term.only.near.length > 0
    const isWithin = held.some(
      other => other !== term && other.zh.some(long => forms.some(form => long.term.includes(form))),
    )
    const renderings = term.en.filter(({status, term: text}) => status !== 'forbidden' && !text.includes('*'))
    const present = renderings.filter(form => en.toLowerCase().includes(form.term.toLowerCase()))
    if (isOwned || isWithin || present.length !== 1 || countIn(en.toLowerCase(), present[0].term.toLowerCase()) !== 1)
      return []
    return [{term, form: present[0].term, forms}]
  })
  return oneOf(found, chance)
}

/** Names and terms that are no longer those of the Chinese. */
export const nameFaults = {
  version: ({zh, en}, {chance}) =>
    changeOne(
      en,
      /(?<![\w.])v?\d+\.\d+(?:\.\d+)?(?![\w.]*\d)/g,
      chance,
      ([version]) => version.replace(/\d+$/, last => String(Number(last) + oneOf([1, 2, 3], chance))),
      ([version]) => countIn(en, version) === 1 && countIn(wordsIn(zh), version) === 1,
    ),
  'name changed': ({zh, en}, {chance}) => changeOne(en, name, chance, () => 'Contoso', isNameOfBoth(zh, en)),
  'name misspelt': ({zh, en}, {chance}) =>
    changeOne(en, name, chance, ([word]) => swapLetters(word, chance), isNameOfBoth(zh, en)),
  'term swapped': (pair, context) => {
    const found = termIn(pair, context)
    if (!found) return undefined
    const other = oneOf(
      context.glossary.filter(term => term !== found.term && !term.zh.some(form => pair.zh.includes(form.term))),
      context.chance,
    )
    const at = new RegExp(`(?<![\\w-])${found.form.replace(/[^\w\s-]/g, '\\$&')}(?=s?(?![\\w-]))`, 'gi')
    return changeOne(pair.en, at, context.chance, () => other.en[0].term.replace(/ ?\*/g, ''))
  },
}
