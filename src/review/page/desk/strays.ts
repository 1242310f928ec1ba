import type {GoneAnswer} from '../../protocol.ts'
import type {Core} from './core.ts'

/** What may become of text that was typed for a segment that is gone. */
export interface Strays {
  /** Types it for the segment that is most like what is gone, behind what is typed there already, and goes there. */
  readonly move: (id: string, gone: GoneAnswer) => Promise<void>
  /** Gives it up, and goes to the first of the queue. */
  readonly drop: (id: string) => Promise<void>
}

export const openStrays = (desk: Core): Strays => {
  const giveUp = async (id: string): Promise<void> => {
    desk.draft.settle(id)
    await desk.server.typed({id, en: '', dropped: true})
  }

  const move = async (id: string, {typed, nearest}: GoneAnswer): Promise<void> => {
    if (typed === undefined || nearest === undefined) return
    const {id: to, zh, en: over, typed: there} = nearest
    try {
      await desk.server.typed({id: to, en: there === undefined ? typed : `${there}\n${typed}`, zh, over})
      desk.sheet.forget([to])
      await giveUp(id)
    } catch (reason) {
      desk.failed(reason)
      return
    }
    await desk.go({...desk.place.peek(), id: to})
  }

  const drop = async (id: string): Promise<void> => {
    try {
      await giveUp(id)
    } catch (reason) {
      desk.failed(reason)
      return
    }
    const {id: _, ...place} = desk.place.peek()
    await desk.go(place)
  }

  return {move, drop}
}
