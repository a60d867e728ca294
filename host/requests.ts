import type { BrowserContext, Page, Request as BrowserRequest, Route } from 'playwright-core'
import { toApp } from './address.ts'
import { handlerOf } from './protocol.ts'
import { defaultSession } from './session.ts'
import { BrowserWindow } from './window.ts'

const development = process.env['ELECTRON_RENDERER_URL']

/** Answers every request of the browser from main's own handler, or not at all: nothing reaches a network. */
export async function answerRequests(context: BrowserContext): Promise<void> {
  await context.route('**', (route) => answer(route).catch(() => route.abort('failed')))
}

async function answer(route: Route): Promise<void> {
  const request = route.request()
  const url = toApp(request.url())
  const window = windowOf(request)
  if (request.isNavigationRequest()) {
    if (!window) {
      BrowserWindow.askToOpen(url)
      return route.abort('aborted')
    }
    const top = request.frame().parentFrame() === null
    if (top && !window.webContents.mayNavigate(url)) return route.abort('aborted')
  }
  if (!(await defaultSession.allows(detailsOf(request, url)))) return route.abort('blockedbyclient')
  // With hot reload the pages come from a server on this computer; main alone decides whether it may be asked.
  if (development && url.startsWith(development)) return route.continue()
  const handler = handlerOf(url)
  if (!handler) return route.abort('blockedbyclient')

  const body = request.postDataBuffer()
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body ? { body: new Uint8Array(body) } : {}),
    }),
  )
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** The window a request comes from. A page that nobody asked for has none, and neither has the page of a new popup. */
function windowOf(request: BrowserRequest): BrowserWindow | undefined {
  let page: Page
  try {
    page = request.frame().page()
  } catch {
    return undefined
  }
  return BrowserWindow.ofPage(page)
}

function detailsOf(request: BrowserRequest, url: string): Electron.OnBeforeRequestListenerDetails {
  return {
    id: 0,
    url,
    method: request.method(),
    resourceType: resourceTypes[request.resourceType()] ?? 'other',
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  }
}

const resourceTypes: Record<string, Electron.OnBeforeRequestListenerDetails['resourceType']> = {
  document: 'mainFrame',
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  xhr: 'xhr',
  fetch: 'xhr',
  media: 'media',
  websocket: 'webSocket',
}
