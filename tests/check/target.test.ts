import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {haveOneEnd, inEnglish, leadsToChinese, sameTarget} from '../../src/check/target.ts'

describe('sameTarget', () => {
  it.each([
    ['/zh/docs/a', '/docs/a'],
    ['/zh-cn/docs/a', '/en/docs/a/'],
    ['https://example.com/zh-CN/docs', 'https://example.com/en-US/docs'],
    ['http://example.com/a', 'https://example.com/a'],
    ['./guide.md', 'guide.md'],
    ['README.zh-CN.md', 'README.md'],
    ['https://zh.wikipedia.org/wiki/比特币', 'https://en.wikipedia.org/wiki/Bitcoin'],
    ['https://cn.example.com/a', 'https://example.com/b'],
    ['/docs/a#安装', '/docs/a#install'],
    ['/docs/a#%E5%AE%89%E8%A3%85', '/docs/a#install'],
    ['https://example.com/a?hl=zh-CN&x=1', 'https://example.com/a?x=1'],
    ['/docs/react/mcp-cn', '/docs/react/mcp'],
    ['#fn', '#fn'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['/100%', '/100%'],
  ])('takes %s and %s for one place', (zh, en) => {
    expect(sameTarget(zh, en)).toBe(true)
  })

  it.each([
    ['https://example.com/x', 'https://example.com/y'],
    ['https://example.com/a', 'https://example.org/a'],
    ['/zh/docs/a', '/docs/b'],
    ['/docs/a#install', '/docs/a#remove'],
    ['/docs/a#安装', '/docs/a'],
    ['https://example.com/a?x=1', 'https://example.com/a?x=2'],
    ['mailto:a@example.com', 'mailto:b@example.com'],
  ])('tells %s and %s apart', (zh, en) => {
    expect(sameTarget(zh, en)).toBe(false)
  })

  it('finds every address the same as itself, whatever it is', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), url => sameTarget(url, url)))
    fc.assert(fc.property(fc.webUrl({withFragments: true, withQueryParameters: true}), url => sameTarget(url, url)))
  })

  it('does not mind which of two is the Chinese one but for what is named in Chinese', () => {
    fc.assert(fc.property(fc.webUrl(), fc.webUrl(), (one, other) => sameTarget(one, other) === sameTarget(other, one)))
  })
})

describe('inEnglish', () => {
  it('exchanges the longest beginning that the project names', () => {
    const links = {'https://cn.vitejs.dev': 'https://vite.dev', 'https://cn.vitejs.dev/blog': 'https://blog.vite.dev'}
    expect(inEnglish('https://cn.vitejs.dev/guide', links)).toBe('https://vite.dev/guide')
    expect(inEnglish('https://cn.vitejs.dev/blog/1', links)).toBe('https://blog.vite.dev/1')
    expect(inEnglish('https://example.com', links)).toBe('https://example.com')
  })
})

describe('haveOneEnd', () => {
  it('sees a page that has moved', () => {
    expect(haveOneEnd('/react/use-client', 'https://a.dev/rsc/use-client/')).toBe(true)
    expect(haveOneEnd('/a/b', '/a/c')).toBe(false)
    expect(haveOneEnd('/', 'https://a.dev')).toBe(false)
  })
})

describe('leadsToChinese', () => {
  it('sees a Chinese page by its host or path', () => {
    expect(['/zh/', '/zh-CN/a', 'https://zh.wikipedia.org/', 'https://a.com/cn/b'].every(leadsToChinese)).toBe(true)
    expect(['/en/', '/docs/zhejiang', 'https://a.com/', '#zh'].some(leadsToChinese)).toBe(false)
  })
})
