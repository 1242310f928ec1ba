import type {Definitions, ImageRun, LinkRun, Prose, Run} from '../bitext/prose.ts'
import {readInline} from '../markup/read-inline.ts'

/**
 * The text of a prose as it must be written where other `definitions` hold: links and pictures that refer to a definition
 * of their own document (`[text][label]`) bear their address themselves, where the label leads elsewhere now.
 */
export const inlineReferences = (prose: Prose, definitions: Definitions): string => {
  if (!prose.runs.some(isMarked)) return prose.text
  if (addressesIn(readInline(prose.text, definitions).runs).join('\n') === addressesIn(prose.runs).join('\n')) {
    return prose.text
  }
  let written = ''
  let from = 0
  const visit = (run: Run): void => {
    if ((run.type === 'link' && !run.bare) || run.type === 'image') {
      const inline = writeInline(run, prose.text)
      if (inline === undefined) return
      written += prose.text.slice(from, run.at.start) + inline
      from = run.at.end
    } else if ('children' in run && run.type !== 'link') run.children.forEach(visit)
  }
  prose.runs.forEach(visit)
  return written + prose.text.slice(from)
}

const isMarked = (run: Run): boolean => run.type !== 'words'

const addressesIn = (runs: readonly Run[]): readonly string[] =>
  runs.flatMap((run): readonly string[] => {
    if (run.type === 'image') return [`image ${run.url}`]
    if (!('children' in run)) return []
    return run.type === 'link' ? [`link ${run.url}`, ...addressesIn(run.children)] : addressesIn(run.children)
  })

/** A link or picture with its address behind it; `undefined` where it is written so already. */
const writeInline = (run: LinkRun | ImageRun, text: string): string | undefined => {
  const whole = text.slice(run.at.start, run.at.end)
  const label = /^!?\[([\s\S]*?)\](?:\[[^\]]*\])?$/.exec(whole)
  if (!label || /\]\(/.test(whole)) return undefined
  const address = /[\s()<>]/.test(run.url) ? `<${run.url.replace(/[<>]/g, '\\$&')}>` : run.url
  const title = run.title === undefined ? '' : ` "${run.title.replace(/["\\]/g, '\\$&')}"`
  return `${run.type === 'image' ? '!' : ''}[${label[1]}](${address}${title})`
}
