import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {plainText} from '../../pair/plain-text.ts'
import {decodeText} from '../../project/decode-text.ts'
import type {Command} from '../command.ts'

/** A translation file as plain text, for `git diff`; any other file as it is, so that no diff ever fails for it. */
export const textconv: Command = {
  name: 'textconv',
  args: ['<file>'],
  options: [],
  run: async ({terminal, folder, args}) => {
    const path = args[0] ?? ''
    const bytes = readFileSync(resolve(folder, path))
    const decoded = decodeText(bytes)
    const text = 'text' in decoded ? decoded.text : bytes.toString('utf8')
    terminal.out(plainText({path, text}))
    return 0
  },
}
