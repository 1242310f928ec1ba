import {expect, test} from 'vitest'
import {hasHan, isCjkPunctuation, isFullWidthPunctuation, isHan, isHanAt} from '../../src/language/characters.ts'

test('every code point that this Unicode calls Han is Han, and no assigned other one', () => {
  const han = /^\p{Script=Han}$/u
  const assigned = /^\p{Assigned}$/u
  const wrong: string[] = []
  for (let code = 0; code <= 0x3ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    const isOurs = isHan(code)
    if (han.test(character) ? !isOurs : isOurs && assigned.test(character)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

test('both halves of a character beyond the basic plane are Han', () => {
  const text = '𠮷野家'
  expect([0, 1, 2, 3].map(at => isHanAt(text, at))).toEqual([true, true, true, true])
  expect(hasHan('𠮷')).toBe(true)
  expect(hasHan('DeFi ¥300 。')).toBe(false)
  expect(isHanAt('\ud842', 0)).toBe(false)
})

test('full-width punctuation is what only East Asian typography uses', () => {
  for (const mark of '，。！？；：（）《》【】「」、〜＂．')
    expect(isFullWidthPunctuation(mark.charCodeAt(0)), mark).toBe(true)
  for (const mark of '“”‘’…—·,.Ａ１字〇々') expect(isFullWidthPunctuation(mark.charCodeAt(0)), mark).toBe(false)
  for (const mark of '“”‘’…—·，。') expect(isCjkPunctuation(mark.charCodeAt(0)), mark).toBe(true)
  for (const mark of '"\'-,.字') expect(isCjkPunctuation(mark.charCodeAt(0)), mark).toBe(false)
})
