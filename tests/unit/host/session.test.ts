import { expect, test } from 'vitest'
import { defaultSession } from '../../../host/session.ts'

const asked = (url: string): Promise<boolean> =>
  defaultSession.allows({
    id: 0,
    url,
    method: 'GET',
    resourceType: 'xhr',
    referrer: '',
    timestamp: 0,
    uploadData: [],
  })

test('main is asked about the requests it watches, and about no others', async () => {
  const { webRequest } = defaultSession
  webRequest.onBeforeRequest({ urls: ['https://*/*', 'ws://a.b/*'] }, (_details, answer) =>
    answer({ cancel: true }),
  )
  expect(await asked('https://example.com/x')).toBe(false)
  expect(await asked('ws://a.b/x')).toBe(false)
  expect(await asked('ws://aXb/x')).toBe(true)
  expect(await asked('app://intact/index.html')).toBe(true)
  webRequest.onBeforeRequest(null)
  expect(await asked('https://example.com/x')).toBe(true)
})
