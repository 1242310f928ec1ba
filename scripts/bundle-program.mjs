import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const src = path => join(root, 'src', path)

/**
 * Puts the program with all that it needs into few files of the folder `out`, `program.js` to begin with, and the licences
 * of what comes from others: node takes a second to load a thousand modules, and git starts the program for every file.
 */
const bundleProgram = out =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: {noExternal: true},
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      license: {fileName: 'licenses.md'},
      rolldownOptions: {
        input: {program: src('cli/program.ts'), 'past-edition': src('cli/diff/past-edition.ts')},
        output: {entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js'},
      },
    },
  })

await bundleProgram(resolve(process.argv[2] ?? join(root, 'dist/program')))
