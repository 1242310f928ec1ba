import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {describe, expect, test} from 'vitest'

/**
 * The order of the house. A room may import from the groups before its own, and from itself; rooms of one group are
 * strangers to one another, unless the group is one room. Files that stand directly in `src/` are rooms of their own.
 */
const order: readonly (readonly string[])[] = [
  ['bitext', 'locales'],
  ['language', 'yaml', 'remember.ts'],
  ['markup'],
  ['source', 'segment', 'pair', 'annotate', 'exchange', 'check', 'compare', 'terms', 'publish', 'import', 'adopt'],
  ['edition.ts', 'adopt.ts', 'read-in-both.ts'],
  ['check-pair.ts', 'fix', 'project'],
  ['review'],
  ['remark-duizhao.ts', 'cli'],
  ['index.ts'],
]

/** The rooms that may know Node. */
const withNode = ['project', 'cli', 'review', 'remark-duizhao.ts']

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return files(path)
    return /\.tsx?$/.test(path) ? [path] : []
  })

const roomOf = (path: string): string => path.split('/')[1] ?? ''
const rank = (path: string): number => order.findIndex(group => group.includes(roomOf(path)))

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"]([^'"]+)['"]/gm)].map(match => match[1] ?? '')

const edges = files('src').flatMap(from =>
  importsOf(from)
    .filter(name => name.startsWith('.'))
    .map(name => ({from, to: normalize(join(dirname(from), name))})),
)

describe('the house', () => {
  test('knows every room that stands in it', () => {
    const unknown = files('src').filter(path => rank(path) < 0)
    expect(unknown).toEqual([])
  })

  test('lets imports flow one way', () => {
    const against = edges
      .filter(({from, to}) => roomOf(from) !== roomOf(to) && rank(to) >= rank(from))
      .map(({from, to}) => `${from} imports ${to}`)
    expect(against).toEqual([])
  })

  test('holds no cycle between files', () => {
    const graph = new Map<string, string[]>()
    for (const {from, to} of edges) graph.set(from, [...(graph.get(from) ?? []), to])
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      const at = trail.indexOf(path)
      if (at >= 0) {
        cycles.push([...trail.slice(at), path].join(' → '))
        return
      }
      if (done.has(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(cycles).toEqual([])
  })

  test('keeps Node out of every room but those at the edge', () => {
    const offenders = files('src')
      .filter(path => !withNode.includes(roomOf(path)))
      .flatMap(path => importsOf(path).map(name => ({path, name})))
      .filter(({name}) => name.startsWith('node:'))
      .map(({path, name}) => `${path} imports ${name}`)
    expect(offenders).toEqual([])
  })

  test('imports nothing of ours into the central data type', () => {
    const offenders = edges.filter(({from, to}) => roomOf(from) === 'bitext' && roomOf(to) !== 'bitext')
    expect(offenders).toEqual([])
  })

  test('exports by name only', () => {
    const offenders = files('src').filter(path => /^export default/m.test(readFileSync(path, 'utf8')))
    expect(offenders).toEqual([])
  })
})
