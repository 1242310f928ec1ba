import {reviewAnswersEn, reviewAnswersZh} from '../locales/review-answers.ts'
import type {Say, Tongue} from '../locales/words.ts'
import {speak} from '../locales/words.ts'

/** Says sentences of the review server. */
export type SayAnswer = Say<typeof reviewAnswersEn>

const speakers: Readonly<Record<Tongue, SayAnswer>> = {
  en: speak(reviewAnswersEn, reviewAnswersZh, 'en'),
  zh: speak(reviewAnswersEn, reviewAnswersZh, 'zh'),
}

/** The sentences of the review server in a tongue. */
export const wordsIn = (tongue: Tongue): SayAnswer => speakers[tongue]
