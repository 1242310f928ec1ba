import {wayTo} from '../../markup/address.ts'

/**
 * The relative link from one page to another, both as paths within the edition (`web3-ai/index.html`), each part
 * escaped for an address; it works from a server and from a disk alike.
 */
export const relative = (from: string, to: string): string =>
  wayTo(from, to).split('/').map(encodeURIComponent).join('/')

/** The whole address of a page where the edition stands at `base`, which ends with a slash; a folder stands for its index. */
export const absolute = (base: string, path: string): string =>
  base +
  path
    .replace(/index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
