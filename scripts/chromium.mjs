import {existsSync} from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** Chromium without a window of its own, which Debian packs by itself: the same engine, which the tests need half the time with. */
const shell = '/usr/bin/chromium-headless-shell'

/** Whether the shell is there. */
export const hasShell = () => existsSync(shell)

/** The Chromium that tests look at pages with: the shell where it is there and `CHROMIUM` names none. */
export const findChromiumForTests = () => (process.env.CHROMIUM === undefined && hasShell() ? shell : findChromium())

/** The path of a Chromium on this machine: `CHROMIUM` where it is set, else the first of the usual places; undefined where there is none. */
export const findChromium = () => [process.env.CHROMIUM, ...usual].find(path => path !== undefined && existsSync(path))
