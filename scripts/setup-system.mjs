// Installs what the tests need from the system: a Chromium, CJK fonts, EPUBCheck, Poppler, and the compiler of the PDF. On Debian as
// root it installs them; elsewhere it names each missing thing and how to get it. With CI=true a missing thing is a failure, but
// for what only makes the tests quicker.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {findChromium, hasShell} from './chromium.mjs'
import {findEpubcheck} from './epubcheck.mjs'
import {hasTypst, installTypst} from './typst.mjs'

const run = (command, args) => spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit']}).status === 0
const quiet = (command, args) => spawnSync(command, args, {encoding: 'utf8'}).stdout ?? ''

const needs = [
  {
    name: 'Chromium',
    why: 'opens the built pages in the tests',
    debian: 'chromium',
    elsewhere: 'install Chromium or Chrome, or set CHROMIUM to the path of its program',
    present: () => findChromium() !== undefined,
  },
  {
    name: "Chromium's headless shell",
    why: 'opens them in half the time',
    debian: 'chromium-headless-shell',
    present: hasShell,
    isSpare: true,
  },
  {
    name: 'CJK fonts',
    why: 'draw the Chinese in those pages',
    debian: 'fonts-noto-cjk',
    elsewhere: 'install Noto Sans CJK and Noto Serif CJK (on macOS and Windows the system has Chinese fonts already)',
    present: () =>
      process.platform !== 'linux' ||
      /\S/.test(quiet('fc-list', [':lang=zh', 'family'])) ||
      existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
  {
    name: 'EPUBCheck',
    why: 'reads the built book as a bookshop would',
    debian: 'epubcheck',
    elsewhere: 'install Java and EPUBCheck, or set EPUBCHECK to the path of its epubcheck.jar',
    present: () => findEpubcheck() !== undefined && spawnSync('java', ['-version']).status === 0,
  },
  {
    name: 'Poppler',
    why: 'reads the built PDF: its words, its fonts, its marks',
    debian: 'poppler-utils',
    elsewhere: 'install Poppler (pdftotext, pdfinfo and pdffonts)',
    present: () => spawnSync('pdftotext', ['-v']).status === 0,
  },
]

const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
const missing = needs.filter(need => !need.present())

if (missing.length > 0 && isDebian) {
  process.env.DEBIAN_FRONTEND = 'noninteractive'
  run('apt-get', ['update', '-qq'])
  // What only some releases of Debian pack is asked for by itself, so that it keeps nothing else away.
  for (const isSpare of [false, true]) {
    const names = missing.filter(need => Boolean(need.isSpare) === isSpare).map(need => need.debian)
    if (names.length === 0) continue
    console.log(`Installing ${names.join(', ')} …`)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names])
  }
}

if (!hasTypst()) installTypst()
console.log(`${hasTypst() ? 'present' : 'missing'}  the compiler of Typst: typesets the PDF`)

const still = needs.filter(need => !need.present())
for (const need of needs) console.log(`${still.includes(need) ? 'missing' : 'present'}  ${need.name}: ${need.why}`)
const lacking = still.filter(need => !need.isSpare)
for (const need of lacking) {
  console.error(
    `${need.name} is missing. On Debian, as root: apt-get install ${need.debian}. Elsewhere: ${need.elsewhere}.`,
  )
}
if (!hasTypst()) console.error('The compiler of Typst is missing. Run npm run setup:pdf.')
if ((lacking.length > 0 || !hasTypst()) && process.env.CI === 'true') process.exit(1)
