import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {place, stage} from '../../src/project/atomic.ts'
import {openProject} from '../../src/project/open.ts'
import {finishPending, isPending, notePending, pendingPath} from '../../src/project/pending.ts'
import {save} from '../../src/project/save.ts'
import {filesIn, freshFolder, put} from './folder.ts'

/** What a save changes: for each file its text before and after, `undefined` for none. */
type Plan = readonly {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}[]

/** Saves as `save` does, and dies behind the first `steps` moves. */
const cutOff = (folder: string, plan: Plan, steps: number): void => {
  const staged = plan.flatMap(({path, after}) => (after === undefined ? [] : [stage(join(folder, path), after)]))
  const deleted = plan.flatMap(({path, after}) => (after === undefined ? [path] : []))
  notePending(folder, staged, deleted)
  for (const {path, after} of plan.slice(0, steps)) {
    const file = staged.find(({target}) => target === join(folder, path))
    if (after === undefined) rmSync(join(folder, path), {force: true})
    else if (file) place(file)
  }
}

const text = fc.option(fc.constantFrom('算力', '模型', '区块链', ''), {nil: undefined})

const plans = fc
  .uniqueArray(fc.constantFrom('a.yml', 'b.yml', 'c.yml', 'translations.yml'), {minLength: 1})
  .chain(paths =>
    fc.tuple(...paths.map(path => fc.record({before: text, after: text}).map(texts => ({path, ...texts})))),
  )

describe('A save that was cut off', () => {
  test('is finished whichever move it died behind, and never twice', () => {
    fc.assert(
      fc.property(plans, fc.nat(4), (plan, steps) => {
        const folder = freshFolder()
        const given = plan.flatMap(({path, before}) => (before === undefined ? [] : [[path, before] as const]))
        put(folder, Object.fromEntries(given))
        cutOff(folder, plan, steps)
        expect(finishPending(folder).ok).toBe(true)
        const wanted = plan.flatMap(({path, after}) => (after === undefined ? [] : [[path, after] as const]))
        expect(filesIn(folder)).toEqual(Object.fromEntries(wanted))
        expect(finishPending(folder)).toEqual({ok: true, value: []})
      }),
      {numRuns: 200},
    )
  })

  test('never takes the place of what somebody has written since', () => {
    const folder = freshFolder()
    put(folder, {'a.yml': '旧', 'b.yml': '旧'})
    cutOff(
      folder,
      [
        {path: 'a.yml', before: '旧', after: '新'},
        {path: 'b.yml', before: '旧', after: '新'},
      ],
      1,
    )
    put(folder, {'b.yml': '人手改过'})
    const outcome = finishPending(folder)
    expect(outcome.ok ? '' : outcome.problem.message).toBe('pendingChanged')
    expect(filesIn(folder)).toMatchObject({'a.yml': '新', 'b.yml': '人手改过'})
  })

  test('is told to whoever opens the project before it is finished', () => {
    const folder = freshFolder()
    put(folder, {'duizhao.yml': 'title: {zh: 甲, en: A}\n', 'source/a.md': '算力。\n'})
    expect(openProject(folder).ok).toBe(true)
    notePending(folder, [], [])
    const opened = openProject(folder)
    expect(opened.ok ? '' : opened.problem.message).toBe('pending')
  })
})

test('A save that went well leaves no note behind', () => {
  const folder = freshFolder()
  save(folder, [
    {path: 'a.yml', text: '甲'},
    {path: 'b.yml', text: '乙'},
  ])
  expect(isPending(folder)).toBe(false)
  expect(existsSync(join(folder, pendingPath, '..'))).toBe(false)
})
