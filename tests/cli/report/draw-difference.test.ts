import {describe, expect, test} from 'vitest'
import {drawDifference} from '../../../src/cli/report/draw-difference.ts'

describe('a difference on a line', () => {
  test('shows what was removed and what was added', () => {
    expect(drawDifference('一切AI进步取决于算力。', '一切人工智能进步取决于算力。', false)).toBe(
      '一切[-AI-]{+人工智能+}进步取决于算力。',
    )
  })

  test('leaves out what stayed far from any change', () => {
    const [was, now] = [1, 2].map(digit => `${'前'.repeat(30)}${digit}${'中'.repeat(30)}${digit}${'后'.repeat(30)}`)
    const [before, between, after] = ['前'.repeat(12), '中'.repeat(12), '后'.repeat(12)]
    expect(drawDifference(was ?? '', now ?? '', false)).toBe(
      `…${before}[-1-]{+2+}${between}…${between}[-1-]{+2+}${after}…`,
    )
  })

  test('is coloured only where asked, and never passes on a control character', () => {
    expect(drawDifference('旧\u001b[2J文', '新\u001b[2J文', true)).toBe(
      '\u001b[31m[-旧-]\u001b[39m\u001b[32m{+新+}\u001b[39m [2J文',
    )
    expect(drawDifference('旧\n文', '新\n文', false)).toBe('[-旧-]{+新+} 文')
  })
})
