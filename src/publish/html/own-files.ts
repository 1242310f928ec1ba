/** Where the page of search stands, within the edition. */
export const searchPath = 'search/index.html'

/** Where the page of the translators' notes stands, within the edition. */
export const notesPath = 'notes/index.html'

/** Where the page stands that tells where each layer of the edition comes from. */
export const colophonPath = 'colophon/index.html'

/** Where the pages' own files and the pictures that they show stand, within the edition. */
export const assets = {
  folder: 'assets/',
  style: 'assets/edition.css',
  script: 'assets/edition.js',
  icon: 'assets/icon.svg',
  picture: 'assets/edition.png',
  itsRules: 'assets/its-rules.xml',
} as const
