import {describe, expect, test} from 'vitest'
import type {ProjectFiles} from '../../src/bitext/edition.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {edition, read} from '../../src/edition.ts'
import {sync} from '../../src/pair/sync.ts'
import {readConfig} from '../../src/project/config.ts'
import {starter} from '../../src/project/starter.ts'

const under = (folder: string) => starter.filter(({path}) => path.startsWith(`${folder}/`))

const project = (): ProjectFiles => {
  const file = starter.find(({path}) => path === 'duizhao.yml') ?? {path: 'duizhao.yml', text: ''}
  const {config, faults} = readConfig(file, {rules: [], formats: []})
  if (!config) throw new Error(JSON.stringify(faults))
  const {metadata, rules} = config
  return {
    metadata,
    rules,
    sources: under('source'),
    assets: [],
    order: [],
    translations: under('translations'),
    attic: [],
    memory: [],
    terms: under('glossary'),
    ledgers: [],
    faults: [],
  }
}

describe('the document of a new project', () => {
  test('is fully translated, and no rule finds anything in it', () => {
    const {documents, glossary, findings} = edition(project())
    expect(findings).toEqual([])
    expect(glossary).toHaveLength(4)
    const pairs = documents.flatMap(document => [...leaves(document)])
    expect(pairs).toHaveLength(13)
    expect(pairs.map(pair => pair.state)).toEqual(pairs.map(() => ({progress: 'translated'})))
    expect(new Set(pairs.flatMap(pair => pair.annotations.map(({term}) => term))).size).toBe(4)
  })

  test('bears the ids that sync gives, in a file that sync leaves alone', () => {
    const {documents, registers, attic} = read(project())
    expect(sync(documents, registers, attic, '2026-11-22').files).toEqual([])
    const minted = sync(documents, [], [], '2026-11-22').files[0]?.text ?? ''
    const ids = [...minted.matchAll(/^- id: (\w+)$/gm)].map(match => match[1])
    expect(registers.flatMap(register => register.entries.map(({id}) => id))).toEqual(ids)
  })

  test('stands in files in order of their paths, each ending with a line end', () => {
    const paths = starter.map(({path}) => path)
    expect(paths).toEqual(paths.toSorted())
    for (const {text} of starter) expect(text.endsWith('\n')).toBe(true)
  })
})
