/** A function that answers each question once and remembers the answer; after `most` questions it knows no new answer. */
export const once = <Question, Answer>(
  answer: (question: Question) => Answer | undefined,
  most = Number.POSITIVE_INFINITY,
): ((question: Question) => Answer | undefined) => {
  const known = new Map<Question, Answer | undefined>()
  return question => {
    if (!known.has(question) && known.size < most) known.set(question, answer(question))
    return known.get(question)
  }
}
