import type {Title} from '../title.ts'
import {orNone, string} from './typst.ts'

/** Words in both languages as a pair of Typst; the English is none where it says nothing else. */
export const pair = ({zh, en}: Title): string => `(${string(zh)}, ${orNone(en === '' || en === zh ? undefined : en)})`
