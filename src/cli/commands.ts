import type {Command} from './command.ts'
import {attach} from './commands/attach.ts'
import {build} from './commands/build.ts'
import {check} from './commands/check.ts'
import {diff} from './commands/diff.ts'
import {done} from './commands/done.ts'
import {explain} from './commands/explain.ts'
import {gitSetup} from './commands/git-setup.ts'
import {importCommand} from './commands/import.ts'
import {init} from './commands/init.ts'
import {mergeDriver} from './commands/merge-driver.ts'
import {ok} from './commands/ok.ts'
import {review} from './commands/review.ts'
import {segment} from './commands/segment.ts'
import {status} from './commands/status.ts'
import {sync} from './commands/sync.ts'
import {termAdd} from './commands/term/add.ts'
import {termConcordance} from './commands/term/concordance.ts'
import {termExport} from './commands/term/export.ts'
import {termImpact} from './commands/term/impact.ts'
import {termImport} from './commands/term/import.ts'
import {termList} from './commands/term/list.ts'
import {termRename} from './commands/term/rename.ts'
import {termShow} from './commands/term/show.ts'
import {termSuggest} from './commands/term/suggest.ts'
import {textconv} from './commands/textconv.ts'

/** Every command, in the order in which help lists them: a command is one new file and one line here. */
export const commands: readonly Command[] = [
  init,
  importCommand,
  sync,
  build,
  check,
  status,
  diff,
  done,
  ok,
  attach,
  review,
  termList,
  termShow,
  termAdd,
  termSuggest,
  termConcordance,
  termImpact,
  termRename,
  termExport,
  termImport,
  segment,
  explain,
  gitSetup,
  mergeDriver,
  textconv,
]
