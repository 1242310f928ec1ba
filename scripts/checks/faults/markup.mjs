import {changeMarkup, countIn, oneOf} from './edit.mjs'

const link = /(?<!!)\[([^\]]+)\]\(([^)\s]+)([^)]*)\)/g
const code = /(?<!`)`([^`]+)`(?!`)/g
const strong = /\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g
const image = /!\[([^\]]*)\]\(([^)\s]+)([^)]*)\)/g
const tag = /<\/?(?:kbd|sup|sub|br|strong|em|code|b|i|span)\b[^>]*>/g
const placeholder = /\{\{[^{}]+\}\}|\{\w[\w.]*\}|%[sd]\b/g

const inBoth =
  (zh, en) =>
  ([found]) =>
    countIn(zh, found) === 1 && countIn(en, found) === 1

const otherLetter = (text, chance) => {
  const places = [...text.matchAll(/[A-Za-z]/g)]
  if (places.length === 0) return undefined
  const {index} = oneOf(places, chance)
  const letter = oneOf(
    [...'abcdefghkmnpqrstuwxyz'].filter(each => each !== text[index].toLowerCase()),
    chance,
  )
  return text.slice(0, index) + letter + text.slice(index + 1)
}

/** Inline markup that the Chinese has, changed or lost. */
export const markupFaults = {
  'link target': ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      link,
      chance,
      ([, words, url, rest]) => `[${words}](${url.replace(/([^/#]+)(\/?)$/, '$1-other$2')}${rest})`,
      () => /\]\(/.test(zh),
    ),
  'link dropped': ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      link,
      chance,
      ([, words]) => words,
      () => countIn(zh, '](') === countIn(en, ']('),
    ),
  'bare address': ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      /(?<![("'=\]`])https?:\/\/[^\s)\]>"`]*[\w/]/g,
      chance,
      ([url]) => url.replace(/\/?$/, '/other'),
      inBoth(zh, en),
    ),
  'code changed': ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      code,
      chance,
      ([, words]) => {
        const changed = otherLetter(words, chance)
        return changed && `\`${changed}\``
      },
      inBoth(zh, en),
    ),
  'code dropped': ({zh, en}, {chance}) => changeMarkup(en, code, chance, () => 'it', inBoth(zh, en)),
  'emphasis lost': ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      strong,
      chance,
      ([, words]) => words,
      () => countIn(zh, '**') === countIn(en, '**'),
    ),
  'emphasis broken': ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      strong,
      chance,
      ([, words]) => `** ${words} **`,
      () => countIn(zh, '**') === countIn(en, '**'),
    ),
  image: ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      image,
      chance,
      ([, words, url, rest]) => (chance() < 0.5 ? words : `![${words}](${url.replace(/(\.\w+)?$/, '-2$1')}${rest})`),
      () => countIn(zh, '![') === countIn(en, '!['),
    ),
  'HTML tag': ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      tag,
      chance,
      () => '',
      ([found]) => countIn(zh, found) === countIn(en, found),
    ),
  placeholder: ({zh, en}, {chance}) =>
    changeMarkup(
      en,
      placeholder,
      chance,
      ([found]) => (found.startsWith('%') ? (found === '%s' ? '%d' : '%s') : otherLetter(found, chance)),
      ([found]) => countIn(zh, found) > 0 && countIn(zh, found) === countIn(en, found),
    ),
}
