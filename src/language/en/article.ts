/** What stands before a word as it is spoken: an hour, a user, an NFT, a URL; `either` where speakers differ (SQL, historic). */
export type Article = 'a' | 'an' | 'either'

/** The article of a word, a number or an abbreviation as it is written, capitals and all. */
export function articleOf(written: string): Article {
  const word = /^[\p{L}\p{N}]+/u.exec(written)?.[0] ?? ''
  const number = /^[$€£]?(\d{1,3}(?:,\d{3})+|\d+)/.exec(written)?.[1]
  if (number !== undefined) return ofNumber(number.replaceAll(',', ''))
  if (/^[A-Z]$|^[A-Z]\d/i.test(word) || /^[a-z](?:-|$)/.test(written)) return ofLetter(word)
  if (/^[A-Z][A-Z0-9]+s?$/.test(word)) return ofAcronym(word)
  // eBPF, iOS, mTLS, npm: a letter by itself, then the rest.
  if (/^[a-z][A-Z]/.test(word) || /^[b-df-hj-np-tv-xz]{2,}s?$/.test(word) || LETTERED.test(word)) return ofLetter(word)
  return ofWord(word.toLowerCase(), written)
}

/** 8, 80, 8,000, 11, 18, 11,000 begin with a vowel; 1,100 may be read as eleven hundred. */
function ofNumber(digits: string): Article {
  if (digits.startsWith('8')) return 'an'
  if (!/^1[18]/.test(digits)) return 'a'
  if (digits.length === 4) return 'either'
  return digits.length % 3 === 2 ? 'an' : 'a'
}

function ofLetter(word: string): Article {
  return /^[aefhilmnorsx]/i.test(word) ? 'an' : 'a'
}

/** Spelled out where it cannot be spoken; one that can be spoken is spelled out by some. */
function ofAcronym(word: string): Article {
  if (/^SQL/.test(word)) return 'either'
  if (/^[AEIO]/.test(word)) return /^(?:ONE|EU|EUR)/.test(word) ? 'a' : 'an'
  if (/^U/.test(word)) return /[AEIO]/.test(word) && !SPELLED_U.test(word) ? 'either' : 'a'
  if (!/^[FHLMNRSX]/.test(word)) return 'a'
  return /[AEIOUY]/.test(word) ? 'either' : 'an'
}

const SPELLED_U = /^(?:UI|URI|UUID|UID|UEFI|UAV|UAT|USA|USD|UDA|UAE|UNICEF|UNESCO)s?$/

const LETTERED = /^(?:npm|http|https|html|ssh|ssl|xml|rpc|mvp|llm|nft|ftp|rss|svg|sdk|hdfs|npx|xhr|nlp)s?$/

function ofWord(word: string, written: string): Article {
  if (/^(?:hour|honest|honou?r|heir)/.test(word)) return 'an'
  if (/^(?:histor|hysteri|habitual|herb|homage|hotel|nginx|uri|suse|ubi$)/.test(word)) return 'either'
  if (CONSONANTAL.test(word)) return 'a'
  // A name in U may be spoken either way: Umi, Ubuntu.
  if (/^U\p{Ll}/u.test(written)) return 'either'
  // Euler is an oiler, a euro is not.
  if (/^Eu/.test(written) && !/^euro|^eucl/.test(word)) return 'either'
  return /^[aeiouàáâäåæèéêëìíîïòóôöøœùúûü]/.test(word) ? 'an' : 'a'
}

/** Words written with a vowel and spoken with a consonant: user, unit, one, European. */
const CONSONANTAL =
  /^(?:uint|uni(?!d(?!ir)|m(?!od)|n|ss|l(?!at))|unanim|us(?:e|a|ua|ur)(?!h)|usb|ut(?:e|il|op)|utf|utc|ubiq|uk|ur(?:an|in|olog|ugu)|url|uu?id|udp|ui$|uis$|ux|ufo|ug(?:and)|eu(?!l)|eulog|ewe|one(?:$|s$|self|rous$)|once|oui)/
