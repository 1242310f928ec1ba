import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {main} from '../src/cli/main.ts'
import {terminalFor} from './cli/terminal-for.ts'

const folder = join(import.meta.dirname, 'editions')

/** Every folder of `tests/editions` is a project in one situation; the reports that it must give stand beside it. */
const situations = readdirSync(folder, {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? entry.name : []))

describe.each(situations)('the edition "%s"', situation => {
  test.each(['en', 'zh'] as const)('gives the report that stands beside it (%s)', async tongue => {
    const {terminal, printed} = terminalFor(join(folder, situation))
    const status = await main(['check', '--lang', tongue], terminal)
    await expect(`${printed.out()}${printed.err()}exit ${status}\n`).toMatchFileSnapshot(
      join(folder, `${situation}.${tongue}.txt`),
    )
  })

  test('gives the same report a second time', async () => {
    const runs = [terminalFor(join(folder, situation)), terminalFor(join(folder, situation))]
    for (const {terminal} of runs) await main(['check', '--format', 'json'], terminal)
    expect(runs[0]?.printed.out()).toBe(runs[1]?.printed.out())
  })
})
