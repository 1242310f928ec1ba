/** Whether a page is HTML, by the ending of its name. */
export const isHtml = (path: string): boolean => /\.x?html?$/i.test(path)
