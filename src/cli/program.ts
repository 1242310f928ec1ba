/** What `bin/duizhao.js` runs. It is put together in few files, since a program of a thousand takes a second to load. */
export {main} from './main.ts'
export {nodeTerminal} from './terminal.ts'
