import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { appFile, APP_ORIGIN } from '@electron/main/appFile'

const ROOT = resolve('pages')

test('an address of the app names its file', () => {
  expect(appFile(ROOT, `${APP_ORIGIN}/workbench/index.html`)).toBe(join(ROOT, 'workbench', 'index.html'))
  expect(appFile(ROOT, `${APP_ORIGIN}/assets/%C3%A6.js?x#y`)).toBe(join(ROOT, 'assets', 'æ.js'))
})

test('nothing outside the pages has an address, whoever asks and however it is written', () => {
  const ways = ['/', '/..', '/workbench/', '/%2e%2e%2fsecret', '/workbench/..%2f..%2f..%2fetc/passwd', '/%00', '/index.html%00.png', '/%', '/%E0%A4%A', '/..%2fpages-of-another/x']
  for (const way of ways) expect(appFile(ROOT, `${APP_ORIGIN}${way}`), way).toBeNull()
  for (const address of ['https://evil.test/index.html', 'https://samling.invalid:444/index.html', 'https://samling.invalid.evil.test/index.html', 'https://user@evil.test/', 'file:///etc/passwd', 'nonsense', '']) {
    expect(appFile(ROOT, address), address).toBeNull()
  }
})
