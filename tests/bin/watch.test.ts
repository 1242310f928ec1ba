import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {edit, newProject, run, textOf, write} from '../cli/project.ts'
import {filesIn} from '../project/folder.ts'
import {startBrowser} from '../publish/html/browser.ts'
import type {Program} from './program.ts'
import {buildProgram} from './program.ts'

let program: Program
let browser: Browser

beforeAll(async () => {
  program = buildProgram()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  program.remove()
})

const patience = {timeout: 60_000, interval: 50}

/** Watches a project in a process of its own until `work` is done; gives what it printed and how it ended. */
const watched = async (
  folder: string,
  work: (address: string, err: () => string) => Promise<void>,
  ...argv: readonly string[]
) => {
  const {process, ended} = program.start(folder, ['build', '--watch', '--formats', 'html', ...argv])
  let [out, err] = ['', '']
  process.stdout?.on('data', text => {
    out += text
  })
  process.stderr?.on('data', text => {
    err += text
  })
  try {
    await vi.waitFor(() => expect(out, err).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/), patience)
    await vi.waitFor(() => expect(err).toContain('served on this machine alone'), patience)
    await work(out.trim(), () => err)
  } finally {
    process.kill('SIGINT')
  }
  return ended
}

const source = 'source/ferry.md'
const translation = 'translations/en/ferry.yml'

describe('duizhao build --watch', () => {
  test('an edit is on the open page by itself, the files on disk stay those of a build, and Ctrl-C ends it', async () => {
    const folder = await newProject()
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', message => void complaints.push(message.text()))
    const {status} = await watched(folder, async address => {
      await page.goto(`${address}ferry/`)
      edit(folder, source, '\n', '\n\n河水很急。\n')
      await page.getByText('河水很急。').first().waitFor({timeout: 60_000})
      write(folder, source, textOf(folder, source).replace('河水很急。', '河水很慢。'))
      await page.getByText('河水很慢。').first().waitFor({timeout: 60_000})
    })
    await page.close()
    expect(status).toBe(0)
    expect(complaints.filter(text => /policy|refused to/i.test(text))).toEqual([])
    const left = filesIn(join(folder, 'edition'))
    expect(left['ferry/index.html']).not.toContain('.duizhao')
    await run(folder, 'build', '--formats', 'html')
    expect(filesIn(join(folder, 'edition'))).toEqual(left)
  })

  test('settings that cannot be used end nothing: the last edition stays, and the next that can be built is shown', async () => {
    const folder = await newProject()
    const config = textOf(folder, 'duizhao.yml')
    const page = await browser.newPage()
    const {status} = await watched(folder, async (address, err) => {
      await page.goto(address)
      write(folder, 'duizhao.yml', `${config}\nformat: [html]\n`)
      await vi.waitFor(() => expect(err()).toContain('What was published last stays'), patience)
      expect((await fetch(address)).status).toBe(200)
      write(folder, 'duizhao.yml', config.replace(/en: .*/, 'en: Another Title'))
      await page.locator('h1', {hasText: 'Another Title'}).waitFor({timeout: 60_000})
    })
    await page.close()
    expect(status).toBe(0)
  })

  test('many quick saves, an atomic rename and a source that is gone for a moment all end in what stands there last', async () => {
    const folder = await newProject()
    const text = textOf(folder, source)
    await watched(folder, async address => {
      for (let count = 1; count <= 40; count++) {
        write(folder, source, `${text}\n第${count}次保存。\n`)
        await new Promise(resolve => setTimeout(resolve, 5))
      }
      rmSync(join(folder, source))
      write(folder, `${source}.1.tmp`, `${text}\n最后一次保存。\n`)
      renameSync(join(folder, `${source}.1.tmp`), join(folder, source))
      await vi.waitFor(async () => {
        expect(await (await fetch(`${address}ferry/`)).text()).toContain('最后一次保存。')
      }, patience)
    })
  })

  test('a translation that cannot be read keeps the last edition until it can', async () => {
    const folder = await newProject()
    const text = textOf(folder, translation)
    await watched(folder, async (address, err) => {
      writeFileSync(join(folder, translation), new Uint8Array([0xff, 0xfe, 0x00]))
      await vi.waitFor(() => expect(err()).toContain('What was published last stays'), patience)
      expect(await (await fetch(`${address}ferry/`)).text()).toContain('id="')
      write(folder, translation, text.replace('en: |-\n    ', 'en: |-\n    Mended: '))
      await vi.waitFor(async () => {
        expect(await (await fetch(`${address}ferry/`)).text()).toContain('Mended: ')
      }, patience)
    })
  })

  test('serves to this machine alone, nothing beside the edition, and tells what is not there', async () => {
    const folder = await newProject()
    await watched(folder, async address => {
      for (const path of ['%2e%2e/duizhao.yml', '..%2fduizhao.yml', 'nothing/']) {
        const answer = await fetch(address + path)
        expect(answer.status, path).toBe(404)
        expect(await answer.text()).toContain('本版没有这一页。')
      }
      const redirected = await fetch(`${address}ferry`, {redirect: 'manual'})
      expect(redirected.headers.get('location')).toBe('/ferry/')
      const style = await fetch(`${address}assets/edition.css`)
      expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
      expect(style.headers.get('cache-control')).toBe('no-store')
      expect((await fetch(address, {method: 'POST'})).status).toBe(405)
    })
  })

  test('a project whose settings are wrong from the start is watched until they are right', async () => {
    const folder = await newProject()
    const config = textOf(folder, 'duizhao.yml')
    write(folder, 'duizhao.yml', 'titel: x\n')
    const page = await browser.newPage()
    await watched(folder, async address => {
      expect((await page.goto(address))?.status()).toBe(404)
      await page.getByText('There is no edition here yet').waitFor()
      write(folder, 'duizhao.yml', config)
      await page.locator('h1').waitFor({timeout: 60_000})
    })
    await page.close()
  })

  test('a folder that another wrote is never served', async () => {
    const folder = await newProject()
    const theirs = `${folder}-theirs`
    write(theirs, 'secret.txt', '秘密')
    try {
      await watched(
        folder,
        async address => {
          expect((await fetch(`${address}secret.txt`)).status).toBe(404)
        },
        '--out',
        theirs,
      )
    } finally {
      rmSync(theirs, {recursive: true, force: true})
    }
  })

  test('says at once where it cannot begin', async () => {
    const folder = await newProject()
    expect((await run(folder, 'build', '--watch', '--port', 'x')).err).toContain('is no port')
    expect((await run(folder, 'build', '--port', '1')).status).toBe(2)
    expect((await run(join(folder, '..'), 'build', '--watch')).status).toBe(2)
  })
})
