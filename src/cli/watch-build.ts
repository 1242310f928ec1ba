import {resolve} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import type {Edition} from '../bitext/edition.ts'
import type {Finding} from '../bitext/finding.ts'
import {byId} from '../check/catalogue.ts'
import {messages} from '../check/messages.ts'
import type {Manifest} from '../project/manifest.ts'
import {readManifest} from '../project/manifest.ts'
import {findRoot} from '../project/open.ts'
import {usualOutput} from '../project/stale-output.ts'
import type {Watch} from '../project/watch.ts'
import {watchProject} from '../project/watch.ts'
import type {Built, Report} from './building.ts'
import {builder} from './building.ts'
import type {Call, Status} from './command.ts'
import {failureIn, notListening, portIn, stopped} from './listening.ts'
import {openHere} from './open.ts'
import type {PreviewServer} from './preview/server.ts'
import {startPreview} from './preview/server.ts'
import {countsOf} from './report/counts.ts'
import {pretty} from './report/pretty.ts'
import {printMessages} from './report/print-messages.ts'
import {reportedOf} from './reported.ts'

/** How often, in milliseconds, it is asked whether anything changed, and for how long nothing more may before it is read. */
const [often, quiet] = [80, 60]

/** How many times in a row files may change before they are read all the same. */
const patience = 20

/**
 * Builds the edition, serves it on this machine, and builds it anew whenever its files change, until the process is asked
 * to end. What cannot be published is said; the last edition that could stays and is shown.
 */
export const watchBuild = async (call: Call): Promise<Status> => {
  const {terminal, say} = call
  const port = portIn(call.option('port') ?? '0')
  if (port === undefined) {
    terminal.err(`${say('review.noPort', {port: call.option('port') ?? ''})}\n`)
    return 2
  }
  const root = findRoot(resolve(call.folder))
  if (root === undefined) {
    // It says why.
    openHere(call)
    return 2
  }
  const ended = stopped()
  const out = resolve(root, call.option('out') ?? usualOutput)
  let beside: readonly string[] = []
  const watch = watchProject(root, () => beside)
  const make = attempts(call)
  const attempt = async (): Promise<void> => {
    const config = (await make())?.project?.config
    if (config) beside = [...config.memory, ...[config.metadata.css, config.metadata.logo].flatMap(path => path ?? [])]
  }
  watch.renew()
  await attempt()
  let server: PreviewServer
  try {
    // A folder that we did not write is nobody's to look into.
    const folder = () => (readManifest(out) ? out : undefined)
    server = await startPreview({port, folder, report: error => terminal.err(`${failureIn(error, say)}\n`)})
  } catch (error) {
    watch.close()
    terminal.err(`${notListening(error, port, say)}\n`)
    return 2
  }
  terminal.out(`${server.address}\n`)
  terminal.err(`${say('watch.serving')}\n`)
  await rounds(ended, watch, async () => {
    const before = readManifest(out)
    await attempt()
    const changed = countChanged(before, readManifest(out))
    if (changed > 0) server.renew()
    terminal.err(`${say('watch.changed', {count: changed})}\n`)
  })
  watch.close()
  await server.close()
  return 0
}

/** Does `work` whenever files have changed and come to rest, until `ended` is over. */
const rounds = async (ended: Promise<void>, watch: Watch, work: () => Promise<void>): Promise<void> => {
  let isOver = false
  const over = ended.then(() => {
    isOver = true
  })
  while (!isOver) {
    await Promise.race([over, pause(often)])
    if (isOver || !watch.isStale()) continue
    for (let turn = 0; turn < patience && !isOver; turn++) {
      // What changes from here on is seen afterwards.
      watch.renew()
      await pause(quiet)
      if (!watch.isStale(true)) break
    }
    if (!isOver) await work()
  }
}

/** Makes one attempt to build after another: the first tells all that there is to say, each later one what is new. */
const attempts = (call: Call): (() => Promise<Built | undefined>) => {
  const {terminal, say} = call
  const make = builder()
  let known: ReadonlySet<string> | undefined
  const report: Report = (project, edition, rules) => {
    const reported = reportedOf(call, project, edition, rules)
    if (known) {
      const fresh = edition.findings.filter(finding => !known?.has(keyOf(finding)))
      const said = messages(fresh, reported.textOf, call.tongue, byId(rules))
      const printed = printMessages(said, terminal.color, call.tongue)
      terminal.err(`${printed === '' ? '' : `${printed}\n\n`}${countsOf(reported)}\n`)
    } else terminal.err(pretty.print(reported))
    known = keysOf(edition)
  }
  return async () => {
    try {
      const built = await make(call, report)
      if (!built.published) terminal.err(`${say('watch.kept')}\n`)
      return built
    } catch (error) {
      // A file that was there a moment ago; or a bug, which must not end the work of somebody else.
      if (!(error instanceof Error)) throw error
      terminal.err(`${failureIn(error, say)}\n${say('watch.kept')}\n`)
      return undefined
    }
  }
}

const keysOf = ({findings}: Edition): ReadonlySet<string> => new Set(findings.map(keyOf))

/** The same for what a rule says of the same segment or file, wherever that stands. */
const keyOf = ({rule, message, values, segment, at}: Finding): string =>
  JSON.stringify([rule, message, values, segment ?? at.path])

/** How many files of an edition are new, gone or others than before. */
const countChanged = (before: Manifest = new Map(), after: Manifest = new Map()): number => {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter(path => before.get(path) !== after.get(path)).length
}
