// npm run new rule NAME: makes what a new part of duizhao needs, and says what comes next.
import {fileURLToPath} from 'node:url'
import {newRule} from './new-rule.mjs'

const kinds = {
  rule: {
    make: newRule,
    next: 'Write its check and its words, until `npx vitest run tests/check` passes; then `npm run generate` writes its pages.',
  },
}

const [kind = '', name] = process.argv.slice(2)
const found = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
if (!found) {
  console.error(
    `Unexpected "${kind}", expected one of: ${Object.keys(kinds).join(', ')}. For example: npm run new rule lost-number`,
  )
  process.exit(2)
}
try {
  for (const path of found.make(name, fileURLToPath(new URL('..', import.meta.url)))) console.log(path)
  console.error(found.next)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
