// Installs the compiler that typesets the PDF of the edition.
import {hasTypst, installTypst} from './typst.mjs'

if (hasTypst()) console.log('present  the compiler that typesets the PDF')
else if (!installTypst()) process.exit(1)
