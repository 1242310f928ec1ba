import type {PlacesOf} from '../epub/glossary-page.ts'
import {element, text} from '../html/hast.ts'

/** The places of a term as links, which the style turns into the numbers of their pages. */
export const placesOf: PlacesOf = ({places}, {chapterOf}) => {
  const links = places.flatMap(({page, pair}) => {
    const chapter = chapterOf.get(page.document.path)
    return chapter ? [element('a', {href: `${chapter.path}#${pair.id}`}, [text(pair.id)])] : []
  })
  return links.length === 0 ? [] : [element('p', {class: 'places'}, links)]
}
