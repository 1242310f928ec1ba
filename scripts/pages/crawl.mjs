import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {fromHtml} from 'hast-util-from-html'
import {selectAll} from 'hast-util-select'

/** Follows every link and every address within the pages of a folder: how many there are, and those that lead nowhere. */
export const crawl = folder => {
  const trees = new Map(
    readdirSync(folder, {recursive: true})
      .filter(path => path.endsWith('.html'))
      .sort()
      .map(path => [path, fromHtml(readFileSync(join(folder, path), 'utf8'))]),
  )
  const ids = new Map(
    [...trees].map(([path, tree]) => [path, new Set(selectAll('[id]', tree).map(node => node.properties.id))]),
  )
  const dead = []
  let count = 0
  for (const [path, tree] of trees)
    for (const {properties} of selectAll('[href], [src]', tree)) {
      const address = String(properties.href ?? properties.src)
      if (/^[a-z][a-z0-9+.-]*:/i.test(address)) continue
      count += 1
      const [file, anchor] = address.split('#').map(decodeURIComponent)
      const there = file === '' ? path : normalize(join(dirname(path), file))
      const isAlive = existsSync(join(folder, there)) && (!anchor || (ids.get(there)?.has(anchor) ?? true))
      if (!isAlive) dead.push(`${path}: ${address}`)
    }
  return {pages: trees.size, count, dead}
}
