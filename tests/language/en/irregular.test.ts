import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, expect, test} from 'vitest'
import {irregularEnglish} from '../../../scripts/irregular-english.mjs'
import {edForms, ingForms, isRegular, pluralForms} from '../../../src/language/en/endings.ts'
import {inflections} from '../../../src/language/en/inflection.ts'

const require = createRequire(import.meta.url)
const lemmatize: Readonly<Record<'noun' | 'verb', (word: string) => string>> = require('wink-lemmatizer')

test('the irregular forms are those of WordNet as it is installed', () => {
  const file = new URL('../../../src/language/en/irregular-data.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(irregularEnglish(isRegular))
})

test.each([
  ['vertex', 'vertices'], ['matrix', 'matrices'], ['schema', 'schemata'], ['child', 'children'], ['criterion', 'criteria'],
  ['analysis', 'analyses'], ['basis', 'bases'], ['symposium', 'symposia'], ['equilibrium', 'equilibria'], ['shelf', 'shelves'],
  ['underwrite', 'underwrote'], ['overwrite', 'overwritten'], ['rerun', 'reran'], ['retell', 'retold'], ['refuel', 'refuelled'],
  ['dial', 'dialling'], ['quiz', 'quizzes'], ['be', 'were'], ['person', 'people'], ['datum', 'data'],
])('%s has the form %s', (base, form) => {
  expect(inflections(base)).toContain(form)
}) // biome-ignore format: a table

test.each([
  ['diva', 'dive'], ['colon', 'cola'], ['stave', 'stove'], ['reeve', 'rove'], ['swap', 'swops'], ['pen', 'pent'],
])('%s has not the form %s, which is read as another word', (base, form) => {
  expect(inflections(base)).not.toContain(form)
}) // biome-ignore format: a table

describe('the rules for regular endings agree with a library', () => {
  const verbs =
    'add agree allow apply bake batch box bridge carry chain check commit copy debug deploy die dry enjoy fetch fix free ' +
    'hash index issue lie list lock map merge mine model move occur panic parse pass patch permit plan play prefer publish push ' +
    'refer release reply rely scan sign sort stake stop store swap sync tie train transfer travel trim try tweak use verify vote'
  test.each(verbs.split(' '))('%s', verb => {
    // Of a stem that may be doubled or not, the library knows one spelling.
    for (const forms of [pluralForms, edForms, ingForms])
      expect(forms(verb).map(form => lemmatize.verb(form))).toContain(verb)
  })

  const nouns =
    'address batch block box branch bus bush city class company country day echo entity fix hash hero index key match ' +
    'network node patch phrase potato process proxy query quality switch tax token toy wallet wish'
  test.each(nouns.split(' '))('the plural of %s', noun => {
    expect(lemmatize.noun(pluralForms(noun)[0] ?? '')).toBe(noun)
  })
})
