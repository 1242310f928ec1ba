import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {onTestFinished} from 'vitest'

const {openSync, writeFileSync} = fs

const noRoom = (syscall: string): Error =>
  Object.assign(new Error(`ENOSPC: no space left on device, ${syscall}`), {code: 'ENOSPC', syscall})

/**
 * A disk that has room for nothing more: for no new file, or, where it is `full`, for no further line in an open one
 * either. It gets room again by what is given back, and when the test is over.
 */
export const fillDisk = (isFull = false): (() => void) => {
  Object.assign(fs, {
    openSync: (...[path, flags, mode]: Parameters<typeof openSync>) => {
      if (String(path).endsWith('.tmp')) throw noRoom('open')
      return openSync(path, flags, mode)
    },
    ...(isFull
      ? {
          writeFileSync: (...[file, text, options]: Parameters<typeof writeFileSync>) => {
            if (typeof file === 'number') throw noRoom('write')
            writeFileSync(file, text, options)
          },
        }
      : {}),
  })
  syncBuiltinESMExports()
  const giveRoom = (): void => {
    Object.assign(fs, {openSync, writeFileSync})
    syncBuiltinESMExports()
  }
  onTestFinished(giveRoom)
  return giveRoom
}
