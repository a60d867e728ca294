import { test } from '@playwright/test'

/** A zone in which it is between eight and nine in the evening now, or is about to be. */
function whereItIsEvening(): string {
  const ahead = ((20 - new Date().getUTCHours() + 36) % 24) - 12
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** Intact is started in the evening in the tests of this file. */
export function inTheEvening(): void {
  const { TZ: usual } = process.env
  test.beforeAll(() => {
    process.env['TZ'] = whereItIsEvening()
  })
  test.afterAll(() => {
    if (usual === undefined) delete process.env['TZ']
    else process.env['TZ'] = usual
  })
}
