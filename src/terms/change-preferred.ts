import type {TextFile} from '../bitext/document.ts'
import type {Status, Term} from '../bitext/glossary.ts'
import {readYaml} from '../yaml/read-yaml.ts'
import type {TextEdit} from '../yaml/text-edit.ts'
import {applyEdits} from '../yaml/text-edit.ts'
import type {YamlMapping, YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'

/**
 * The file of a term with `en` as its preferred English and what was preferred until now as `old`; all else stays as it
 * is written. `undefined` where the file is written in another way than one form a line, and must be changed by hand.
 */
export const changePreferred = (file: TextFile, term: Term, en: string, old: Status): TextFile | undefined => {
  const {root} = readYaml(file)
  const list = root?.type === 'mapping' ? fieldOf(root, 'en')?.value : undefined
  if (list?.type !== 'sequence') return undefined
  const edits: TextEdit[] = []
  let standing: YamlMapping | undefined
  for (const item of list.items) {
    if (item.type !== 'mapping') return undefined
    const written = textOf(item, 'term')
    if (written === en) standing = item
    else if (textOf(item, 'status') === 'preferred') edits.push(...statusEdit(item, old))
  }
  if (standing) edits.push(...statusEdit(standing, 'preferred'))
  else {
    const [first] = list.items
    if (!first || list.flow) return undefined
    const pos = term.en.find(({status}) => status === 'preferred')?.pos
    const particulars = [`term: ${quoted(en)}`, ...(pos === undefined ? [] : [`pos: ${pos}`]), 'status: preferred']
    // An item begins behind its dash: the new one takes the dash of the first, which gets one of its own.
    const margin = file.text.slice(file.text.lastIndexOf('\n', list.from - 1) + 1, list.from)
    edits.push({start: first.from, end: first.from, text: `{${particulars.join(', ')}}\n${margin}- `})
  }
  return {path: file.path, text: applyEdits(file.text, edits)}
}

const textOf = (mapping: YamlMapping, key: string): string | undefined => {
  const value: YamlNode | undefined = fieldOf(mapping, key)?.value
  return value?.type === 'scalar' ? value.value : undefined
}

const statusEdit = (mapping: YamlMapping, status: Status): readonly TextEdit[] => {
  const value = fieldOf(mapping, 'status')?.value
  return value?.type === 'scalar' && value.value !== status ? [{start: value.from, end: value.to, text: status}] : []
}

/** A text as a plain scalar of a flow mapping where it may be one, else double-quoted. */
const quoted = (text: string): string =>
  /^[\p{L}\p{N}$(][\p{L}\p{N} ’()/.$+-]*$/u.test(text) && !/^(?:true|false|null|~|[\d.+-]+)$/i.test(text)
    ? text
    : JSON.stringify(text)
