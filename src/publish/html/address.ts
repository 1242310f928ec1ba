import {wayTo} from '../../markup/address.ts'

/**
 * The relative link from one page to another, both as paths within the edition (`web3-ai/index.html`), each part
 * escaped for an address; it works from a server and from a disk alike.
 */
export const relative = (from: string, to: string): string =>
  wayTo(from, to).split('/').map(encodeURIComponent).join('/')
