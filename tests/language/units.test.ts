import fc from 'fast-check'
import {afterEach, expect, test, vi} from 'vitest'

const unitsOf = async () => (await import('../../src/language/units.ts')).unitsOf

const unit = fc.oneof(fc.integer({min: 0, max: 0xffff}), fc.constantFrom(0xd83d, 0xde00, 0x4e00, 0x3002, 0x0a))
const text = fc.array(unit).map(units => String.fromCharCode(...units))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const holds = (unitsOf: (text: string) => Uint16Array) =>
  fc.assert(
    fc.property(text, text => {
      const units = unitsOf(text)
      for (let at = 0; at < text.length; at++) if (units[at] !== text.charCodeAt(at)) return false
      return units[text.length] === 0
    }),
    {numRuns: 1000},
  )

test('the units of a text are those of the string, lone surrogates too, with a 0 behind them', async () => {
  holds(await unitsOf())
})

test('they are the same where the engine has no Buffer', async () => {
  vi.stubGlobal('Buffer', undefined)
  vi.resetModules()
  holds(await unitsOf())
})

test('a text longer than most has an array of its own', async () => {
  const read = await unitsOf()
  const long = '算力。'.repeat(20_000)
  expect(String.fromCharCode(...read(long).slice(-4, -1))).toBe('算力。')
  expect(read(long)).toHaveLength(long.length + 1)
})
