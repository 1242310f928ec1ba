import type {Metadata} from '../../../bitext/edition.ts'

const light = `  --paper: #fcfbf8;
  --paper-2: #f5f2ea;
  --ink: #1f1d1a;
  --ink-2: #625d54;
  --ink-en: #21405c;
  --line: #e4dfd4;
  --line-2: #c9c1b1;
  --seal: #a2301f;
  --mark: #f7e6b5;
  --good: #3f6f54;
  --fair: #86a58f;
  --doubt: #c39a3c;
  --gap: #d9d3c6;
  --shadow: 0 1px 2px rgb(40 30 10 / .08), 0 8px 28px rgb(40 30 10 / .14);`

const dark = `  --paper: #16171a;
  --paper-2: #202226;
  --ink: #e9e5dc;
  --ink-2: #a6a196;
  --ink-en: #adc6dc;
  --line: #303237;
  --line-2: #4a4c52;
  --seal: #ec8a72;
  --mark: #5b4714;
  --good: #7fb594;
  --fair: #57806a;
  --doubt: #c9a14a;
  --gap: #3b3e44;
  --shadow: 0 1px 2px rgb(0 0 0 / .5), 0 10px 32px rgb(0 0 0 / .55);`

/** The colours of an edition: those of one theme, or both, of which the reader's system chooses. */
export const palette = (theme: Metadata['theme']): string => {
  switch (theme) {
    case 'light':
      return `:root {\n  color-scheme: light;\n${light}\n}`
    case 'dark':
      return `:root {\n  color-scheme: dark;\n${dark}\n}`
    case 'auto':
      return `:root {\n  color-scheme: light dark;\n${light}\n}\n@media (prefers-color-scheme: dark) {\n:root {\n${dark}\n}\n}`
    default:
      return theme satisfies never
  }
}
