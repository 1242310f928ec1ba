import {spawnSync} from 'node:child_process'

/**
 * Shows a text in the user's pager (`DUIZHAO_PAGER`, else `PAGER`, else less), which leaves at once where the text fits
 * the screen; whether it did. An empty name or `cat` is none.
 */
export const paged = (text: string, env: Readonly<Record<string, string | undefined>>): boolean => {
  const pager = (env['DUIZHAO_PAGER'] ?? env['PAGER'] ?? 'less').trim()
  if (pager === '' || pager === 'cat') return false
  const {status, error} = spawnSync(pager, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: {...env, LESS: env['LESS'] ?? 'FRX', LESSCHARSET: env['LESSCHARSET'] ?? 'utf-8'},
  })
  // 126 and 127 are the shell's: there is no such program, or it cannot be run.
  return !error && status !== 126 && status !== 127
}
