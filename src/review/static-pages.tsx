export {pageStyle} from './page/style/style.ts'
