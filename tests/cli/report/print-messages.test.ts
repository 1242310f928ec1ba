import {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import {printMessages} from '../../../src/cli/report/print-messages.ts'

test('Of a document with more findings than anybody reads the first are shown and the rest is counted', () => {
  const messages = Array.from({length: 150_000}, () => {
    const message = new VFileMessage('应有译文')
    message.file = 'source/长篇.md'
    return message
  })
  const printed = printMessages(messages, false, 'en').split('\n')
  expect(printed.filter(line => line.includes('应有译文'))).toHaveLength(5_000)
  expect(printed.at(-1)).toBe('source/长篇.md  … and 145000 more')
})

test('Remarks alone are shown to the last', () => {
  const messages = ['甲', '乙'].map(reason => Object.assign(new VFileMessage(reason), {file: 'source/a.md'}))
  expect(printMessages(messages, false, 'zh')).toBe('source/a.md\n 提示 乙\n 提示 甲')
})
