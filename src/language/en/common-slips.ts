/** Misspellings that look like words made of others, and what is meant. */
export const COMMON_SLIPS: ReadonlyMap<string, string> = new Map([
  ['alot', 'a lot'],
  ['eachother', 'each other'],
  ['everytime', 'every time'],
  ['incase', 'in case'],
  ['independant', 'independent'],
  ['independantly', 'independently'],
  ['infact', 'in fact'],
  ['inspite', 'in spite'],
  ['overriden', 'overridden'],
  ['truely', 'truly'],
  ['untill', 'until'],
  ['wheter', 'whether'],
  ['upto', 'up to'],
])
