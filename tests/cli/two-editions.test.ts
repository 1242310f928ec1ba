import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'vite'
import {describe, expect, test} from 'vitest'
import type {Comparison} from '../../src/bitext/comparison.ts'
import {twoEditions} from '../../src/cli/diff/two-editions.ts'
import {compare} from '../../src/compare/compare.ts'
import {edition} from '../../src/edition.ts'
import type {Entry} from '../compare/editions.ts'
import {filesOf} from '../compare/editions.ts'
import {newFolder} from './project.ts'

const home = join(import.meta.dirname, '../..')

/** The second thread, put together from `src/`. */
const buildThread = async (): Promise<URL> => {
  const folder = newFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    root: home,
    ssr: {noExternal: true},
    build: {ssr: join(home, 'src/cli/diff/past-edition.ts'), outDir: folder, target: 'node20', emptyOutDir: true},
  })
  return pathToFileURL(join(folder, 'past-edition.js'))
}

const entries: readonly Entry[] = [
  {id: 'a0000001', zh: '一切AI进步归根结底取决于算力。', en: 'All progress in AI comes down to computing power.'},
  {id: 'a0000002', zh: '2023年投资达300亿美元。', en: 'Investment reached $30 billion in 2023.', note: 'A note.'},
  {id: 'a0000003', zh: '节点会同步。', en: 'The nodes will sync.'},
  {zh: '还没有编号。'},
  {id: 'a0000004', zh: '泡沫终将破灭。'},
]
const terms = {power: {zh: ['算力'], en: ['computing power']}}

/** A comparison without the places of segments that did not change. */
const told = ({changes, ...rest}: Comparison) => ({
  ...rest,
  changes: changes.map(({before, after, ...change}) => ({
    ...change,
    before: before && [before.path, before.pair.id, before.pair.zh.text, before.pair.rendering],
    after,
  })),
})

describe('two editions made at the same time', () => {
  test('are compared as those made one after another are', async () => {
    const before = filesOf({docs: {a: entries, b: [{id: 'b0000001', zh: '另一篇。', en: 'Another.'}]}, terms})
    const after = filesOf({
      docs: {
        a: entries.flatMap(entry =>
          entry.id === 'a0000003'
            ? [{...entry, source: '节点不会同步。'}]
            : entry.id === 'a0000004'
              ? [{...entry, en: 'Bubbles burst.'}, {zh: '新的一句。'}]
              : [entry],
        ),
        c: [{id: 'b0000001', zh: '另一篇。', en: 'Another.'}],
      },
      terms: {power: {zh: ['算力'], en: ['compute', 'computing power']}},
    })
    const thread = await buildThread()
    const [was, now] = await twoEditions(before, after, undefined, {large: 0, thread})
    const direct = compare(edition(before), edition(after))
    expect(direct.changes.length).toBeGreaterThan(3)
    expect(told(compare(was, now))).toEqual(told(direct))
  })

  test('tell the error where one cannot be made', async () => {
    const files = filesOf({docs: {a: entries}})
    const nowhere = pathToFileURL(join(newFolder(), 'nothing.js'))
    const other = filesOf({docs: {a: entries.slice(1)}})
    await expect(twoEditions(files, other, undefined, {large: 0, thread: nowhere})).rejects.toThrow()
  })
})
