// What reading costs: parsing and cutting beside the bare pass, and the memory that it takes to read ten times as much.
// Documents are read one after another by processes of their own, each as large a folder of made-up text as it is told.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {madeText} from './made-text.mjs'

const reader = fileURLToPath(new URL('read-folder.mjs', import.meta.url))
const sizes = [10, 100]

const write = (folder, megabytes) => {
  let left = megabytes * 1e6
  for (let seed = 1; left > 0; seed++) {
    for (const [index, {text}] of madeText(seed).entries()) {
      if (left <= 0) return
      writeFileSync(join(folder, `${seed}-${index}.md`), text)
      left -= Buffer.byteLength(text)
    }
  }
}

const readingOf = megabytes => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  try {
    write(folder, megabytes)
    const {stdout, stderr, status} = spawnSync(process.execPath, [reader, folder], {encoding: 'utf8'})
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The ratio of `parsing` and `cutting` to the `bare` pass, and of the memory of reading 100 MB to that of 10 MB, in lines. */
export const benchReading = ({parsing, cutting, bare}) => {
  const ratio = ((parsing + cutting) / bare).toFixed(2)
  const readings = sizes.map(readingOf)
  const [small, large] = readings.map(({peak}) => peak)
  return [
    `\nreading (parse to segments) ÷ bare ${ratio} (at most 1.25)`,
    ...readings.map(
      ({files, bytes, segments, seconds, peak}) =>
        `${Math.round(bytes / 1e6)} MB in ${files} files, ${segments} segments: ${seconds.toFixed(1)} s, peak ${Math.round(peak / 1e6)} MB`,
    ),
    `peak of ${sizes[1]} MB ÷ peak of ${sizes[0]} MB ${(large / small).toFixed(2)} (at most 1.25)`,
  ].join('\n')
}
