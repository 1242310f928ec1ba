import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import type {TextFile} from '../../bitext/document.ts'

/** What changes from files to the same files as they would be, as a patch that `git apply` takes; empty where nothing does. */
export const patchOf = (before: readonly TextFile[], after: readonly TextFile[]): string => {
  const then = new Map(after.map(({path, text}) => [path, text]))
  return before
    .map(({path, text}) => {
      const now = then.get(path) ?? text
      const options = {context: 3, headerOptions: FILE_HEADERS_ONLY}
      return now === text ? '' : createTwoFilesPatch(`a/${path}`, `b/${path}`, text, now, undefined, undefined, options)
    })
    .join('')
}
