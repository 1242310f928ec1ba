import type {Title} from '../title.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'

/** A title in both languages, each in an element of its own; the Chinese alone where it has no English yet. */
export const bilingual = ({zh, en}: Title): readonly Node[] => {
  const chinese = element('span', {class: 'zh', lang: 'zh'}, [text(zh)])
  return en === '' || en === zh
    ? [chinese]
    : [chinese, text(' '), element('span', {class: 'en', lang: 'en'}, [text(en)])]
}
