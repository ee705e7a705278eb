import { join, resolve } from 'node:path'
import { app, BrowserWindow, ipcMain, Menu, session } from 'electron'
import { CHANNELS } from '@shared/contract/windows'
import { answerDialogs } from './dialogs'
import { startHost, type HostProcess } from './hostProcess'
import { serveApp } from './protocol'
import { openWorkbench } from './windows'
import { answerZoom } from './zoom'

const appDir = app.getAppPath()
let host: HostProcess | null = null
let fileToOpen = programmeAmong(process.argv)

/** The programme file named on a command line, as an absolute path; `sample` for `--sample`. */
function programmeAmong(args: readonly string[], cwd: string = process.cwd()): string | null {
  if (args.includes('--sample')) return '--sample'
  const named = args.slice(1).find((arg) => arg.endsWith('.samling'))
  return named === undefined ? null : resolve(cwd, named)
}

function openInWindow(path: string | null): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
  if (path !== null) window?.webContents.send(CHANNELS.openFile, path)
}

function start(): void {
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]) : null)
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  serveApp(join(appDir, 'out', 'renderer'))
  openWorkbench(join(appDir, 'out', 'preload', 'workbench.cjs'))
  // Not the documents folder: Windows often keeps that in OneDrive, where a live database can be damaged.
  host = startHost({ dataDir: app.getPath('userData'), documentsDir: process.env['SAMLING_DOCUMENTS'] ?? join(app.getPath('home'), 'Samling'), appDir, version: app.getVersion() })
  ipcMain.on(CHANNELS.connect, (event) => host?.connect(event.sender))
  ipcMain.on(CHANNELS.openFile, (event) => {
    if (fileToOpen !== null) event.sender.send(CHANNELS.openFile, fileToOpen)
    fileToOpen = null
  })
  answerDialogs()
  answerZoom()
}

// Dates and times are written the Norwegian way in every field, whatever language the computer is set to; the app's own language is the user's.
app.commandLine.appendSwitch('lang', 'nb')
if (process.env['SAMLING_USER_DATA']) app.setPath('userData', process.env['SAMLING_USER_DATA'])
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, args, cwd) => openInWindow(programmeAmong(args, cwd)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (app.isReady()) openInWindow(path)
    else fileToOpen = path
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (!host) return
    event.preventDefault()
    const closing = host
    host = null
    void closing.close().then(() => app.quit())
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}
