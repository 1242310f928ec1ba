import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {cliEn, cliZh} from '../../locales/cli.ts'
import type {Tongue} from '../../locales/words.ts'
import {speak} from '../../locales/words.ts'

/** How many messages of one file are shown before the rest is only counted: nobody reads on, and laying them out takes minutes. */
const most = 5_000

/** Messages file by file, in the order in which their files first occur, without a closing line feed. */
export const printMessages = (messages: readonly VFileMessage[], color: boolean, tongue: Tongue): string => {
  const files = new Map<string, VFile>()
  const hidden = new Map<string, number>()
  for (const message of messages) {
    const path = message.file ?? ''
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    if (file.messages.length < most) file.messages.push(message)
    else hidden.set(path, (hidden.get(path) ?? 0) + 1)
  }
  if (files.size === 0) return ''
  // The reporter ends with counts in English that know no remarks: they are left out, ours follow where they belong.
  const lines = reporter([...files.values()], {color}).split('\n')
  const counted = messages.some(({fatal}) => typeof fatal === 'boolean')
  const ours = counted ? lines.slice(0, lines.lastIndexOf('')) : lines
  const say = speak(cliEn, cliZh, tongue)
  const rest = [...hidden].map(([path, count]) => `${path}  ${say('status.more', {count})}`)
  return [...(tongue === 'zh' ? ours.map(inChinese) : ours), ...rest].join('\n')
}

/** The words of the reporter, each with one of the same width. */
const severities: Readonly<Record<string, string>> = {error: '错误 ', warning: '警告   ', info: '提示'}

/** A line of the report whose severity stands behind its place. */
const inChinese = (row: string): string =>
  row.replace(
    /^( *(?:\d+:\d+(?:-\d+:\d+)?)? *(?:\u001B\[\d+m)?)(error|warning|info)(?=\u001B| )/,
    (_, before: string, word: string) => `${before}${severities[word] ?? word}`,
  )
