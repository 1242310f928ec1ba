/** Where the page of each document stands, by the path of the document; two of them never share a page. */
export const addressesOf = (paths: readonly string[]): ReadonlyMap<string, string> => {
  const addresses = new Map<string, string>()
  const taken = new Set<string>()
  for (const path of paths) {
    const name = path
      .replace(/^source\//, '')
      .replace(/\.md$/, '')
      .replaceAll('/', '-')
    let address = `documents/${name}.html`
    for (let count = 2; taken.has(address.toLowerCase()); count++) address = `documents/${name}-${count}.html`
    taken.add(address.toLowerCase())
    addresses.set(path, address)
  }
  return addresses
}

/** An address within the pages as one writes it in a link. */
export const hrefOf = (address: string): string => address.split('/').map(encodeURIComponent).join('/')
