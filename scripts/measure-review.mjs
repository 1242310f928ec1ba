// npm run measure:review: makes two projects of made-up text, of 100 segments and of 10,000, serves the review of both at once
// and asks them in turn. Figures are medians in milliseconds; the ratios are what counts. A live check is compared with two
// plain round trips and one `checkPair` in the same run.
import {execFileSync, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readGlossary} from '../dist/annotate/read-glossary.js'
import {checkPair} from '../dist/check-pair.js'
import {read} from '../dist/edition.js'
import {block, changeFields} from '../dist/pair/change-fields.js'
import {openProject} from '../dist/project/open.js'
import {madeText} from './bench/made-text.mjs'

const program = fileURLToPath(new URL('../bin/duizhao.js', import.meta.url))
const rounds = 60
const terms = [
  ['computing-power', '算力', 'computing power'],
  ['network', '网络', 'network'],
  ['data', '数据', 'data'],
  ['market', '市场', 'market'],
].map(([id, zh, en]) => ({
  path: `glossary/it/${id}.yml`,
  text: `id: ${id}\ndomain: it\nzh:\n  - {term: ${zh}, status: preferred}\nen:\n  - {term: ${en}, status: preferred}\n`,
}))
const english = number => `Network ${number} moves the data and the computing power of the market.`

/** Documents of 250 sentences or so, `most` in all. */
const sources = most => {
  let left = most
  return madeText().flatMap(({path, text}) => {
    const blocks = []
    let count = 0
    for (const each of text.split('\n\n')) {
      const sentences = each.match(/。|^#|^\|/gm)?.length ?? 0
      if (count + sentences > Math.min(250, left)) break
      blocks.push(each)
      count += sentences
    }
    left -= count
    return count === 0 ? [] : [{path, text: `${blocks.join('\n\n')}\n`}]
  })
}

const newProject = most => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  const write = ({path, text}) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  const config = {path: 'duizhao.yml', text: 'title: {zh: 试, en: Trial}\n'}
  for (const file of [config, ...terms, ...sources(most)]) write(file)
  execFileSync(process.execPath, [program, 'sync', '--root', folder], {stdio: 'ignore'})
  let count = 0
  for (const register of read(openProject(folder).value.files).registers) {
    const wanted = register.entries.map(entry => [entry, new Map([['en', block(english(++count))]])])
    write({path: register.path, text: changeFields(register, new Map(wanted)).text})
  }
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args])
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Begin')
  return {folder, count}
}

/** Starts a server; gives what asks it. */
const serve = folder =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [program, 'review', '--root', folder, '--by', 'a'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.once('data', line => {
      const {origin, searchParams} = new URL(String(line).trim())
      const authorization = `Bearer ${searchParams.get('token')}`
      const ask = async (path, question) => {
        const body = question && {method: 'POST', body: JSON.stringify(question)}
        const headers = {authorization, ...(question ? {'content-type': 'application/json'} : {})}
        return (await fetch(`${origin}/${path}`, {headers, ...body})).json()
      }
      resolve({ask, stop: () => child.kill()})
    })
  })

const timed = async work => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = times => times.toSorted((a, b) => a - b)[times.length >> 1]

const projects = [newProject(100), newProject(10_000)]
const servers = []
for (const {folder} of projects) servers.push(await serve(folder))

/** Asks both servers in turn. */
const both = async (name, question, count = rounds) => {
  const times = servers.map(() => [])
  for (let round = 0; round < count; round++)
    for (const [index, server] of servers.entries()) times[index].push(await timed(() => question(server, round)))
  const [small, large] = times.map(median)
  const row = [
    name.padEnd(24),
    small.toFixed(2).padStart(9),
    large.toFixed(2).padStart(9),
    (large / small).toFixed(2).padStart(7),
  ]
  console.log(row.join(''))
  return {small, large}
}

console.log(`segments${' '.repeat(16)}${projects.map(({count}) => String(count).padStart(9)).join('')}  ratio`)
await both('first queue', ({ask}) => ask('api/queue?filter=all&count=100'), 1)
await both('queue', ({ask}) => ask('api/queue?filter=all&count=100'))
for (const server of servers) server.ids = (await server.ask('api/queue?filter=all&count=100')).items.map(({id}) => id)
await both('segment', ({ask, ids}, round) => ask(`api/segments/${ids[round + 5]}`))
await both('next', ({ask, ids}, round) => ask(`api/next?filter=all&from=${ids[round + 5]}`))
const trip = await both('plain round trip', ({ask}) => ask('nothing'))
const check = await both('live check', ({ask, ids}, round) =>
  ask('api/check', {id: ids[round + 5], en: english(round)}),
)
await both('typed', ({ask, ids}, round) => ask('api/typed', {id: ids[round + 5], en: english(-round)}), 20)
await both(
  'accept as edited',
  async ({ask, ids}, round) => {
    const id = ids[round + 5]
    const {record} = await ask(`api/segments/${id}`)
    await ask('api/decide', {action: 'accept', en: english(`${round}a`), segments: [{id, record}]})
  },
  20,
)
await both('undo', ({ask}) => ask('api/undo', {}), 20)
const {glossary} = readGlossary(terms)
const source = '函数目录过程项目时间说明，历史理解函数时候，方式请求版本数据算力名称。'
const alone = []
for (let round = 0; round < rounds; round++)
  alone.push(await timed(() => checkPair({source, target: english(round), glossary})))
const pair = median(alone)
console.log(
  `checkPair ${pair.toFixed(2)}; live check by two round trips and it: ${(check.large / (2 * trip.large + pair)).toFixed(2)}`,
)
for (const {stop} of servers) stop()
for (const {folder} of projects) rmSync(folder, {recursive: true})
