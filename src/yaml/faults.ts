import type {YAMLException} from 'js-yaml'
import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'

/** Why a YAML file is not read: keys of the words of the rule `unreadable-file`. */
export type YamlReason =
  | 'yamlAlias'
  | 'yamlAnchor'
  | 'yamlBlockHead'
  | 'yamlBracket'
  | 'yamlCharacter'
  | 'yamlColon'
  | 'unmerged'
  | 'yamlDepth'
  | 'yamlDocuments'
  | 'yamlDuplicateKey'
  | 'yamlEmpty'
  | 'yamlEscape'
  | 'yamlIndentation'
  | 'yamlKeep'
  | 'yamlKey'
  | 'yamlQuote'
  | 'yamlSize'
  | 'yamlSyntax'
  | 'yamlTab'
  | 'yamlTag'
  | 'yamlTextColon'
  | 'yamlUnclosed'
  | 'yamlUnquoted'
  | 'yamlWideColon'

/** A fatal fault of a YAML file at the character `at`, or about the file as a whole. */
export const yamlFault = (file: TextFile, message: YamlReason, at?: number, values: Fault['values'] = {}): Fault => {
  const fault = {rule: 'unreadable-file', message, values, path: file.path, fatal: true} as const
  if (at === undefined) return fault
  const start = Math.min(at, file.text.length)
  return {...fault, range: {start, end: Math.min(start + 1, file.text.length)}}
}

/** What the parser says, told in our words; what we have no words for is passed on as `reason`. */
export const syntaxFault = (file: TextFile, error: YAMLException): Fault => {
  const at = error.mark?.position ?? 0
  const inside = insideText(file, error.reason, at)
  if (inside) return inside
  if (/document separator/.test(error.reason)) {
    return yamlFault(file, file.text.startsWith('---', at) ? 'yamlDocuments' : 'yamlColon', at)
  }
  for (const [pattern, message] of reasons) {
    if (pattern.test(error.reason)) return yamlFault(file, message, at)
  }
  return yamlFault(file, 'yamlSyntax', at, {reason: error.reason})
}

/** A line that goes wrong behind its key: the text there is none that YAML takes without quotation marks. */
const insideText = (file: TextFile, reason: string, at: number): Fault | undefined => {
  const {text} = file
  const wide =
    /^(?:bad indentation|expected ':'|.*(?:document separator|multiline key))/.test(reason) && wideColonBefore(text, at)
  if (wide) return yamlFault(file, 'yamlWideColon', wide.at, {key: wide.key})
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const [, key] = /^\s*(?:- +)?([^\s:'"]+):[ \t]/.exec(line) ?? []
  if (key === undefined || !reason.startsWith('bad indentation')) return undefined
  if (text[at] === ':') return yamlFault(file, 'yamlTextColon', at, {key})
  return yamlFault(file, 'yamlUnquoted', at, {key, text: /^[^\s]{0,20}/.exec(text.slice(at))?.[0] ?? ''})
}

/** A key with a full-width colon on the line of `at` or on the one before, which YAML takes for the beginning of a text. */
const wideColonBefore = (text: string, at: number): {readonly key: string; readonly at: number} | undefined => {
  const end = text.indexOf('\n', at)
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', at - 1) - 1) + 1
  const lines = text.slice(start, end < 0 ? text.length : end)
  const [found] = lines.matchAll(/^([ \t]*(?:- +)?)([\w-]+)：/gm)
  const [, head = '', key = ''] = found ?? []
  return found && {key, at: start + found.index + head.length + key.length}
}

const reasons: readonly (readonly [RegExp, YamlReason])[] = [
  [/^tab characters/, 'yamlTab'],
  [/^a line break is expected/, 'yamlBlockHead'],
  [/^bad indentation/, 'yamlIndentation'],
  // Only inside quotes and brackets: the next key was taken for their content.
  [/^deficient indentation/, 'yamlUnclosed'],
  [/quoted scalar$/, 'yamlQuote'],
  [/flow collection|^expected the node content/, 'yamlBracket'],
  [/^expected ':'|^a whitespace character is expected after|multiline key/, 'yamlColon'],
  [/^unknown escape|^expected hexadecimal/, 'yamlEscape'],
  [/non-printable|^expected valid JSON character|^null byte/, 'yamlCharacter'],
  [/maxDepth/, 'yamlDepth'],
  [/alias/, 'yamlAlias'],
  [/anchor/, 'yamlAnchor'],
  [/\btag\b/, 'yamlTag'],
]
