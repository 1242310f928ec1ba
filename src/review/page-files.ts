import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {extname, join} from 'node:path'

/** A file of the page. */
interface PageFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The files of the page by their addresses. */
export type PageFiles = ReadonlyMap<string, PageFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
}

/** Reads the page as it was built into `folder`, once: what a browser asks for is looked up, and is never a way to a file. */
export const readPageFiles = (folder: string): PageFiles => {
  const files = new Map<string, PageFile>()
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const type = types[extname(name)]
    const path = join(folder, name)
    if (!type || !statSync(path).isFile()) continue
    files.set(name === 'index.html' ? '/' : `/${name}`, {type, bytes: new Uint8Array(readFileSync(path))})
  }
  return files
}
