/** Where words are to stand: alone in a block, behind the mark of a heading, or between the marks of strong emphasis. */
export type Setting = 'block' | 'heading' | 'strong'

/**
 * The offsets in `text`, one line without white space at its ends, before which a backslash must stand so that
 * CommonMark with GFM reads the words as they are. Addresses are left alone: they link by themselves.
 */
export const escapes = (text: string, setting: Setting): readonly number[] => {
  const offsets = new Set<number>()
  for (const {pattern, settings} of traps) {
    if (!settings.includes(setting)) continue
    for (const {index} of text.matchAll(pattern)) offsets.add(index)
  }
  for (const mark of ['*', '_', '~', '`']) {
    // One delimiter alone has no partner, unless it stands between ours.
    const found = [...text.matchAll(delimiter(mark))]
    if (found.length > 1 || setting === 'strong') for (const {index} of found) offsets.add(index)
  }
  for (const {index, 0: address, groups} of text.matchAll(addresses)) {
    if (!isDomain(groups?.['domain'] ?? '')) continue
    for (let at = index; at < index + address.length; at += 1) offsets.delete(at)
  }
  return [...offsets].sort((a, b) => a - b)
}

const everywhere: readonly Setting[] = ['block', 'heading', 'strong']

const traps: readonly {readonly pattern: RegExp; readonly settings: readonly Setting[]}[] = [
  // A backslash that escapes what follows it, or would escape our closing mark.
  {pattern: /\\(?=[!-/:-@[-`{-~]|$)/g, settings: everywhere},
  // Links, images, references, footnotes, definitions.
  {pattern: /\[/g, settings: everywhere},
  // Tags, comments, declarations, addresses in angle brackets.
  {pattern: /<(?=[A-Za-z/!?])/g, settings: everywhere},
  // Character references.
  {pattern: /&(?=(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);)/g, settings: everywhere},
  // Headings, quotes, bullets, numbers, thematic breaks.
  {pattern: /^#(?=#{0,5}(?:\s|$))/g, settings: ['block']},
  {pattern: /^>/g, settings: ['block']},
  {pattern: /^[-+*](?=\s|$)/g, settings: ['block']},
  {pattern: /(?<=^[0-9]{1,9})[.)](?=\s|$)/g, settings: ['block']},
  {pattern: /^([-_*])(?=\s*(?:\1\s*){2,}$)/g, settings: ['block']},
  // The closing mark of a heading, and a heading that is nothing but one.
  {pattern: /(?<=^|\s)#(?=#*$)/g, settings: ['heading']},
]

/** An underscore between Latin letters or digits delimits nothing. */
const delimiter = (mark: string): RegExp =>
  mark === '_' ? /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g : new RegExp(`\\${mark}`, 'g')

/**
 * What GFM takes for a bare address: all up to the next white space, `<` or `](`, Chinese too. A backslash in it would be
 * part of the address; marks at its end have no partner, since those before it are escaped.
 */
const addresses =
  /(?:(?<![A-Za-z])https?:\/\/(?![\p{P}\p{S}])|(?<=^|[ \t(*_[\]~])(?=www\.))(?<domain>(?:[-._]|[^\s\p{P}\p{S}\p{Cc}])+)(?:(?!\]\()[^\s<])*/giu

/** GFM allows no underscore in the last two parts of a domain. */
const isDomain = (domain: string): boolean =>
  !domain
    .replace(/[._]+$/, '')
    .split('.')
    .slice(-2)
    .some(part => part.includes('_'))
