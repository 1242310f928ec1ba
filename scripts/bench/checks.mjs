// What checking costs: pairs a second with all rules, the memory of ten times as many, and Translate Toolkit's pofilter
// over the same pairs in the same run, where it is installed.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {pairTexts} from './paired.mjs'

const few = 10_000
const many = 100_000
const script = fileURLToPath(new URL('check-pairs.mjs', import.meta.url))

const checked = count => {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--expose-gc', script, String(count)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const quoted = text => JSON.stringify(text)

const po = texts =>
  [
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: en\\n"\n',
    ...texts.map(({zh, en}, index) => `#: ${index}\nmsgctxt "${index}"\nmsgid ${quoted(zh)}\nmsgstr ${quoted(en)}\n`),
  ].join('\n')

/** Seconds that pofilter takes for all its tests but spelling; nothing where it is not installed. */
const pofilter = texts => {
  if (spawnSync('pofilter', ['--version']).status !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  try {
    writeFileSync(join(folder, 'in.po'), po(texts))
    const start = process.hrtime.bigint()
    const {status, stderr} = spawnSync(
      'pofilter',
      ['--progress=none', '--excludefilter=spellcheck', join(folder, 'in.po'), join(folder, 'out.po')],
      {encoding: 'utf8', maxBuffer: 1e9},
    )
    if (status !== 0) throw new Error(stderr)
    return Number(process.hrtime.bigint() - start) / 1e9
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Lines on the speed and memory of the checks. */
export const benchChecks = () => {
  const [small, large] = [few, many].map(checked)
  const theirs = pofilter(pairTexts(many))
  const mb = bytes => `${Math.round(bytes / 1e6)} MB`
  return [
    `checking ${large.count} pairs with all rules: ${large.seconds.toFixed(1)} s, ${Math.round(large.count / large.seconds)} pairs/s (at least 20000), ${large.findings} findings`,
    `peak ${mb(large.peak)} for ${large.count} pairs (data ${mb(large.data)}), ${mb(small.peak)} for ${small.count}: ${((large.peak - large.data) / small.peak).toFixed(2)} (at most 1.5)`,
    theirs === undefined
      ? 'pofilter is not installed (package translate-toolkit): not compared'
      : `pofilter, all tests but spelling: ${theirs.toFixed(1)} s: ${(theirs / large.seconds).toFixed(1)} times as long (at least 20)`,
  ].join('\n')
}
