import type {YAMLException} from 'js-yaml'
import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'

/** Why a YAML file is not read: keys of the words of the rule `unreadable-file`. */
export type YamlReason =
  | 'yamlAlias'
  | 'yamlAnchor'
  | 'yamlBracket'
  | 'yamlCharacter'
  | 'yamlColon'
  | 'yamlConflict'
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
  | 'yamlUnclosed'

/** A fatal fault of a YAML file at the character `at`, or about the file as a whole. */
export const yamlFault = (file: TextFile, message: YamlReason, at?: number, values: Fault['values'] = {}): Fault => {
  const fault = {rule: 'unreadable-file', message, values, path: file.path, fatal: true} as const
  if (at === undefined) return fault
  const start = Math.min(at, file.text.length)
  return {...fault, range: {start, end: Math.min(start + 1, file.text.length)}}
}

/** What the parser says, told in our words; what we have no words for is passed on as `reason`. */
export const syntaxFault = (file: TextFile, error: YAMLException): Fault => {
  const marker = /^<{7,}(?= |\r?$)/m.exec(file.text)
  if (marker) return yamlFault(file, 'yamlConflict', marker.index)
  const at = error.mark?.position ?? 0
  for (const [pattern, message] of reasons) {
    if (pattern.test(error.reason)) return yamlFault(file, message, at)
  }
  return yamlFault(file, 'yamlSyntax', at, {reason: error.reason})
}

const reasons: readonly (readonly [RegExp, YamlReason])[] = [
  [/^tab characters/, 'yamlTab'],
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
  [/document separator/, 'yamlDocuments'],
]
