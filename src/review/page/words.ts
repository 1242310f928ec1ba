import {createContext} from 'preact'
import {useContext} from 'preact/hooks'
import {reviewPageEn, reviewPageZh} from '../../locales/review-page.ts'
import type {Say, Tongue} from '../../locales/words.ts'
import {speak} from '../../locales/words.ts'

/** Says a sentence of the page. */
export type SayPage = Say<typeof reviewPageEn>

/** The page in one of its languages. */
export const pageWords = (tongue: Tongue): SayPage => speak(reviewPageEn, reviewPageZh, tongue)

/** The words that all views below it speak with. */
export const Words = createContext<SayPage>(pageWords('en'))

export const useWords = (): SayPage => useContext(Words)
