import {sourcePath, translationPath} from './paths.ts'
import type {Register} from './register.ts'
import {lastSeen} from './register.ts'

/** A document as far as its home needs to be found. */
interface Named {
  readonly path: string
  readonly texts: readonly string[]
}

/** A new document that holds at least this share of a vanished one's texts is that one renamed. */
const renamed = 0.5

/**
 * The register of each document by its path: the file that bears its name; else the register of a document that has
 * vanished, where that names it in `doc` or where half of its texts stand in it. A register has one document at most.
 */
export const findHomes = (
  documents: readonly Named[],
  registers: readonly Register[],
): ReadonlyMap<string, Register> => {
  const byPath = new Map(registers.map(register => [register.path, register]))
  const homes = new Map<string, Register>()
  const newcomers: Named[] = []
  for (const document of documents) {
    const home = byPath.get(translationPath(document.path))
    if (home) homes.set(document.path, home)
    else newcomers.push(document)
  }
  const present = new Set(documents.map(document => document.path))
  const vanished = registers.filter(register => !present.has(sourcePath(register.path)))
  if (newcomers.length === 0 || vanished.length === 0) return homes

  const claims = newcomers.flatMap(document => {
    const texts = countTexts(document.texts)
    return vanished.flatMap(register => {
      const isNamed = register.source === document.path
      const found = isNamed ? Number.POSITIVE_INFINITY : countFound(register, texts)
      return found > 0 && found >= renamed * register.entries.length ? [{document, register, found}] : []
    })
  })
  const taken = new Set<Register>()
  // Whoever holds more texts; the order of the lists settles equal claims: a sort keeps it.
  for (const {document, register} of claims.toSorted((a, b) => (b.found > a.found ? 1 : b.found < a.found ? -1 : 0))) {
    if (homes.has(document.path) || taken.has(register)) continue
    homes.set(document.path, register)
    taken.add(register)
  }
  return homes
}

const countTexts = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** How many of a register's texts stand among `texts`; equal ones as often as they stand there. */
const countFound = (register: Register, texts: ReadonlyMap<string, number>): number => {
  const left = new Map(texts)
  let found = 0
  for (const entry of register.entries) {
    const text = [lastSeen(entry), entry.zh].find(each => (left.get(each) ?? 0) > 0)
    if (text === undefined) continue
    left.set(text, (left.get(text) ?? 0) - 1)
    found++
  }
  return found
}
