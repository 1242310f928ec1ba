import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Fault} from '../../src/bitext/edition.ts'
import {buildExample} from '../../src/check/build-example.ts'
import {rules} from '../../src/check/catalogue.ts'
import {check} from '../../src/check/check.ts'

const source = new URL('../../src/', import.meta.url)
const rooms = ['yaml', 'source', 'segment', 'pair', 'annotate', 'import', 'project']
const files = rooms.flatMap(room =>
  readdirSync(new URL(room, source), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .map(file => `${room}/${file}`),
)

/** Where a fault is raised: a call of what raises it, or its own field. */
const raised = /\b(?:\w*[fF]ault|refuse|wrong|say|report|unreadable)\(|\bmessage: /

/** The keys of the faults that a file raises; what it says without knowing of faults are other words. */
const keysIn = (text: string): readonly string[] =>
  !/\b(?:Faults?|FieldReader|Decoded)\b/.test(text)
    ? []
    : text.split('\n').flatMap((line, index, lines) => {
        const [head] = raised.exec(line) ?? []
        if (head === undefined || /^\s*(?:\*|\/\/)/.test(line)) return []
        // A call that is broken over lines has its key on the next.
        const call = line.slice(line.indexOf(head) + head.length) || (lines[index + 1] ?? '')
        const [, first] = /^\s*'([a-z]+)'/.exec(call) ?? []
        const others = [...call.matchAll(/'([a-z]+[A-Z]\w*)'/g)].map(([, word = '']) => word)
        return first === undefined ? others : [first, ...others]
      })

describe('The words of faults', () => {
  const words = new Set(rules.filter(({over}) => over === 'fault').flatMap(({words}) => keysOf(words.en)))

  it.each(files)('are there for every key in %s', file => {
    const text = readFileSync(new URL(file, source), 'utf8')
    expect(keysIn(text).filter(word => !words.has(word))).toEqual([])
  })

  it('are looked for where there are some', () => {
    const found = files.flatMap(file => keysIn(readFileSync(new URL(file, source), 'utf8')))
    expect(new Set(found).size).toBeGreaterThan(60)
  })
})

const keysOf = (catalogue: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(catalogue).map(word => word.replace(/_(?:one|other)$/, ''))

describe('check', () => {
  const fault: Fault = {
    rule: 'unknown-field',
    message: 'fieldUnknown',
    values: {field: 'defn', known: 'def'},
    path: 'glossary/ai/agent.yml',
    fatal: false,
  }
  const {edition} = buildExample({})
  const rulesOff = new Map(rules.map(({id}) => [id, 'off'] as const))

  it('reports faults under their rule', () => {
    expect(check({...edition, faults: [fault]}, new Map())).toMatchObject([
      {rule: 'unknown-field', severity: 'warning', message: 'fieldUnknown', fatal: false},
    ])
  })

  it('takes a fatal fault for an error, and reports it though its rule is off', () => {
    const fatal = {...fault, fatal: true}
    expect(check({...edition, faults: [fault, fatal]}, rulesOff)).toMatchObject([{severity: 'error', fatal: true}])
  })
})
