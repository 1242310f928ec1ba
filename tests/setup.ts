import process from 'node:process'
import fc from 'fast-check'

/**
 * Property tests draw the same cases at every run, so that a result means the same everywhere. `FC_SEED=7 npx vitest
 * run` draws others, `FC_SEED=any` new ones each time.
 */
const seed = process.env['FC_SEED'] ?? '20261122'
fc.configureGlobal({...fc.readConfigureGlobal(), ...(seed === 'any' ? {} : {seed: Number(seed)})})
