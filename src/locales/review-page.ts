import {decisionsEn, decisionsZh} from './review-page/decisions.ts'
import {frameEn, frameZh} from './review-page/frame.ts'
import {knowledgeEn, knowledgeZh} from './review-page/knowledge.ts'
import {queueEn, queueZh} from './review-page/queue.ts'
import {segmentEn, segmentZh} from './review-page/segment.ts'
import {troubleEn, troubleZh} from './review-page/trouble.ts'
import type {Chinese} from './words.ts'

/** The words of the review page, in English. */
export const reviewPageEn = {
  ...frameEn,
  ...queueEn,
  ...segmentEn,
  ...knowledgeEn,
  ...decisionsEn,
  ...troubleEn,
} as const

/** The same in Chinese. */
export const reviewPageZh: Chinese<typeof reviewPageEn> = {
  ...frameZh,
  ...queueZh,
  ...segmentZh,
  ...knowledgeZh,
  ...decisionsZh,
  ...troubleZh,
}
