import {describe, expect, test} from 'vitest'
import {inlineReferences} from '../../src/adopt/inline-references.ts'
import type {Definitions} from '../../src/bitext/prose.ts'
import {noDefinitions} from '../../src/bitext/prose.ts'
import {readInline} from '../../src/markup/read-inline.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'

/** What a document defines that ends with these lines. */
const defined = (...lines: readonly string[]): Definitions =>
  readMarkdown({path: 'source/a.md', text: lines.join('\n')}).document?.definitions ?? noDefinitions

const carried = (text: string, own: Definitions, there: Definitions): string =>
  inlineReferences(readInline(text, own), there)

describe('references to definitions', () => {
  test('stay where the other document defines the same', () => {
    const links = defined('[spec]: https://example.org/spec')
    expect(carried('See [the spec][spec].', links, links)).toBe('See [the spec][spec].')
  })

  test('bear their address where it does not, or otherwise', () => {
    const links = defined('[spec]: https://example.org/spec \'The "spec"\'', '[logo]: <a (1).png>')
    expect(carried('See **[the `spec`][spec]** and [spec].', links, noDefinitions)).toBe(
      'See **[the `spec`](https://example.org/spec "The \\"spec\\"")** and [spec](https://example.org/spec "The \\"spec\\"").',
    )
    expect(carried('![A logo][logo]', links, noDefinitions)).toBe('![A logo](<a (1).png>)')
    const others = defined('[spec]: https://example.org/zh/spec')
    expect(carried('See [spec][].', defined('[spec]: /en/spec'), others)).toBe('See [spec](/en/spec).')
  })

  test('leave links with their address, code and plain words alone', () => {
    for (const text of ['[a](b.md)', '`[spec]`', 'https://example.org/', 'plain [words]']) {
      expect(carried(text, defined('[spec]: x'), noDefinitions)).toBe(text)
    }
  })
})
