import {fileURLToPath} from 'node:url'
import {build} from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The edition's own script as one classic script: modules are not loaded from a disk. */
const bundle = async () => {
  const lib = {entry: `${root}src/publish/html/script/edition.ts`, formats: ['iife'], name: 'edition'}
  const [{output}] = [
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {write: false, target: 'es2022', minify: true, lib},
    }),
  ].flat()
  return output[0].code.trim()
}

/** The text of src/publish/html/script-text.ts: publishers read no files, so they import the script that they publish. */
export const editionScript =
  async () => `// Made by scripts/edition-script.mjs from script/edition.ts and what it imports; don't edit.

/** The edition's own script, one classic script. */
export const scriptText =
  ${JSON.stringify(`${await bundle()}\n`)}
`
