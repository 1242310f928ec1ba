import {readFileSync} from 'node:fs'

/** The version of this program, from its package. */
export const version = (): string => {
  const found: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : ''
}
