import type {PageValues, PageWord} from '../both.ts'
import {inBoth} from '../both.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'

/** Says something in both languages, each in an element of its own. */
export const both = <Key extends PageWord>(key: Key, ...values: PageValues<Key>): readonly Node[] => {
  const {en, zh} = inBoth(key, ...values)
  return [element('span', {lang: 'en'}, [text(en)]), text(' '), element('span', {lang: 'zh'}, [text(zh)])]
}
