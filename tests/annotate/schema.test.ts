import {Ajv2020} from 'ajv/dist/2020.js'
import {CORE_SCHEMA, load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {readTerm, termFields} from '../../src/annotate/read-term.ts'
import {termSchema} from '../../src/annotate/schema.ts'

const isValid = new Ajv2020({strict: true, allowUnionTypes: true}).compile(termSchema)

const good = `id: node
domain: crypto
kind: concept
zh: [{term: 节点, pinyin: jiédiǎn, pos: noun, type: short, status: preferred, case: exact}]
en: [{term: node, pos: noun, type: variant, status: preferred, case: exact}]
not_in: 节点板
keep: true
only: {docs: [a, b], domains: crypto, near: 区块}
except: {k7q2mf3d: a knot}
def: {zh: 一台计算机。, en: A computer.}
source: ethereum.org
note: 1985
unconfirmed: [pinyin]
`

/** Whether an editor that knows the schema, and duizhao, take a text without complaint. */
const verdicts = (text: string): readonly boolean[] => [
  isValid(load(text, {schema: CORE_SCHEMA})),
  readTerm({path: 'glossary/crypto/node.yml', text}).faults.length === 0,
]

describe('the schema of a term file', () => {
  test('takes a file with every field, as duizhao does', () => {
    expect(verdicts(good)).toEqual([true, true])
    expect(termFields.every(field => good.includes(`\n${field}:`) || good.startsWith(`${field}:`))).toBe(true)
  })

  test.each([
    ['an unknown field', good.replace('note:', 'notes:')],
    ['no English', good.replace(/^en:.*\n/m, '')],
    ['an empty list of forms', good.replace(/^en:.*$/m, 'en: []')],
    ['a status that is none', good.replace('status: preferred', 'status: best')],
    ['a form without a status', good.replace('status: preferred, ', '')],
    ['pinyin in English', good.replace('{term: node,', '{term: node, pinyin: x,')],
    ['an id in capitals', good.replace('id: node', 'id: Node')],
    ['an exception for no segment', good.replace('k7q2mf3d', 'seg-1')],
    ['an empty definition', good.replace('en: A computer.', 'en: ""')],
    ['a keep that is no truth', good.replace('keep: true', 'keep: maybe')],
  ])('refuses %s, as duizhao does', (_, text) => {
    expect(verdicts(text)).toEqual([false, false])
  })
})
