/** Whether `text` may name a region, a removal or a document of a description: lower-case words joined by hyphens. */
export const isName = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

/** Whether `file` is a Markdown file that stands in `source/` itself: no folders, nothing hidden, fit for any system. */
export const isFileName = (file: string): boolean => /^[^./\\\s:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*\.md$/u.test(file)
