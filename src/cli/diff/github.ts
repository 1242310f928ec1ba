import {githubCommands} from '../report/github-commands.ts'
import {annotationsOf} from './annotations.ts'
import type {DiffFormat} from './diff.ts'

/** For a run of GitHub Actions: what is new or changed as annotations of its lines. */
export const github: DiffFormat<'github'> = {
  format: 'github',
  print: told => githubCommands(annotationsOf(told), told.prefix),
}
