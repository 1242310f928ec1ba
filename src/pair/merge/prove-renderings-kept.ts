import {readTranslations} from '../read-translations.ts'
import type {Register, RegisterEntry} from '../register.ts'
import type {Three} from './three-way.ts'

/**
 * Makes sure that a merged file can be read and holds every rendering that either side gave, and every one that both
 * left as it was. That it does not would be a bug, and writing such a file would lose work: `RangeError`.
 */
export const proveRenderingsKept = ({base, ours, theirs}: Three<Register>, text: string): void => {
  const {register, faults} = readTranslations({path: ours.path, text})
  if (!register) throw new RangeError(`${ours.path} would become unreadable: ${faults[0]?.message}`)
  const [before, own, other, after] = [base, ours, theirs, register].map(renderingsOf)
  for (const rendering of [...(own ?? []), ...(other ?? [])]) {
    const isWanted = !before?.has(rendering) || (own?.has(rendering) && other?.has(rendering))
    if (isWanted && !after?.has(rendering)) throw new RangeError(`${ours.path} would lose a rendering: ${rendering}`)
  }
}

const renderingsOf = (register: Register | undefined): ReadonlySet<string> =>
  new Set(register?.entries.flatMap(entry => (entry.rendering.type === 'missing' ? [] : [written(entry)])))

const written = ({id, rendering}: RegisterEntry): string => JSON.stringify([id, rendering])
