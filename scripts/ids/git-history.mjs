// What a git repository says of its Markdown, commit by commit.
import {spawn, spawnSync} from 'node:child_process'

const environment = {...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}
const most = 2 ** 30

const git = (repository, args) => {
  const {status, stdout, stderr, error} = spawnSync('git', ['-C', repository, ...args], {
    encoding: 'utf8',
    maxBuffer: most,
    env: environment,
  })
  if (error) throw new Error(error.message)
  if (status !== 0) throw new Error(stderr.trim() || `git ${args[0]} ended with ${status}`)
  return stdout
}

/** The pathspec of a folder or a glob (`docs`, `zh/*.md`); everything where none is given. */
const pathspecOf = docs => {
  if (docs === undefined) return '.'
  return /[*?[]/.test(docs) ? `:(glob)${docs}` : docs
}

/**
 * The commits of the first parents of HEAD that touch files under `docs`, oldest first, each `{commit, changes}`; a change
 * is `{status, from, to, blob}`: A, M, D or R (renamed by git's own judgement), paths (`from` absent where the file is new,
 * `to` where it is gone) and the blob at `to`. Symbolic links and submodules are left out.
 */
export const commitsOf = (repository, docs) => {
  const args = ['log', '--first-parent', '--reverse', '-m', '--root', '--raw', '-z', '--no-abbrev', '-M50%', '-l4000']
  const log = git(repository, ['-c', 'log.showSignature=false', ...args, '--format=%x01%H', '--', pathspecOf(docs)])
  const words = log.split('\0').map(word => word.replace(/^\n+/, ''))
  const commits = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word.startsWith('\u0001')) commits.push({commit: word.slice(1).trim(), changes: []})
    else if (word.startsWith(':')) {
      const [before, after, , blob, status] = word.slice(1).split(' ')
      const isPair = /^[RC]/.test(status)
      const first = words[++index]
      const second = isPair ? words[++index] : first
      commits.at(-1).changes.push(...changesOf({before, after, blob, status: status[0]}, first, second))
    }
  }
  return commits
}

const isFile = mode => mode.startsWith('100')

const changesOf = ({before, after, blob, status}, first, second) => {
  const [was, is] = [isFile(before), isFile(after)]
  if (status === 'R' && was && is) return [{status, from: first, to: second, blob}]
  if (status === 'C') return is ? [{status: 'A', to: second, blob}] : []
  if (was && is) return [{status: 'M', from: first, to: second, blob}]
  if (is) return [{status: 'A', to: second, blob}]
  return was ? [{status: 'D', from: first}] : []
}

/** Reads blobs of a repository as bytes, through one running `git cat-file`; nothing where the object is missing. */
export const blobReader = repository => {
  const child = spawn('git', ['-C', repository, 'cat-file', '--batch'], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting = []
  let chunks = []
  let length = 0
  let header
  const joined = () => {
    if (chunks.length > 1) chunks = [Buffer.concat(chunks, length)]
    return chunks[0] ?? Buffer.alloc(0)
  }
  const drop = count => {
    chunks = [joined().subarray(count)]
    length -= count
  }
  const settle = () => {
    for (;;) {
      if (!header) {
        const end = joined().indexOf(10)
        if (end < 0) return
        header = joined().subarray(0, end).toString('utf8').split(' ')
        drop(end + 1)
      }
      const size = header[1] === 'blob' ? Number(header[2]) : -1
      if (length < size + 1) return
      const bytes = size < 0 ? undefined : Buffer.from(joined().subarray(0, size))
      drop(size + 1)
      header = undefined
      waiting.shift()?.(bytes)
    }
  }
  child.stdout.on('data', chunk => {
    chunks.push(chunk)
    length += chunk.length
    settle()
  })
  return {
    read: blob =>
      new Promise(resolve => {
        waiting.push(resolve)
        child.stdin.write(`${blob}\n`)
      }),
    close: () => child.stdin.end(),
  }
}
