// Writes all that is generated, from the compiled code in dist/: npm run generate.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {editionScript} from './edition-script.mjs'
import {englishWords} from './english-words.mjs'
import {irregularEnglish} from './irregular-english.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What is generated: the folders that hold nothing else, and the files in them as `{path, text}`. */
const generators = [
  {
    folders: ['docs/rules', 'docs/zh/rules'],
    files: async () => (await load('check/rule-pages.js')).rulePages(),
  },
  {
    folders: ['schemas'],
    files: async () => {
      const rooms = [
        'pair',
        'annotate',
        'project',
        'publish/json',
        'publish/i18next',
        'cli/report',
        'cli/diff',
        'cli/terms',
      ]
      const found = rooms.filter(room => existsSync(join(root, 'dist', room, 'schema.js')))
      const modules = await Promise.all(found.map(room => load(`${room}/schema.js`)))
      return modules.flatMap(module => Object.values(module).flatMap(schemaFile))
    },
  },
  {
    folders: [],
    files: async () => {
      const {isRegular} = await load('language/en/endings.js')
      return [{path: 'src/language/en/irregular-data.ts', text: irregularEnglish(isRegular)}]
    },
  },
  {folders: [], files: () => [{path: 'src/language/en/word-data.ts', text: englishWords()}]},
  {folders: [], files: async () => [{path: 'src/publish/html/script-text.ts', text: await editionScript()}]},
]

const load = path => import(new URL(`../dist/${path}`, import.meta.url))

/** A JSON schema names its file in its `$id`. */
const schemaFile = value => {
  if (typeof value !== 'object' || value === null || typeof value.$id !== 'string') return []
  const name = value.$id.slice(value.$id.lastIndexOf('/') + 1)
  return [{path: `schemas/${name}`, text: `${JSON.stringify(value, null, 2)}\n`}]
}

const textAt = path => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

for (const {folders, files} of generators) {
  const wanted = await files()
  for (const {path, text} of wanted) {
    const place = join(root, path)
    if (textAt(place) === text) continue
    mkdirSync(dirname(place), {recursive: true})
    writeFileSync(place, text)
    console.log(path)
  }
  // A room that has no schemas yet leaves those of others alone.
  if (wanted.length === 0) continue
  const paths = new Set(wanted.map(({path}) => path))
  for (const folder of folders)
    for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      if (!paths.has(`${folder}/${name}`)) {
        rmSync(join(root, folder, name))
        console.log(`${folder}/${name} removed`)
      }
}
