import {existsSync} from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** The path of a Chromium on this machine: `CHROMIUM` where it is set, else the first of the usual places; undefined where there is none. */
export const findChromium = () => [process.env.CHROMIUM, ...usual].find(path => path !== undefined && existsSync(path))
