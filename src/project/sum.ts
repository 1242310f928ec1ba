import {createHash} from 'node:crypto'

/** The SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. */
export const sumOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
