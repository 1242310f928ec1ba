import {readFileSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import type {Finding} from '../../bitext/finding.ts'
import type {KnownFinding} from '../../check/baseline.ts'
import {knownFindings} from '../../check/baseline.ts'
import type {Project} from '../../project/open.ts'
import {isWithin} from '../../project/paths.ts'
import {save} from '../../project/save.ts'
import type {Call} from '../command.ts'
import {reportProblem} from '../open.ts'

/** Reads the baseline at a path; where it cannot be used, says why on standard error and gives nothing. */
export const readBaseline = (call: Call, name: string): readonly KnownFinding[] | undefined => {
  const refuse = (reason: string): undefined => {
    call.terminal.err(`${call.say('baseline.unusable', {name, reason})}\n`)
  }
  try {
    const found = findingsIn(JSON.parse(readFileSync(resolve(call.folder, name), 'utf8')))
    return found ?? refuse(call.say('baseline.shape'))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** Writes what is found as the baseline at a path inside the project; whether it was written. */
export const writeBaseline = (call: Call, {root}: Project, name: string, findings: readonly Finding[]): boolean => {
  const path = resolve(call.folder, name)
  if (!isWithin(root, path)) {
    call.terminal.err(`${call.say('baseline.outside', {name})}\n`)
    return false
  }
  const known = knownFindings(findings)
  const lines = known.map(each => `    ${JSON.stringify(each)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  const text = `{\n  "version": 1,\n  "findings": ${list}\n}\n`
  const saved = save(root, [{path: relative(root, path).split(sep).join('/'), text}])
  if (!saved.ok) {
    reportProblem(call, saved.problem)
    return false
  }
  call.terminal.err(`${call.say('baseline.wrote', {name, count: known.length})}\n`)
  return true
}

const findingsIn = (json: unknown): readonly KnownFinding[] | undefined => {
  if (!isObject(json) || json['version'] !== 1 || !Array.isArray(json['findings'])) return undefined
  const found: readonly unknown[] = json['findings']
  return found.every(isKnown) ? found : undefined
}

const isKnown = (value: unknown): value is KnownFinding =>
  isObject(value) && ['rule', 'of', 'fingerprint'].every(name => typeof value[name] === 'string')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
