import {rememberView} from './remember-view.ts'
import {search} from './search/search.ts'

// All that the edition's own script does: pages are whole without it. scripts/edition-script.mjs makes one classic script of it.
rememberView(document)
search(document)
