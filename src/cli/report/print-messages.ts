import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'

/** Messages file by file, in the order in which their files first occur, without a closing line feed. */
export const printMessages = (messages: readonly VFileMessage[], color: boolean): string => {
  const files = new Map<string, VFile>()
  for (const message of messages) {
    const path = message.file ?? ''
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    file.messages.push(message)
  }
  if (files.size === 0) return ''
  // The reporter ends with counts in English that know no remarks: they are left out, ours follow where they belong.
  const lines = reporter([...files.values()], {color}).split('\n')
  return lines.slice(0, lines.lastIndexOf('')).join('\n')
}
