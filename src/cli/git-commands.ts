import {fileURLToPath} from 'node:url'
import type {GitCommands} from '../project/git-setup.ts'
import {inPackage} from './places.ts'

/**
 * The command lines by which git runs this very program, wherever it stands. Git runs them in a POSIX shell, on Windows
 * in its own. Where the program is not there any more, they do what git does by itself: otherwise git would take our
 * version for the result of a merge, without a mark of what theirs says.
 */
export const gitCommands = (): GitCommands => {
  const program = quoted(pathOf('bin/duizhao.js'))
  const isThere = `test -f ${quoted(pathOf('dist/program/program.js'))} && command -v node >/dev/null`
  // Git puts file names in the place of %O and its like; %% is a percent sign.
  const merge = `if ${isThere}; then node ${program}`.replaceAll('%', '%%')
  return {
    driver: `${merge} merge-driver --marker-size %L %O %A %B %P; else git merge-file --marker-size=%L %A %O %B; fi`,
    textconv: `f() { if ${isThere}; then node ${program} textconv "$1"; else cat "$1"; fi; }; f`,
  }
}

/** A path of this package, with forward slashes. */
const pathOf = (path: string): string => fileURLToPath(inPackage(path)).replaceAll('\\', '/')

const quoted = (path: string): string => `'${path.replaceAll("'", `'\\''`)}'`
