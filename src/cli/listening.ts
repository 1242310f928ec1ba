import process from 'node:process'
import type {Call} from './command.ts'

/** The port that a text names, 0 for any that is free; `undefined` where it names none. */
export const portIn = (text: string): number | undefined => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : undefined
}

/** Trouble of the machine in a sentence, anything else with its trace: as of every command. */
export const failureIn = (error: Error, say: Call['say']): string =>
  'syscall' in error
    ? say('failed.system', {message: error.message})
    : say('failed.bug', {trace: error.stack ?? error.message})

/** Why no server could listen, in a sentence; anything but a system's error is a bug and thrown on. */
export const notListening = (error: unknown, port: number, say: Call['say']): string => {
  if (!(error instanceof Error && 'code' in error)) throw error
  return error.code === 'EADDRINUSE' ? say('review.portTaken', {port}) : say('failed.system', {message: error.message})
}

/** Is over when the process is asked to end. */
export const stopped = (): Promise<void> =>
  new Promise(resolve => {
    const signals = ['SIGINT', 'SIGTERM'] as const
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop)
      resolve()
    }
    for (const signal of signals) process.on(signal, stop)
  })
