import {describe, expect, test} from 'vitest'
import {readTerm} from '../../src/annotate/read-term.ts'
import type {TextFile} from '../../src/bitext/document.ts'

const lines = {
  id: 'id: zero-knowledge-proof',
  domain: 'domain: cryptography',
  zh: 'zh:\n  - {term: 零知识证明, pinyin: líng zhīshi zhèngmíng, status: preferred}',
  en: 'en:\n  - {term: zero-knowledge proof, pos: noun, status: preferred}\n  - {term: zero proof, status: forbidden}',
}

const fileOf = (
  changes: Readonly<Record<string, string>> = {},
  path = 'glossary/cryptography/zero-knowledge-proof.yml',
): TextFile => ({
  path,
  text: `${Object.values({...lines, ...changes})
    .filter(line => line !== '')
    .join('\n')}\n`,
})

/** What is wrong with a file: rule and key, the text on which it lies, whether the file is left out. */
const faultsOf = (file: TextFile): readonly string[] => {
  const {term, faults} = readTerm(file)
  expect(term === undefined).toBe(faults.some(fault => fault.fatal))
  return faults.map(({rule, message, range, fatal}) => {
    const at = range ? file.text.slice(range.start, range.end) : ''
    return `${rule} ${message} «${at}»${fatal ? ' fatal' : ''}`
  })
}

const both = (list: string): string => `en: [${list}]`
const preferred = '{term: zero-knowledge proof, status: preferred}'

describe('a term file', () => {
  test('is read with all its fields', () => {
    const file = fileOf({
      kind: 'kind: technology',
      not_in: 'not_in: [交互式零知识证明]',
      keep: 'keep: true',
      only: 'only: {docs: web3-ai, near: [密码学, 证明]}',
      except: 'except:\n  k7q2mf3d: a pun on proof',
      def: 'def:\n  zh: 一种方法。\n  en: A method.',
      source: "source: Goldwasser, Micali and Rackoff, 'The Knowledge Complexity', 1985",
      note: 'note: ZKP in short.',
      unconfirmed: 'unconfirmed: [pinyin]',
    })
    const {term, faults} = readTerm(file)
    expect(faults).toEqual([])
    expect(term).toMatchObject({
      id: 'zero-knowledge-proof',
      path: file.path,
      domain: 'cryptography',
      kind: 'technology',
      zh: [{term: '零知识证明', pinyin: 'líng zhīshi zhèngmíng', status: 'preferred'}],
      en: [
        {term: 'zero-knowledge proof', pos: 'noun', status: 'preferred'},
        {term: 'zero proof', status: 'forbidden'},
      ],
      notIn: ['交互式零知识证明'],
      keep: true,
      only: {docs: ['web3-ai'], domains: [], near: ['密码学', '证明']},
      except: new Map([['k7q2mf3d', 'a pun on proof']]),
      definition: {zh: '一种方法。', en: 'A method.'},
      source: "Goldwasser, Micali and Rackoff, 'The Knowledge Complexity', 1985",
      note: 'ZKP in short.',
      unconfirmed: ['pinyin'],
    })
    const [form] = term?.zh ?? []
    expect(file.text.slice(form?.place.start, form?.place.end)).toMatch(/^\{term: 零知识证明, .*preferred\}$/)
  })

  test('needs no more than id, domain and a form in each language', () => {
    const {term, faults} = readTerm(fileOf())
    expect(faults).toEqual([])
    expect(term).toMatchObject({notIn: [], keep: false, only: {docs: [], domains: [], near: []}, definition: {}})
    expect(term?.except.size).toBe(0)
  })

  test('has a hash of its forms with status and case, whatever their order', () => {
    const hash = (changes: Readonly<Record<string, string>>): string | undefined => readTerm(fileOf(changes)).term?.hash
    const plain = hash({})
    expect(plain).toMatch(/^h[0-9a-f]{12}$/)
    expect(hash({note: 'note: new', def: 'def: {en: A method.}', source: 'source: there'})).toBe(plain)
    expect(hash({zh: 'zh: [{term: 零知识证明, pinyin: other, status: preferred}]'})).toBe(plain)
    expect(hash({en: both(`{term: zero proof, status: forbidden}, ${preferred}`)})).toBe(plain)
    const others = [
      both(preferred),
      both(`${preferred}, {term: zero proof, status: deprecated}`),
      both(`${preferred}, {term: zero proof, status: forbidden, case: exact}`),
      both(`${preferred}, {term: zero proofs, status: forbidden}`),
    ].map(en => hash({en}))
    expect(new Set([plain, ...others]).size).toBe(5)
  })

  test.each([
    ['no id', {id: ''}, 'invalid-field fieldMissing «*» fatal'],
    ['an id in capitals', {id: 'id: ZKP'}, 'invalid-term termId «ZKP» fatal'],
    ['no domain', {domain: ''}, 'invalid-field fieldMissing «*» fatal'],
    ['no Chinese', {zh: ''}, 'invalid-field fieldMissing «*» fatal'],
    ['an empty list of Chinese forms', {zh: 'zh: []'}, 'invalid-term termNoChinese «[]» fatal'],
    ['an empty list of English forms', {en: 'en: []'}, 'invalid-term termNoEnglish «[]» fatal'],
    ['forms that are no list', {zh: 'zh: 零知识证明'}, 'invalid-field fieldNotList «零知识证明» fatal'],
    [
      'a form without a term',
      {zh: 'zh: [{status: preferred}]'},
      'invalid-field fieldMissing «{status: preferred}» fatal',
    ],
    ['a form without a status', {zh: 'zh: [{term: 证明}]'}, 'invalid-field fieldMissing «{term: 证明}» fatal'],
    ['a status that is none', {zh: 'zh: [{term: 证明, status: best}]'}, 'invalid-field fieldNotOneOf «best» fatal'],
    ['a keep that is no truth', {keep: 'keep: maybe'}, 'invalid-field fieldNotOneOf «maybe» fatal'],
    ['an id that is not the name of the file', {id: 'id: zkp'}, 'invalid-term termFile «zkp»'],
    ['a domain that is not its folder', {domain: 'domain: ai'}, 'invalid-term termFolder «ai»'],
    ['an unknown field', {defn: 'defn: {en: A method.}'}, 'unknown-field fieldMistyped «defn»'],
    ['pinyin in English', {en: both('{term: a, status: preferred, pinyin: a}')}, 'unknown-field fieldUnknown «pinyin»'],
    [
      'two preferred forms',
      {en: both(`${preferred}, {term: ZKP, status: preferred}`)},
      'invalid-term termTwoEnglish «{term: ZKP, status: preferred}»',
    ],
    [
      'two preferred Chinese forms',
      {zh: 'zh: [{term: 证明, status: preferred}, {term: 零知识证明, status: preferred}]'},
      'invalid-term termTwoChinese «{term: 零知识证明, status: preferred}»',
    ],
    [
      'forms to choose from, none of them preferred',
      {en: both('{term: ZKP, status: admitted}')},
      'invalid-term termNoChoiceEnglish «{term: ZKP, status: admitted}»',
    ],
    [
      'one form twice',
      {en: both(`${preferred}, ${preferred.replace('preferred', 'admitted')}`)},
      'invalid-term termFormBoth «{term: zero-knowledge proof, status: admitted}»',
    ],
    [
      'one form twice alike',
      {en: both(`${preferred}, {term: a, status: forbidden}, {term: a, status: forbidden}`)},
      'invalid-term termFormTwice «{term: a, status: forbidden}»',
    ],
    [
      'a * at the end',
      {en: both('{term: prove *, status: preferred}')},
      'invalid-term termStar «{term: prove *, status: preferred}» fatal',
    ],
    [
      'a * in Chinese',
      {zh: 'zh: [{term: 零*证明, status: preferred}]'},
      'invalid-term termStarChinese «{term: 零*证明, status: preferred}» fatal',
    ],
    [
      'a form of nothing but marks',
      {zh: 'zh: [{term: ……, status: preferred}]'},
      'invalid-term termNoLetter «{term: ……, status: preferred}» fatal',
    ],
    ['a not_in that meets no form', {not_in: 'not_in: 区块链'}, 'invalid-term termNotIn «区块链»'],
    ['an exception for no segment', {except: 'except: {seg1: why}'}, 'invalid-term termExcept «seg1» fatal'],
    ['an exception without a reason', {except: 'except: {k7q2mf3d: ""}'}, 'invalid-field fieldNotText «""» fatal'],
    [
      'an unconfirmed field that nobody proposes',
      {unconfirmed: 'unconfirmed: [id]'},
      'invalid-term termUnconfirmed «[id]»',
    ],
  ])('with %s is reported at the place', (_, changes, expected) => {
    const file = fileOf(changes)
    const whole = file.text.trimEnd()
    expect(faultsOf(file)).toEqual([expected.replace('«*»', `«${whole}»`)])
  })

  test('with a form that is too long is left out', () => {
    expect(faultsOf(fileOf({en: both(`{term: ${'a'.repeat(201)}, status: preferred}`)}))[0]).toMatch(/termLong.*fatal$/)
  })

  test('that only forbids needs no preferred form', () => {
    expect(faultsOf(fileOf({en: both('{term: zero proof, status: forbidden}')}))).toEqual([])
  })

  test('that is no YAML is left out with the reason', () => {
    const {term, faults} = readTerm({path: 'glossary/ai/agent.yml', text: 'id: agent\nzh: [\n'})
    expect(term).toBeUndefined()
    expect(faults).toMatchObject([{rule: 'unreadable-file', fatal: true}])
  })

  test('that is a list is left out with the reason', () => {
    expect(readTerm({path: 'glossary/ai/agent.yml', text: '- agent\n'}).faults).toMatchObject([
      {rule: 'invalid-field', message: 'fieldNotMapping', fatal: true},
    ])
  })

  test('is read the same with CRLF', () => {
    const file = fileOf()
    const {term} = readTerm({...file, text: file.text.replaceAll('\n', '\r\n')})
    expect(term?.hash).toBe(readTerm(file).term?.hash)
  })
})
