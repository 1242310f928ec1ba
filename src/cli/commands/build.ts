import {relative} from 'node:path'
import {builder, requirements} from '../building.ts'
import type {Call, Command, Status} from '../command.ts'
import {failOn} from '../fail-on.ts'
import {pretty} from '../report/pretty.ts'
import {reportedOf} from '../reported.ts'
import {watchBuild} from '../watch-build.ts'

/** The whole journey: reads, pairs, annotates, checks, publishes. */
export const build: Command = {
  name: 'build',
  args: [],
  options: [
    {flags: '--out <folder>', words: 'option.out'},
    {flags: '--formats <formats>', words: 'option.formats'},
    {flags: '--changes <revisions>', words: 'option.changes'},
    {flags: '--require <state>', words: 'option.require', choices: requirements},
    {flags: '--watch', words: 'option.watch'},
    {flags: '--port <number>', words: 'option.watchPort'},
    failOn,
  ],
  run: call => (call.flag('watch') ? watchBuild(call) : buildOnce(call)),
}

const buildOnce = async (call: Call): Promise<Status> => {
  const {terminal, say} = call
  if (call.option('port') !== undefined) {
    terminal.err(`${say('build.portAlone')}\n`)
    return 2
  }
  const {status, published} = await builder()(call, (project, edition, rules) =>
    terminal.out(pretty.print(reportedOf(call, project, edition, rules))),
  )
  if (!published) return status
  const folder = relative(terminal.folder, published.folder) || '.'
  terminal.out(`${say('build.files', {count: published.count, folder})}\n`)
  if (published.formats.includes('html')) terminal.out(`${say('build.done', {index: `${folder}/index.html`})}\n`)
  return status
}
