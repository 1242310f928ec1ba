/** Where the page of search stands, within the edition. */
export const searchPath = 'search/index.html'

/** Where the pages' own files and the pictures that they show stand, within the edition. */
export const assets = {
  folder: 'assets/',
  style: 'assets/edition.css',
  script: 'assets/edition.js',
  picture: 'assets/edition.png',
  itsRules: 'assets/its-rules.xml',
} as const
