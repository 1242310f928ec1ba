import type {Register} from '../../../src/pair/register.ts'
import {inputsOf, worldOf} from '../world.ts'

/** One entry of a translation file: the Chinese, the English, and further lines as they are written. */
export type Written = readonly [zh: string, en: string, more?: string]

/** A translation file of these entries; texts are quoted, ids are counted from `letter` on. */
export const registerOf = (entries: readonly Written[], path = 'translations/en/a.yml', letter = 'a'): Register => {
  const items = entries.map(([zh, en, more = ''], index) => {
    const id = `${letter}${String(index).padStart(7, '0')}`
    return `- id: ${id}\n  zh: ${JSON.stringify(zh)}\n  en: ${JSON.stringify(en)}\n${more}\n`
  })
  const {registers, attic} = inputsOf(worldOf({}, {[path]: `doc: source/a.md\nsegments:\n\n${items.join('')}`}))
  const [register] = [...registers, ...attic]
  if (!register) throw new RangeError(`${path} holds no register`)
  return register
}
