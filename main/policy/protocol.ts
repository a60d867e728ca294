import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { protocol } from 'electron'
import { contentSecurityPolicy } from './csp.ts'
import { host, scheme } from './origin.ts'
import { isSheet, sheetAt } from './sheets.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built pages at app://intact/. Never `file:`, so a page can read nothing beside itself. */
export function serveApp(folder: string): void {
  protocol.handle(scheme, ({ method, url }) => answer(folder, method, url))
}

/** What the scheme answers: GET alone, for files inside the folder. */
export async function answer(folder: string, method: string, address: string): Promise<Response> {
  if (method === 'GET' && isSheet(address)) return sheetAt(address)
  const path = method === 'GET' ? fileFor(folder, address) : undefined
  const type = path && types[extname(path)]
  if (!path || !type) return new Response(null, { status: 404 })
  try {
    const content = await readFile(path)
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' }
    if (extname(path) !== '.html') return new Response(new Uint8Array(content), { headers })
    const nonce = randomBytes(16).toString('base64')
    return new Response(content.toString('utf8').replaceAll('__CSP_NONCE__', nonce), {
      headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) },
    })
  } catch {
    return new Response(null, { status: 404 })
  }
}

/** The file an address stands for, or undefined where it is not ours or leads out of the folder. */
export function fileFor(folder: string, address: string): string | undefined {
  try {
    const { protocol: given, host: at, pathname } = new URL(address)
    if (given !== `${scheme}:` || at !== host) return undefined
    const path = join(folder, decodeURIComponent(pathname))
    const inside = relative(folder, path)
    return !inside || inside.startsWith('..') || isAbsolute(inside) ? undefined : path
  } catch {
    return undefined
  }
}
