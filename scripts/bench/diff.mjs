// A whole `duizhao diff` of two commits measured against a whole `duizhao check` (the build of one of them without
// formats): 10,000 segments, first with a few of them edited in one document of ten, then with 5 % of them in all.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {edit, enough, translate} from './sync.mjs'
import {chance, lettersOf, sentencesOf} from './texts.mjs'

const program = fileURLToPath(new URL('../../bin/duizhao.js', import.meta.url))
const atMost = 1.5

const write = (folder, files) => {
  for (const {path, text} of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

const run = (folder, command, argv) => {
  const {status, stderr} = spawnSync(command, argv, {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28})
  if (status !== 0) throw new Error(`${command} ${argv.join(' ')}: ${stderr}`)
}

const commit = (folder, message) => {
  const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false']
  run(folder, 'git', ['add', '--all'])
  run(folder, 'git', [...author, 'commit', '--quiet', '--message', message])
}

const secondsOf = (folder, argv) => {
  const start = process.hrtime.bigint()
  run(folder, process.execPath, [program, ...argv, '--fail-on', 'never'])
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** Measures diff over `sources`, each `{path, text}`, and says so in a few lines. */
export const benchDiff = (given, rounds) => {
  const {sources, segments} = enough(given)
  const [random, sentences] = [chance(), sentencesOf(given)]
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  try {
    run(folder, 'git', ['init', '--quiet'])
    write(folder, [{path: 'duizhao.yml', text: 'title: {zh: 测试, en: Bench}\n'}, ...sources, ...translate(sources)])
    commit(folder, 'Before')
    const scattered = edit(sources, random, lettersOf(sentences))
    write(
      folder,
      scattered.filter((_, index) => index % 10 === 0),
    )
    commit(folder, 'A tenth of the documents')
    write(folder, scattered)
    commit(folder, 'All documents')
    const kinds = [
      ['a tenth of the documents', ['diff', 'HEAD~2', 'HEAD~1', '--stat']],
      ['all documents', ['diff', 'HEAD~2', 'HEAD', '--stat']],
    ]
    const best = {check: Number.POSITIVE_INFINITY}
    for (let round = 0; round < rounds; round++) {
      best.check = Math.min(best.check, secondsOf(folder, ['check']))
      for (const [name, argv] of kinds)
        best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, secondsOf(folder, argv))
    }
    return [
      `\ndiff of two commits, ${segments} segments in ${sources.length} files; whole commands, best of ${rounds} rounds`,
      `check ${best.check.toFixed(2)} s`,
      ...kinds.map(
        ([name]) =>
          `diff, 5 % edited in ${name}: ${best[name].toFixed(2)} s, ÷ check ${(best[name] / best.check).toFixed(2)} (at most ${atMost})`,
      ),
    ].join('\n')
  } finally {
    rmSync(folder, {recursive: true})
  }
}
