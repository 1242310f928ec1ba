import {readFileSync} from 'node:fs'
import {inPackage} from './places.ts'

/** The version of this program, from its package. */
export const version = (): string => {
  const found: unknown = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'))
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : ''
}
