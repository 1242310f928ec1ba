import {distinct, documentNames} from '../name.ts'

/** The namespace of the glossary, and the one that tells of the segments whose English is not simply there. */
export const ours = {glossary: 'glossary', states: 'states'} as const

/**
 * The namespace of each document, by its path: its name within the edition with `_` for the slashes and `-` for whatever
 * i18next or an address would take for something else (separators of keys and namespaces, spaces, marks that make a key
 * look like a sentence). None is ours, and no two are alike, even where capitals make no difference.
 */
export const namespaces = (paths: readonly string[]): ReadonlyMap<string, string> => {
  const names = documentNames(paths)
  return distinct(paths, path => namespaceOf(names.get(path) ?? 'untitled'))
}

const namespaceOf = (name: string): string => {
  const plain = name.replace(/\//g, '_').replace(/[\s!-,.:-@[-^`{-\u00a0]/g, '-')
  return isTaken(plain) ? `${plain}-` : plain
}

/** Ours, and what every object of JavaScript has already. */
const isTaken = (name: string): boolean =>
  Object.values<string>(ours).includes(name.toLowerCase()) ||
  name === 'prototype' ||
  Object.hasOwn(Object.prototype, name)
