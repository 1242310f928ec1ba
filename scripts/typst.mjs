import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '.duizhao/cache/typst')
const name = '@myriaddreamin/typst-ts-node-compiler'
const version = '0.7.0'

/** Whether the compiler that typesets the PDF is installed in this checkout. */
export const hasTypst = () => existsSync(join(folder, 'node_modules', name, 'package.json'))

/**
 * Installs it into a folder of its own, with the package of this platform alone: among the dependencies it would need a lock
 * file with packages for other platforms that not every registry holds.
 */
export const installTypst = () => {
  mkdirSync(folder, {recursive: true})
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', `${name}@${version}`]
  return (
    spawnSync(npm, args, {stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32'}).status === 0
  )
}
