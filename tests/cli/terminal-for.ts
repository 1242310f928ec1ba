import type {Terminal} from '../../src/cli/terminal.ts'

/** A terminal in `folder` that remembers what is printed on it; its calendar stands still. */
export const terminalFor = (
  folder: string,
): {readonly terminal: Terminal; readonly printed: {readonly out: () => string; readonly err: () => string}} => {
  const out: string[] = []
  const err: string[] = []
  return {
    terminal: {
      out: text => void out.push(text),
      err: text => void err.push(text),
      page: text => void out.push(text),
      columns: 100,
      progress: () => undefined,
      color: false,
      tongue: 'en',
      folder,
      today: () => '2026-11-20',
    },
    printed: {out: () => out.join(''), err: () => err.join('')},
  }
}
