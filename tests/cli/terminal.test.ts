import {Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import type {World} from '../../src/cli/terminal.ts'
import {nodeTerminal} from '../../src/cli/terminal.ts'

/** A stream that keeps what is written to it, or fails with `code`. */
const stream = (isTTY: boolean, code?: string): {readonly stream: World['stdout']; readonly text: () => string} => {
  const chunks: string[] = []
  const writable = new Writable({
    write(chunk, _encoding, ready) {
      chunks.push(String(chunk))
      ready(code === undefined ? null : Object.assign(new Error(`${code}: no`), {code}))
    },
  })
  return {stream: Object.assign(writable, {isTTY}), text: () => chunks.join('')}
}

const worldOf = (stdout: World['stdout'], stderr: World['stdout'], ...argv: readonly string[]): World => ({
  stdout,
  stderr,
  argv,
  env: {LANG: 'en_US.UTF-8'},
  cwd: () => '/',
  exitCode: undefined,
})

/** Until streams have told what went wrong. */
const settled = () => new Promise(resolve => setImmediate(resolve))

describe('the terminal of a process', () => {
  test.each([
    [[], 'could not be written'],
    [['--lang', 'zh'], '无法写到标准输出'],
  ])('says that a full disk took no result, and ends with 2 (%j)', async (argv, said) => {
    const [out, err] = [stream(false, 'ENOSPC'), stream(false)]
    const world = worldOf(out.stream, err.stream, ...argv)
    nodeTerminal(world).out('结果\n')
    await settled()
    expect(err.text()).toContain(said)
    expect(world.exitCode).toBe(2)
  })

  test('is quiet where the reader has closed the pipe', async () => {
    const [out, err] = [stream(false, 'EPIPE'), stream(false)]
    const world = worldOf(out.stream, err.stream)
    nodeTerminal(world).out('结果\n')
    await settled()
    expect(err.text()).toBe('')
    expect(world.exitCode).toBeUndefined()
  })

  test('ends with 2 where nobody can be told', async () => {
    const world = worldOf(stream(false).stream, stream(false, 'ENOSPC').stream)
    nodeTerminal(world).err('错误\n')
    await settled()
    expect(world.exitCode).toBe(2)
  })

  test('shows progress on a terminal only, and takes it away before anything else is written', () => {
    const [silent, shown] = [stream(false), stream(true)]
    nodeTerminal(worldOf(stream(true).stream, silent.stream)).progress('对齐')
    expect(silent.text()).toBe('')
    const terminal = nodeTerminal(worldOf(stream(true).stream, shown.stream))
    terminal.progress('对齐')
    terminal.out('结果\n')
    terminal.out('完\n')
    expect(shown.text()).toBe('对齐\r\u001B[2K')
  })
})
