import { app, BrowserWindow, nativeTheme, shell } from 'electron'
import { LANGUAGES_ARGUMENT } from '@shared/contract/windows'
import { APP_ORIGIN } from './appFile'
import { zoomByHand } from './zoom'

/** The window's colour before the page paints: the theme's background in light and dark. */
const BACKGROUND = { light: '#ffffff', dark: '#0f1216' } as const

/** Opens the lead's window. It can reach nothing but the app's own pages. */
export function openWorkbench(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 900,
    minWidth: 360,
    minHeight: 480,
    title: 'Samling',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload, sandbox: true, contextIsolation: true, nodeIntegration: false,
      additionalArguments: [`${LANGUAGES_ARGUMENT}${app.getPreferredSystemLanguages().join(',')}`],
    },
  })
  window.webContents.on('will-navigate', (event, url) => {
    if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault()
  })
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://')) void shell.openExternal(url)
    return { action: 'deny' }
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  zoomByHand(window.webContents)
  void window.loadURL(`${APP_ORIGIN}/workbench/index.html`)
  return window
}
