import type {Edition} from '../../bitext/edition.ts'
import type {SegmentId, TermId} from '../../bitext/ids.ts'
import {leaves} from '../../bitext/walk.ts'
import {edition} from '../../edition.ts'
import {ok as settle} from '../../pair/settle.ts'
import type {Command} from '../command.ts'
import {idsOf, withReadable, writeSettled} from '../writing.ts'

/** Says that renderings were reviewed and are right, by whom and on which terms. */
export const ok: Command = {
  name: 'ok',
  args: ['<id...>'],
  options: [
    {flags: '--by <name>', words: 'option.by'},
    {flags: '--why <reason>', words: 'option.why'},
  ],
  run: async call => {
    const {terminal, say} = call
    const ids = idsOf(call)
    if (!ids) return 2
    const by = call.option('by')?.trim().replace(/\s+/g, ' ') ?? ''
    if (by === '') {
      terminal.err(`${say('ok.needsName')}\n`)
      return 2
    }
    const why = call.option('why')
    return withReadable(call, (project, reading) => {
      const {documents, registers, attic} = reading
      const verdict = {
        by,
        at: terminal.today(),
        termHashesOf: termHashesIn(edition(project.files)),
        ...(why === undefined ? {} : {why}),
      }
      if (!writeSettled(call, project, reading, settle(documents, registers, attic, ids, verdict))) return 2
      terminal.out(`${say('ok.wrote', {count: ids.length, by})}\n`)
      return 0
    })
  },
}

/** The terms that stand in a segment, with what a review of it depends on. */
const termHashesIn = ({documents, glossary}: Edition): ((id: SegmentId) => ReadonlyMap<TermId, string>) => {
  const hashes = new Map(glossary.map(term => [term.id, term.hash]))
  const terms = new Map(
    documents.flatMap(document =>
      [...leaves(document)].map(pair => [pair.id, pair.annotations.map(annotation => annotation.term)] as const),
    ),
  )
  return id => new Map((terms.get(id) ?? []).map(term => [term, hashes.get(term) ?? '']))
}
