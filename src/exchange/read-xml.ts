import {SaxesParser} from 'saxes'
import type {Remark, Spot} from './incoming.ts'

/** An element as it opens. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  /** Of its namespace; empty where it has none. */
  readonly namespace: string
  readonly attribute: (name: string) => string | undefined
  readonly at: Spot
}

/** What is done with the elements and texts of a document as they come. */
export interface XmlHandler {
  /** A remark ends the reading. */
  readonly open: (element: XmlElement) => Remark | undefined
  readonly text: (text: string) => void
  readonly close: () => void
}

/** Deepest nesting that is read. */
const mostDepth = 100
/** UTF-16 code units that are read at a time. */
const chunk = 65_536

/**
 * Reads an XML document strictly and as a stream: no tree is built, nothing is fetched, no entity is expanded but the
 * five of XML itself. Gives the reason, with its place, for which it was not read to its end: what is not well-formed, a
 * DOCTYPE with an internal subset, an encoding that is not UTF-8, elements nested more than 100 deep.
 */
export const readXml = (text: string, handler: XmlHandler): Remark | undefined => {
  const parser = new SaxesParser({xmlns: true, position: true})
  const here = (): Spot => ({line: parser.line, column: Math.max(1, parser.columnIndex)})
  let depth = 0
  let start: Spot = {line: 1, column: 1}
  const stop = (remark: Remark): never => {
    throw new Stopped(remark)
  }
  parser.on('error', ({message}) => {
    stop({
      ...here(),
      message: 'xmlWrong',
      values: {reason: message.replace(/^(?:.*?:)?\d+:\d+: /, '').replace(/\.$/, '')},
    })
  })
  parser.on('xmldecl', ({encoding}) => {
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding))
      stop({...here(), message: 'xmlEncoding', values: {encoding}})
  })
  parser.on('doctype', doctype => {
    if (/\[/.test(doctype.replace(/"[^"]*"|'[^']*'/g, ''))) stop({...here(), message: 'xmlSubset', values: {}})
  })
  parser.on('opentagstart', ({name}) => {
    start = {line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1)}
    depth += 1
    if (depth > mostDepth) stop({...start, message: 'xmlDepth', values: {limit: mostDepth}})
  })
  parser.on('opentag', ({local, uri, attributes}) => {
    const attribute = (name: string): string | undefined =>
      Object.hasOwn(attributes, name) ? attributes[name]?.value : undefined
    const remark = handler.open({name: local, namespace: uri, attribute, at: start})
    if (remark) stop(remark)
  })
  parser.on('closetag', () => {
    depth -= 1
    handler.close()
  })
  parser.on('text', handler.text)
  parser.on('cdata', handler.text)
  try {
    for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk))
    parser.close()
    return undefined
  } catch (error) {
    if (error instanceof Stopped) return error.remark
    throw error
  }
}

/** Ends a reading from within the parser. */
class Stopped extends Error {
  readonly remark: Remark
  constructor(remark: Remark) {
    super(remark.message)
    this.remark = remark
  }
}
