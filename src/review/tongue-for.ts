import type {HonoRequest} from 'hono'
import type {Tongue} from '../locales/words.ts'

/** The tongue that a request asks for: Chinese where that comes first, else English. */
export const tongueFor = (request: Pick<HonoRequest, 'header'>): Tongue =>
  /^\s*zh\b/i.test(request.header('accept-language') ?? '') ? 'zh' : 'en'
