import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import type {Tongue} from '../../locales/words.ts'

/** Messages file by file, in the order in which their files first occur, without a closing line feed. */
export const printMessages = (messages: readonly VFileMessage[], color: boolean, tongue: Tongue): string => {
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
  const ours = lines.slice(0, lines.lastIndexOf(''))
  return (tongue === 'zh' ? ours.map(inChinese) : ours).join('\n')
}

/** The words of the reporter, each with one of the same width. */
const severities: Readonly<Record<string, string>> = {error: '错误 ', warning: '警告   ', info: '提示'}

/** A line of the report whose severity stands behind its place. */
const inChinese = (row: string): string =>
  row.replace(
    /^( *(?:\d+:\d+(?:-\d+:\d+)?)? *(?:\u001B\[\d+m)?)(error|warning|info)(?=\u001B| )/,
    (_, before: string, word: string) => `${before}${severities[word] ?? word}`,
  )
