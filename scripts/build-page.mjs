import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What both builds have in common. JSX is that of tsconfig.json. */
const common = {root, configFile: false, publicDir: false, logLevel: 'warn'}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Review</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body><div id="review"></div></body>
</html>
`

/**
 * Builds the review page into `out`: `page/` as it is served, one script and one style sheet, and `static-pages.js`, which
 * writes the same views to be read without a server.
 */
export const buildPage = async out => {
  const folder = join(out, 'page')
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder, {recursive: true})
  const statics = {entry: join(root, 'src/review/static-pages.tsx'), formats: ['es'], fileName: () => 'static-pages.js'}
  await build({
    ...common,
    build: {ssr: true, outDir: out, emptyOutDir: false, target: 'node20', minify: false, lib: statics},
    ssr: {noExternal: [/^preact/, /^@preact\//]},
  })
  await build({
    ...common,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/review/page/main.tsx'),
        output: {entryFileNames: 'page.js', codeSplitting: false},
      },
    },
  })
  await writeFile(join(folder, 'page.css'), await styleSheet())
  await writeFile(join(folder, 'index.html'), page)
}

/** The style sheet is written in modules, as that of the published edition is, on which it rests. */
const styleSheet = async () => {
  const style = {entry: join(root, 'src/review/page/style/style.ts'), formats: ['es']}
  const [{output}] = [await build({...common, build: {ssr: true, write: false, lib: style}})].flat()
  const {pageStyle} = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
  return pageStyle
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage(resolve(root, process.argv[2] ?? 'dist/review'))
