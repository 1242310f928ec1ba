import {existsSync} from 'node:fs'

const usual = ['/usr/share/java/epubcheck.jar', '/opt/homebrew/opt/epubcheck/libexec/epubcheck.jar']

/** The path of EPUBCheck on this machine: `EPUBCHECK` where it is set, else the first of the usual places; undefined where there is none. */
export const findEpubcheck = () =>
  [process.env.EPUBCHECK, ...usual].find(path => path !== undefined && existsSync(path))
