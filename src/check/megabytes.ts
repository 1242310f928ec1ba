import {largestAsset} from '../markup/link-resolver.ts'

/** The size of a file that is too big to be published, in bytes, beside the limit, both in megabytes. */
export const megabytes = (size: number): {readonly megabytes: number; readonly limit: number} => ({
  megabytes: Math.ceil(size / 1e5) / 10,
  limit: largestAsset / 1e6,
})
