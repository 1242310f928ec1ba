// npm run measure:merges -- [DIR] [--trials 200] [--most 0] [--seed 1]: how many merges of translation files end in a
// conflict, with git's own merge and with the merge driver. Of a folder of Chinese Markdown it makes a project in a
// temporary repository; each trial is two branches on which two people work by chance, and a real `git merge`, once without
// and once with the driver. After each merge with the driver that left no conflict it syncs, and looks for every rendering.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {parseArgs} from 'node:util'
import {passages} from '../dist/bitext/walk.js'
import {gitCommands} from '../dist/cli/git-commands.js'
import {block, changeFields, line} from '../dist/pair/change-fields.js'
import {readTranslations} from '../dist/pair/read-translations.js'
import {sync} from '../dist/pair/sync.js'
import {segment} from '../dist/segment/segment.js'
import {readMarkdown} from '../dist/source/read-markdown.js'

const {values: options, positionals} = parseArgs({
  options: {
    trials: {type: 'string', default: '200'},
    most: {type: 'string', default: '0'},
    seed: {type: 'string', default: '1'},
  },
  allowPositionals: true,
})
const folder = positionals[0] ?? 'source'
const trials = Number(options.trials)
const most = Number(options.most)

/** Numbers by chance, the same at every run (mulberry32). */
const chanceFrom = seed => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
const below = (chance, count) => Math.floor(chance() * count)
const shuffled = (chance, list) => {
  const all = [...list]
  for (let index = all.length - 1; index > 0; index--) {
    const other = below(chance, index + 1)
    ;[all[index], all[other]] = [all[other], all[index]]
  }
  return all
}
/** 5 to 15 of a hundred, at least one. */
const some = (chance, list) => list.slice(0, Math.max(1, Math.round(list.length * (0.05 + chance() * 0.1))))

const filesIn = under =>
  readdirSync(under)
    .sort()
    .flatMap(name => {
      const path = join(under, name)
      return statSync(path).isDirectory() ? filesIn(path) : [path]
    })

const sources = filesIn(folder)
  .filter(path => path.endsWith('.md') && !path.includes('/raw/'))
  .map(path => [`source/${relative(folder, path).replaceAll('\\', '/')}`, readFileSync(path, 'utf8')])
  .filter(([, text]) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 20 > text.length)
  .slice(0, most > 0 ? most : undefined)
if (sources.length === 0) {
  console.error(`No Chinese Markdown in ${folder}: name a folder that holds some.`)
  process.exit(2)
}

const isTranslation = path => path.startsWith('translations/')
const registersOf = files =>
  [...files]
    .filter(([path]) => isTranslation(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => {
      const {register, faults} = readTranslations({path, text})
      if (!register) throw new Error(`${path}: ${faults[0]?.message}`)
      return register
    })
const documentsOf = files =>
  [...files]
    .filter(([path]) => path.startsWith('source/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => {
      const {document} = readMarkdown({path, text})
      return document ? [segment(document)] : []
    })
const synced = files => {
  const registers = registersOf(files)
  const isAttic = ({path}) => path.includes('/.attic/')
  const {files: changes} = sync(
    documentsOf(files),
    registers.filter(register => !isAttic(register)),
    registers.filter(isAttic),
    '2026-01-01',
  )
  const after = new Map(files)
  for (const {path, text} of changes) {
    if (text === undefined) after.delete(path)
    else after.set(path, text)
  }
  return after
}

const words = 'model network computing power training market data chip growth investors token privacy proof'.split(' ')
const english = (chance, zh) =>
  `${Array.from({length: Math.max(3, Math.round(zh.length * 0.4))}, () => words[below(chance, words.length)]).join(' ')}.`

/** The files with fields of entries changed: `change` gives new fields for one entry. */
const withEntries = (files, entries, change) => {
  const after = new Map(files)
  const wanted = new Map(entries.map(({path, id}) => [`${path} ${id}`, true]))
  for (const register of registersOf(files)) {
    const changes = new Map(
      register.entries
        .filter(({path, id}) => wanted.has(`${path} ${id}`))
        .map(entry => [entry, new Map(Object.entries(change(entry)))]),
    )
    after.set(register.path, changeFields(register, changes).text)
  }
  return after
}

const entriesOf = files => registersOf(files).flatMap(register => register.entries)

/** A translator: gives English to what has none, words other English anew, writes notes and comments. */
const translate = (chance, files, entries) =>
  withEntries(files, entries, ({zh, rendering}) => {
    const kind = rendering.type === 'missing' ? 0 : chance()
    if (kind < 0.75) return {en: block(english(chance, zh))}
    return kind < 0.9 ? {comment: line(`seen ${below(chance, 1e6)}`)} : {note: block(`Note ${below(chance, 1e6)}.`)}
  })

/** Someone at the source: edits sentences, puts new ones in, takes some out; and syncs. */
const editSource = (chance, files, places) => {
  const after = new Map(files)
  for (const {path, start, end, isLone} of places.toSorted((a, b) => b.start - a.start)) {
    const text = after.get(path)
    const kind = chance()
    const sentence = `第${below(chance, 1e6)}个新的句子说的是${['算力', '数据', '芯片', '网络'][below(chance, 4)]}。`
    const hans = [...text.slice(start, end).matchAll(/\p{Script=Han}(?=\p{Script=Han})/gu)].map(
      ({index}) => start + index + 1,
    )
    const at = hans[below(chance, hans.length)] ?? end
    if (kind < 0.2 && !isLone) after.set(path, text.slice(0, start) + text.slice(end))
    else if (kind < 0.4 && !isLone) after.set(path, text.slice(0, end) + sentence + text.slice(end))
    else after.set(path, `${text.slice(0, at)}${['正在', '更加', '已经', '新的'][below(chance, 4)]}${text.slice(at)}`)
  }
  return synced(after)
}

const placesOf = files =>
  documentsOf(files).flatMap(document =>
    [...passages(document.children)].flatMap(({leaves}) =>
      leaves.map(({place}) => ({path: document.path, ...place, isLone: leaves.length === 1})),
    ),
  )

/** What two people do, by name: each gives the files of one branch. */
const pairsOfPeople = {
  'two translators, anywhere': (chance, files) => {
    const [one, other] = [shuffled(chance, entriesOf(files)), shuffled(chance, entriesOf(files))]
    return [translate(chance, files, some(chance, one)), translate(chance, files, some(chance, other))]
  },
  'two translators, each at entries of their own': (chance, files) => {
    const all = shuffled(chance, entriesOf(files))
    const one = some(chance, all)
    return [translate(chance, files, one), translate(chance, files, some(chance, all.slice(one.length)))]
  },
  'a translator and a source sync': (chance, files) => [
    translate(chance, files, some(chance, shuffled(chance, entriesOf(files)))),
    editSource(chance, files, some(chance, shuffled(chance, placesOf(files)))),
  ],
  'two source syncs in different places': (chance, files) => {
    const all = shuffled(chance, placesOf(files))
    const one = some(chance, all)
    return [editSource(chance, files, one), editSource(chance, files, some(chance, all.slice(one.length)))]
  },
}

const repository = mkdtempSync(join(tmpdir(), 'duizhao-merges-'))
process.on('exit', () => rmSync(repository, {recursive: true, force: true}))
const settings = ['user.name=x', 'user.email=x@example.org', 'gc.auto=0', 'commit.gpgsign=false'].flatMap(each => [
  '-c',
  each,
])
const git = (...args) =>
  spawnSync('git', [...settings, ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'},
  })
const must = (...args) => {
  const {status, stdout, stderr} = git(...args)
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}${stdout}`)
  return stdout
}
const writeAll = files => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(repository, path)), {recursive: true})
    writeFileSync(join(repository, path), text)
  }
}
const readAll = () =>
  new Map(
    must('ls-files', '-z')
      .split('\0')
      .filter(path => /^(?:source|translations)\//.test(path))
      .map(path => [path, readFileSync(join(repository, path), 'utf8')]),
  )
const commitOn = (branch, files) => {
  must('reset', '--quiet', '--hard')
  must('checkout', '--quiet', '--force', '-B', branch, 'base')
  writeAll(files)
  must('add', '--all')
  must('commit', '--quiet', '--allow-empty', '-m', branch)
}
/** Merges `theirs` into `ours` and gives the paths in conflict. */
const merge = (...config) => {
  must('reset', '--quiet', '--hard', 'ours')
  const {status, stderr} = git(...config, 'merge', '--quiet', '--no-edit', '--no-commit', 'theirs')
  if (status > 1) throw new Error(stderr)
  return [...new Set(must('diff', '-z', '--name-only', '--diff-filter=U').split('\0'))].filter(path => path !== '')
}

const renderingsOf = files =>
  new Map(
    entriesOf(files)
      .filter(({rendering}) => rendering.type === 'english' && rendering.en !== '')
      .map(({id, rendering}) => [`${id} ${rendering.en}`, rendering.en]),
  )
/** Renderings that a side gave, and those that both left alone, which the files do not hold. */
const lostFrom = (files, base, ours, theirs) => {
  const standing = new Set(renderingsOf(files).values())
  const [before, own, other] = [base, ours, theirs].map(renderingsOf)
  const isWanted = key => !before.has(key) || (own.has(key) && other.has(key))
  return [...own, ...other].filter(([key, en]) => isWanted(key) && !standing.has(en)).length
}
/** Whether both sides gave one entry another rendering: that only people can settle. */
const isGenuine = (base, ours, theirs) => {
  const [before, own, other] = [base, ours, theirs].map(
    files =>
      new Map(
        entriesOf(files).map(({id, rendering, note, comment}) => [id, [JSON.stringify(rendering), note, comment]]),
      ),
  )
  return [...own].some(([id, fields]) =>
    fields.some((field, index) => {
      const [was, is] = [before.get(id)?.[index], other.get(id)?.[index]]
      return other.has(id) && field !== is && field !== was && is !== was
    }),
  )
}
const oursIn = text => text.replace(/^<{7}[^\n]*\n([\s\S]*?)^={7}\n[\s\S]*?^>{7}[^\n]*\n/gm, '$1')

writeAll([
  ['.gitattributes', 'translations/**/*.yml merge=duizhao\n'],
  ['duizhao.yml', 'title: {zh: 测, en: Measure}\n'],
])
const chance = chanceFrom(Number(options.seed))
const bare = synced(new Map(sources))
// Three of four sentences have English before the two people come.
const base = withEntries(
  bare,
  entriesOf(bare).filter(() => chance() < 0.75),
  ({zh}) => ({en: block(english(chance, zh))}),
)
writeAll(base)
must('init', '--quiet', '--initial-branch', 'base')
must('add', '--all')
must('commit', '--quiet', '-m', 'base')
const driver = ['-c', `merge.duizhao.driver=${gitCommands().driver}`]

console.log(
  `${sources.length} documents, ${entriesOf(base).length} entries, ${trials} trials each, ${must('--version').trim()}, seed ${options.seed}\n`,
)
console.log(
  '                                               merges in conflict                  after the driver and a sync',
)
console.log(
  'who                                            plain git  driver  genuine  source     syncs  lost  unreadable',
)
for (const [name, work] of Object.entries(pairsOfPeople)) {
  const sums = {plain: 0, driver: 0, genuine: 0, source: 0, syncs: 0, lost: 0, unreadable: 0}
  for (let trial = 0; trial < trials; trial++) {
    const [ours, theirs] = work(chance, base)
    commitOn('theirs', theirs)
    commitOn('ours', ours)
    if (isGenuine(base, ours, theirs)) sums.genuine++
    if (merge().some(isTranslation)) sums.plain++
    const conflicts = merge(...driver)
    if (conflicts.some(path => !isTranslation(path))) sums.source++
    if (conflicts.some(isTranslation)) {
      sums.driver++
      continue
    }
    const merged = readAll()
    for (const path of conflicts) merged.set(path, oursIn(merged.get(path)))
    try {
      const after = synced(merged)
      sums.syncs++
      sums.lost += lostFrom(merged, base, ours, theirs) + lostFrom(after, base, ours, theirs)
    } catch (error) {
      sums.unreadable++
      console.error(error.message)
    }
  }
  const percent = count => `${((100 * count) / trials).toFixed(1)} %`
  console.log(
    name.padEnd(45),
    percent(sums.plain).padStart(10),
    percent(sums.driver).padStart(7),
    percent(sums.genuine).padStart(8),
    percent(sums.source).padStart(7),
    String(sums.syncs).padStart(9),
    String(sums.lost).padStart(5),
    String(sums.unreadable).padStart(11),
  )
}
