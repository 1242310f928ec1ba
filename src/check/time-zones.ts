import type {ClockTime} from '../language/numbers.ts'

/** Hours ahead of UTC of the zones that English writes behind a time; two where winter and summer differ. */
const ZONES: ReadonlyMap<string, readonly number[]> = new Map([
  ['utc', [0]],
  ['gmt', [0]],
  ['bst', [1]],
  ['cet', [1]],
  ['cest', [2]],
  ['jst', [9]],
  ['est', [-5]],
  ['edt', [-4]],
  ['et', [-5, -4]],
  ['eastern', [-5, -4]],
  ['pst', [-8]],
  ['pdt', [-7]],
  ['pt', [-8, -7]],
  ['pacific', [-8, -7]],
])

const BEIJING = 8

/** Whether an English time, by the zone that stands right behind it, is the Chinese one, which is Beijing's: 20:00 and 12:00 UTC. */
export const sameInZone = (zh: ClockTime, en: ClockTime, behind: string): boolean => {
  const zone = /^ ?\(?([a-z]+)/i.exec(behind)?.[1]?.toLowerCase() ?? ''
  const hours = ZONES.get(zone) ?? []
  return zh.minute === en.minute && hours.some(ahead => (((zh.hour - BEIJING + ahead - en.hour) % 24) + 24) % 24 === 0)
}
