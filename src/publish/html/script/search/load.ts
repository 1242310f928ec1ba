import type {Catalogue, IndexShard, TextShard} from '../../search/data.ts'
import {receiver} from '../../search/data.ts'
import {element} from '../element.ts'

/** The files of data by their names. */
export interface Load {
  (name: 'catalogue'): Promise<Catalogue>
  (name: `text/${number}`): Promise<TextShard>
  (name: `index/${number}`): Promise<IndexShard>
}

/**
 * Loads files of data as scripts, each once: a page that is read from a disk may load nothing else. One that fails is asked
 * for anew the next time.
 */
export const loader = (): Load => {
  const asked = new Map<string, Promise<never>>()
  const waiting = new Map<string, (data: never) => void>()
  Object.assign(globalThis, {[receiver]: (name: string, data: never) => waiting.get(name)?.(data)})
  return (name: string): Promise<never> => {
    const known = asked.get(name)
    if (known) return known
    const coming = new Promise<never>((resolve, reject) => {
      waiting.set(name, resolve)
      const script = element('script', {src: `${name}.js`})
      script.onload = () => script.remove()
      script.onerror = () => {
        script.remove()
        asked.delete(name)
        reject(new Error(name))
      }
      document.head.append(script)
    })
    asked.set(name, coming)
    return coming
  }
}
