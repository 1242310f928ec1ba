import {expect, test} from 'vitest'
import {tagsIn} from '../../src/markup/html-tags.ts'

const read = (html: string) =>
  tagsIn(html).map(({name, attributes, at}) => [name, Object.fromEntries(attributes), html.slice(at.start, at.end)])

test('opening tags are read with their attributes, however these are written', () => {
  expect(read(`<DIV align=center><img SRC='a.png' alt="一 > 二" hidden src=b.png /></DIV>`)).toEqual([
    ['div', {align: 'center'}, '<DIV align=center>'],
    ['img', {src: 'a.png', alt: '一 > 二', hidden: ''}, `<img SRC='a.png' alt="一 > 二" hidden src=b.png />`],
  ])
  expect(read('<a\n  href="x?a=1&amp;b=2">')).toEqual([['a', {href: 'x?a=1&b=2'}, '<a\n  href="x?a=1&amp;b=2">']])
})

test('comments and what is no tag are left alone', () => {
  expect(read('<!-- <img src="a.png"> --> 1 < 2 > 0 <3> <img src="a.png')).toEqual([])
})
