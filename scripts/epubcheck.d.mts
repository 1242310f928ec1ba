/** The path of EPUBCheck on this machine: `EPUBCHECK` where it is set, else the first of the usual places; undefined where there is none. */
export function findEpubcheck(): string | undefined
