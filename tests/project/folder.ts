import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** A fresh folder that is gone when the test is over; absolute, without symbolic links. */
export const freshFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'duizhao-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** Writes files under `folder`: texts in UTF-8, or bytes. */
export const put = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
}

/** All files under `folder`, hidden ones too, with their texts. */
export const filesIn = (folder: string): Readonly<Record<string, string>> => {
  const visit = (path: string): readonly (readonly [string, string])[] =>
    readdirSync(join(folder, path)).flatMap(name => {
      const child = path === '' ? name : `${path}/${name}`
      return statSync(join(folder, child)).isDirectory()
        ? visit(child)
        : [[child, readFileSync(join(folder, child), 'utf8')] as const]
    })
  return Object.fromEntries(visit(''))
}
