import type {Edition} from '../bitext/edition.ts'
import type {Rule} from '../check/rule.ts'
import type {Project} from '../project/open.ts'
import {locate} from '../project/repository.ts'
import type {Call} from './command.ts'
import {isFailing} from './fail-on.ts'
import {textsOf} from './open.ts'
import type {Reported} from './report/report.ts'

/** What a report of a project's edition is made of. */
export const reportedOf = (
  call: Call,
  {root, files}: Pick<Project, 'root' | 'files'>,
  edition: Edition,
  rules: readonly Rule[],
): Reported => ({
  edition,
  rules,
  textOf: textsOf(files),
  say: call.say,
  tongue: call.tongue,
  color: call.terminal.color,
  prefix: prefixOf(root),
  isFailing: finding => isFailing(call, finding),
})

/** The way from the top of the repository to the project at `root`, with a closing slash; empty at the top, and without git. */
export const prefixOf = (root: string): string => {
  const located = locate(root)
  return located.ok && located.value.prefix !== '' ? `${located.value.prefix}/` : ''
}
