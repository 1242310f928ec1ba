const types: ReadonlyMap<string, string> = new Map([
  ['gif', 'image/gif'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
])

/** The media type of a picture that every reading system shows (EPUB 3.2, 3.1 core media types); `undefined` for other files. */
export const mediaTypeOf = (path: string): string | undefined =>
  types.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '')
