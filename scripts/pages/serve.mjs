import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {extname, join, normalize} from 'node:path'
import {gzipSync} from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** Serves a folder on 127.0.0.1, packed as a good server packs; gives its address and how to stop. */
export const serve = async folder => {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    try {
      const body = gzipSync(await readFile(file))
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'cache-control': 'max-age=31536000',
      })
      response.end(body)
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'})
      response.end('not found')
    }
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return {address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close()}
}
