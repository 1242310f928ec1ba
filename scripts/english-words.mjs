// Makes src/language/en/word-data.ts from the dictionaries of SCOWL, American and British, and from cspell's software terms.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'

const require = createRequire(import.meta.url)

const softwareTerms = () => {
  const folder = join(dirname(require.resolve('@cspell/dict-software-terms')), 'dict')
  const lists = [
    gunzipSync(readFileSync(join(folder, 'softwareTerms.txt.gz'))),
    readFileSync(join(folder, 'software-tools.txt')),
    readFileSync(join(folder, 'networkingTerms.txt')),
  ]
  return lists.flatMap(list => list.toString('utf8').split(/\r?\n/))
}

/** The text of the file: every word in small letters with all its forms, and which spelling it is of. */
export const englishWords = () => {
  const [us, gb] = [expanded(american), expanded(british)]
  const software = softwareTerms().filter(word => /^[a-z]{4,}$/.test(word) && !NO_WORDS.test(word))
  const words = [...new Set([...us, ...gb, ...software])].sort()
  const spelling = word => {
    if (us.has(word) === gb.has(word)) return ''
    const [there, sign] = us.has(word) ? [gb, '1'] : [us, '2']
    return counterparts(word, us.has(word)).some(other => there.has(other)) ? sign : ''
  }
  let last = ''
  const packed = words.map(word => {
    let shared = 0
    while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared++
    last = word
    return `${String.fromCharCode(65 + shared)}${word.slice(shared)}${spelling(word)}`
  })
  return [
    "// Made by scripts/english-words.mjs from dictionary-en, dictionary-en-gb and @cspell/dict-software-terms; don't edit.",
    '// English words: Copyright 2000–2018 by Kevin Atkinson and others; see NOTICE.md.',
    '',
    '/**',
    ' * Words in small letters, in order. Each begins with a capital, A to J: how many letters it has in common with the one before',
    ' * (none to nine). 1 behind a word: it is American spelling; 2: British.',
    ' */',
    'export const WORDS =',
    `  '${packed.join('')}'`,
    '',
  ].join('\n')
}

/** Entries that only fill a pattern, and slips of the list itself. */
const NO_WORDS = /^abc|babe$|^aeiou|^autodetecter/

/** How the other spelling writes a word: colour for color. */
const counterparts = (word, isAmerican) =>
  PAIRS.flatMap(([us, gb]) => {
    const [from, to] = isAmerican ? [us, gb] : [gb, us]
    return [...word.matchAll(new RegExp(from, 'g'))].map(
      ({0: {length}, index}) => word.slice(0, index) + to + word.slice(index + length),
    )
  })

const PAIRS = [
  ['or', 'our'],
  ['er', 're'],
  ['iz', 'is'],
  ['yz', 'ys'],
  ['l', 'll'],
  ['e', 'ae'],
  ['e', 'oe'],
  ['ens', 'enc'],
  ['og', 'ogue'],
]

/** A Hunspell dictionary with the forms that its affixes give, those in small letters. */
const expanded = ({aff, dic}) => {
  const affixes = affixesOf(new TextDecoder().decode(aff))
  const words = new Set()
  for (const line of new TextDecoder().decode(dic).split('\n').slice(1)) {
    const [word, flags = ''] = line.trim().split('/')
    if (!/^[a-z]+$/.test(word) || flags.includes('c')) continue
    const of = kind => [...flags].flatMap(flag => affixes.filter(affix => affix.flag === flag && affix.kind === kind))
    const forms = [
      word,
      ...of('SFX')
        .filter(({when}) => when.test(word))
        .map(({strip, add}) => word.slice(0, word.length - strip.length) + add),
    ]
    for (const form of [...forms, ...of('PFX').flatMap(({add}) => forms.map(form => add + form))])
      if (/^[a-z]+$/.test(form)) words.add(form)
  }
  return words
}

const affixesOf = aff =>
  [...aff.matchAll(/^(PFX|SFX) (\S) +(\S+) +(\S+) +(\S+)/gm)].map(([, kind, flag, strip, add, when]) => ({
    kind,
    flag,
    strip: strip === '0' ? '' : strip,
    add,
    when: new RegExp(kind === 'SFX' ? `${when}$` : `^${when}`),
  }))
