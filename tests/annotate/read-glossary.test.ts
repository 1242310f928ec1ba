import {describe, expect, test} from 'vitest'
import {readGlossary} from '../../src/annotate/read-glossary.ts'
import type {TextFile} from '../../src/bitext/document.ts'

const fileOf = (domain: string, id: string, zh: string, more = ''): TextFile => ({
  path: `glossary/${domain}/${id}.yml`,
  text: `id: ${id}\ndomain: ${domain}\nzh: [{term: ${zh}, status: preferred}]\nen: [{term: ${id}, status: preferred}]\n${more}`,
})

describe('a glossary', () => {
  test('is in order of its ids, whatever the order of the files', () => {
    const files = [fileOf('b', 'node', '节点'), fileOf('a', 'token', '代币'), fileOf('c', 'chain', '链')]
    const {glossary, faults} = readGlossary(files)
    expect(glossary.map(({id}) => id)).toEqual(['chain', 'node', 'token'])
    expect(faults).toEqual([])
    expect(readGlossary(files.toReversed())).toEqual({glossary, faults})
  })

  test('leaves out the later file of an id that stands twice', () => {
    const {glossary, faults} = readGlossary([fileOf('law', 'agent', '代理人'), fileOf('ai', 'agent', '智能体')])
    expect(glossary.map(({domain}) => domain)).toEqual(['ai'])
    expect(faults).toEqual([
      {
        rule: 'invalid-term',
        message: 'termTwice',
        values: {id: 'agent', path: 'glossary/ai/agent.yml'},
        path: 'glossary/law/agent.yml',
        fatal: true,
      },
    ])
  })

  test('reports a Chinese form that two terms share, simplified or traditional, unless something tells them apart', () => {
    const chain = fileOf('a', 'blockchain', '区块链')
    const other = fileOf('b', 'chain', '區塊鏈')
    expect(readGlossary([chain, other]).faults).toMatchObject([
      {
        message: 'termShared',
        values: {form: '區塊鏈', other: 'blockchain', path: chain.path},
        path: other.path,
        fatal: false,
      },
    ])
    const told = fileOf('b', 'chain', '區塊鏈', 'only: {docs: history}\n')
    expect(readGlossary([chain, told]).faults).toEqual([])
    expect(readGlossary([chain, told]).glossary).toHaveLength(2)
  })

  test('reports two terms that give way to one another, once, and not one that gives way alone', () => {
    const one = fileOf('a', 'central-bank', '中央银行', 'not_in: [银行行长]\n')
    const other = fileOf('b', 'governor', '银行行长', 'not_in: [中央银行]\n')
    expect(readGlossary([one, other]).faults).toMatchObject([
      {message: 'termCircular', values: {form: '银行行长', word: '中央银行', other: 'central-bank'}, path: other.path},
    ])
    expect(readGlossary([one, fileOf('b', 'governor', '银行行长')]).faults).toEqual([])
  })

  test('goes on where one file cannot be read', () => {
    const {glossary, faults} = readGlossary([{path: 'glossary/a/x.yml', text: '\tid: x'}, fileOf('a', 'node', '节点')])
    expect(glossary.map(({id}) => id)).toEqual(['node'])
    expect(faults).toHaveLength(1)
  })
})
