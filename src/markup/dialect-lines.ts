import type {Extension} from './extension.ts'

type Constructs = NonNullable<NonNullable<Extension['flow']>[string]>
type Construct = Extract<Constructs, {readonly tokenize: unknown}>
type Code = Parameters<ReturnType<Construct['tokenize']>>[0]

/**
 * Lines of the dialects that site generators speak, by the character with which they begin: each is a block of its own,
 * ends a paragraph before it, and is nobody's words. Such a line is in no prose.
 */
const lines: Readonly<Record<string, RegExp>> = {
  // Hugo: {{< note >}}, {{% tab name="甲" %}}, nothing else on the line.
  // GitBook, Jekyll: {% hint style="info" %}; Kramdown: {: .class}
  '{': /^(?:(?:\{\{(?:<(?:(?!>\}\}).)*>|%(?:(?!%\}\}).)*%)\}\}|\{%(?:(?!%\}).)*%\})[ \t]*)+$|^\{:[^{}]*\}[ \t]*$/,
  // VitePress, Docusaurus, Pandoc: ::: tip 标题, :::tip[标题], :::
  ':': /^:{3,}[ \t]*(?:[a-z][\w-]*(?:[ \t[{].*)?|\{.*\}[ \t]*)?$/i,
  // GitHub: the first line of an alert; VitePress: the table of contents.
  '[': /^(?:\[!(?:note|tip|important|warning|caution)\]|\[\[toc\]\])[ \t]*$/i,
  // VitePress: <<< @/snippets/a.js{2}
  '<': /^<<<[ \t]*@?[\w./-].*$/,
}

/** Lines of MkDocs, below which stands what belongs to them, indented: !!! note "标题", ??? tip, ???+ tip, === "标签" */
const opening =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]*[a-z][\w-]*(?:[ \t]+[a-z][\w-]*)*(?:[ \t]+"[^\n]*")?|===[!+]?[ \t]+"[^\n]*")[ \t]*$/i

/** Whether a line is such a one. */
export const isDialectOpening = (line: string): boolean => opening.test(line)

/** Whether a line, read as Markdown, is one of them. */
export const isDialectLine = (line: string): boolean =>
  (lines[line.charAt(0)]?.test(line) ?? false) || isDialectOpening(line)

/** The type of the token of such a line. */
export const dialectLine = 'dialectLine'

const construct = (pattern: RegExp): Construct => ({
  name: dialectLine,
  concrete: true,
  tokenize: (effects, ok, nok) => {
    let text = ''
    const inside: ReturnType<Construct['tokenize']> = code => {
      if (isEnd(code)) {
        if (!pattern.test(text)) return nok(code)
        // micromark knows the types of its own tokens only.
        effects.exit(dialectLine as Parameters<typeof effects.exit>[0])
        return ok(code)
      }
      text += characterOf(code)
      effects.consume(code)
      return inside
    }
    return code => {
      effects.enter(dialectLine as Parameters<typeof effects.enter>[0])
      return inside(code)
    }
  },
})

/** Line ends are below -2, the end of the text is `null`. */
const isEnd = (code: Code): boolean => code === null || code < -2

/** A tab is -2, and the columns that it fills behind it are -1. */
const characterOf = (code: Code): string => {
  if (code === null || code === -1) return ''
  return code === -2 ? '\t' : String.fromCodePoint(code)
}

/** The extension of micromark that reads them. */
export const dialectLines: Extension = {
  flow: Object.fromEntries(
    Object.entries(lines).map(([character, pattern]) => [character.charCodeAt(0), construct(pattern)]),
  ),
}
