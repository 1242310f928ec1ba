import {createContext} from 'preact'
import {useContext} from 'preact/hooks'
import type {Desk} from '../desk/desk.ts'

/** The desk that the views of the page work on. */
export const OnDesk = createContext<Desk | undefined>(undefined)

export const useDesk = (): Desk => {
  const desk = useContext(OnDesk)
  if (!desk) throw new Error('no desk above this view')
  return desk
}
