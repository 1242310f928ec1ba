import {readdirSync, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rules as ours} from '../check/catalogue.ts'
import {isMeantAsRule, ownRule, wrongFieldOf} from '../check/own-rule.ts'
import type {Rule} from '../check/rule.ts'
import {readConfig} from './config.ts'
import {onDisk} from './file-tree.ts'
import {configFile, findRoot, knownOf} from './open.ts'
import type {Outcome} from './outcome.ts'
import {done, failed} from './outcome.ts'
import {readText} from './read-text.ts'

/**
 * All rules of the project that holds `folder`: ours, and those of the files that `ownRules` in `duizhao.yml` names, in
 * that order. The code of these files is run. Where there is no project, or none that can be read, they are ours: who
 * opens it says why.
 */
export const loadRules = async (folder: string): Promise<Outcome<readonly Rule[]>> => {
  const root = findRoot(resolve(folder))
  const text = root === undefined ? undefined : readText(onDisk(root), configFile)
  if (root === undefined || !text || text.fault) return done(ours)
  const names = readConfig(text.file, knownOf(ours)).config?.ownRules ?? []
  const all: Rule[] = [...ours]
  for (const name of names) {
    const loaded = await loadAt(root, name)
    if (!loaded.ok) return loaded
    for (const {rule, path} of loaded.value) {
      if (all.some(({id}) => id === rule.id)) return failed('ownRuleTaken', {path, id: rule.id})
      all.push(rule)
    }
  }
  return done(all)
}

interface Loaded {
  readonly rule: Rule
  readonly path: string
}

/** The rules of a file, or of all files of a folder in order of their names. */
const loadAt = async (root: string, name: string): Promise<Outcome<readonly Loaded[]>> => {
  const place = resolve(root, name)
  const stat = statSync(place, {throwIfNoEntry: false})
  if (!stat) return failed('ownRulesMissing', {path: name})
  const files = stat.isDirectory()
    ? readdirSync(place)
        .filter(file => /\.[cm]?js$/.test(file) && !/\.test\.[cm]?js$/.test(file))
        .sort()
        .map(file => join(place, file))
    : [place]
  const found: Loaded[] = []
  for (const file of files) {
    const path = relative(root, file).split(sep).join('/')
    const read = await importRules(file, path)
    if (!read.ok) return read
    found.push(...read.value.map(rule => ({rule, path})))
  }
  return found.length === 0 ? failed('ownRulesNone', {path: name}) : done(found)
}

const importRules = async (file: string, path: string): Promise<Outcome<readonly Rule[]>> => {
  try {
    const exported: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ pathToFileURL(file).href)
    const rules: Rule[] = []
    for (const [name, value] of Object.entries(exported)) {
      if (!isMeantAsRule(value)) continue
      const field = wrongFieldOf(value)
      if (field !== undefined) return failed('ownRuleWrong', {path, name, field})
      // Every field has been looked at.
      rules.push(ownRule(value as unknown as Rule, path))
    }
    return done(rules)
  } catch (error) {
    // Whatever such a file throws is its own.
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return failed('ownRulesBroken', {path, reason})
  }
}
