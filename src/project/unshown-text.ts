/** The characters that no font could draw, as the compiler of Typst names them in its message, each once for each place. */
export const unshownText = (message: string): readonly string[] =>
  [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].flatMap(([, written = '']) => [
    ...unescaped(unescaped(written)),
  ])

/** Undoes how Rust writes a string down. */
const unescaped = (written: string): string =>
  written.replace(/\\(?:u\{([\da-f]{1,6})\}|(.))/gi, (whole, code: string | undefined, other: string | undefined) =>
    code !== undefined ? String.fromCodePoint(Number.parseInt(code, 16)) : (other ?? whole),
  )
