import {cliEn, cliZh} from '../../locales/cli.ts'
import {withReload} from './reload.ts'

/** What stands where the edition has no page, or where there is no edition yet: it goes as soon as there is one. */
export const missingPage = (version: string, isEmpty: boolean): string => {
  const key = isEmpty ? 'preview.empty' : 'preview.missing'
  const policy = 'default-src &#x27;none&#x27;'
  return withReload(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>duizhao</title>
</head>
<body>
<p>${cliEn[key]}</p>
<p lang="zh">${cliZh[key]}</p>
</body>
</html>
`,
    version,
  )
}
