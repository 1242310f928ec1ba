import type {TextFile} from '../bitext/document.ts'
import type {ArchiveFile, BytesFile, CopiedFile} from '../bitext/edition.ts'

/** A file of the output once what is to be typeset has been. */
export type SetFile = TextFile | CopiedFile | BytesFile | ArchiveFile

/** A file that is ready to be written: an archive is its bytes by now. */
export type WritableFile = TextFile | CopiedFile | BytesFile
