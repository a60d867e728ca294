import { chmodSync, renameSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

// Written without types to strip: a thread that lives as long as the window would keep what strips them, 20 MB, as long.

/** @type {import('./single-instance.ts').Start} */
const { path, second, answer } = workerData
const pipe = path.startsWith('\\\\')

/**
 * Listens on the socket; null if there already is one.
 * @returns {Promise<import('node:net').Server | null>}
 */
function listen() {
  const server = createServer((socket) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (part) => {
      text += part
      if (!text.endsWith('\n')) return
      parentPort?.postMessage(JSON.parse(text))
      socket.end('ok')
    })
    socket.on('error', () => undefined)
  })
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server))
    server.once('error', (error) =>
      'code' in error && error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path)
  })
}

/**
 * Connects to whoever listens; null if nobody does.
 * @param {string} to
 * @returns {Promise<import('node:net').Socket | null>}
 */
function call(to) {
  return new Promise((resolve) => {
    const socket = connect(to)
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(null))
  })
}

/**
 * Hands this instance's arguments to the first one and waits until it has them.
 * @param {import('node:net').Socket} socket
 * @returns {Promise<void>}
 */
function leave(socket) {
  return new Promise((resolve) => {
    socket.once('data', () => resolve())
    socket.once('close', () => resolve())
    socket.write(`${JSON.stringify(second)}\n`)
  })
}

/** Moves away the socket of an Intact that was killed. Moved, not deleted: a new one may have come in between. */
async function clearStale() {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const alive = await call(aside)
  alive?.destroy()
  if (alive) renameSync(aside, path)
  else rmSync(aside, { force: true })
}

async function take() {
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await listen()
    if (server) return server
    const first = await call(path)
    if (first) {
      await leave(first)
      return null
    }
    await clearStale()
  }
  return null
}

// Where no socket can be made at all, starting matters more than being alone: the journal guards itself.
const server = await take().catch(() => undefined)
if (server && !pipe) chmodSync(path, 0o600)
Atomics.store(answer, 0, server === null ? 2 : 1)
Atomics.notify(answer, 0)
