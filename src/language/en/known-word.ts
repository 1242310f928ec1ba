import {COMMON_SLIPS} from './common-slips.ts'
import {isListed} from './listed-word.ts'
import {swappedWord} from './near-words.ts'

/**
 * Whether a word in small letters is English: one of the dictionary, or made of such as English makes words (rehash, onchain,
 * tokenize, hostname), unless two letters swapped make a listed one (fileds).
 */
export function isKnownWord(word: string): boolean {
  if (isListed(word)) return true
  return !COMMON_SLIPS.has(word) && (isListed(`${word}s`) || isDerived(word) || isCompound(word)) && !swappedWord(word)
}

/** Parts that may stand before a word and make another of it. */
const PREFIX =
  /^(?:anti|auto|bi|bio|co|counter|cross|crypto|cyber|de|dis|down|eco|extra|fin|fore|geo|hyper|in|infra|inter|intra|kilo|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|neo|non|off|on|out|over|para|photo|poly|post|pre|pro|proto|pseudo|quasi|re|self|semi|sub|super|tele|trans|tri|ultra|un|under|uni|up)(?=[a-z]{4})/

/** Endings, and what stands in their place in the word that they are put to; the longest first. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/i(?:abl[ey]|abilit(?:y|ies))$/, ['y']],
  [/i[sz]ations?$/, ['', 'e', 'y']],
  [/i[sz](?:e[sdr]?|ers|ing|able)$/, ['', 'e', 'y']],
  [/(?:abilit(?:y|ies)|abl[ey])$/, ['', 'e']],
  [/i(?:ness|ly|ers?|est|ed|es)$/, ['y']],
  [/(?:ful|less|ly|ness|wise|like|ships?|lessly|lessness)$/, ['']],
  [/(?:e[dr]|ers|ors?|ings?|ity)$/, ['', 'e']],
  [/(?<![isu])s$/, ['']],
]

function isDerived(word: string): boolean {
  const prefix = PREFIX.exec(word)
  if (prefix) {
    const rest = word.slice(prefix[0].length)
    if (isListed(rest) || (rest.length > 5 && isInflected(rest))) return true
  }
  return isInflected(word)
}

function isInflected(word: string): boolean {
  for (const [ending, fillings] of ENDINGS) {
    const found = ending.exec(word)
    if (!found || found.index < 4) continue
    const stem = word.slice(0, found.index)
    if (isMisjoined(word, stem, found[0])) return false
    if (fillings.some(filling => isListed(stem + filling))) return true
  }
  return false
}

/** argueable keeps its e, and occured lacks a letter. */
const isMisjoined = (word: string, stem: string, ending: string): boolean =>
  /^[aeiou]/.test(ending) && (/[^cgeo]e$/.test(stem) || isListed(stem + stem.slice(-1) + word.slice(stem.length)))

/** Two words in one: hostname, namespace, rollup. */
function isCompound(word: string): boolean {
  if (word.length < 6 || word.length > 24) return false
  for (let at = 3; at <= word.length - 2; at++) {
    const second = word.slice(at)
    if (second.length < 4 && !SHORT.test(second)) continue
    if (isListed(second) && isListed(word.slice(0, at)) && (at > 3 || !RARE.test(word.slice(0, at)))) return true
  }
  return false
}

const SHORT =
  /^(?:ups?|outs?|offs?|ids?|net|set|sets|box|app|apps|bot|bots|api|key|map|run|bit|log|way|end|tag|pod|job)$/
/** Short words of the dictionary with which slips begin as often as compounds. */
const RARE =
  /^(?:ers|ion|ins|ens|ism|cit|con|pro|des|dis|res|rec|com|ent|int|inc|per|ref|rep|acc|ass|app|imp|def|dif|int|spec|sub|tic|ted|ten|tent)$/
