import type {InitOptions, i18n, Resource, ResourceLanguage} from 'i18next'
import {createInstance} from 'i18next'
import type {OutputFile} from '../../../src/bitext/edition.ts'
import {textsIn} from '../text-of.ts'

/** The resource files by language and namespace, as an application loads them. */
export const resourcesIn = (files: readonly OutputFile[]): Resource => {
  const found = new Map<string, [string, ResourceLanguage[string]][]>([
    ['zh', []],
    ['en', []],
  ])
  for (const {path, text} of textsIn(files)) {
    const [, language = '', namespace = ''] = /^locales\/(zh|en)\/([^/]+)\.json$/.exec(path) ?? []
    found.get(language)?.push([namespace, JSON.parse(text)])
  }
  return Object.fromEntries([...found].map(([language, bundles]) => [language, Object.fromEntries(bundles)]))
}

/** i18next with these files and the options that docs/i18next.md names, all others as they are by default. */
export const instanceOf = (files: readonly OutputFile[], lng: 'zh' | 'en', more: InitOptions = {}): i18n => {
  const resources = resourcesIn(files)
  const instance = createInstance()
  void instance.init({resources, lng, fallbackLng: 'zh', ns: Object.keys(resources['en'] ?? {}), ...more})
  return instance
}

/** One text asked for in every way that i18next knows, values that a text might call for at hand. */
export const asked = (instance: i18n, language: 'zh' | 'en', namespace: string, key: string): readonly string[] => [
  instance.t(`${namespace}:${key}`),
  instance.t(key, {ns: namespace}),
  instance.t(key, {ns: namespace, lng: language, name: 'value', count: 1, context: 'female', x: '{{name}} $t(x)'}),
  instance.getFixedT(language, namespace)(key),
]
