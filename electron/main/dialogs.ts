import { isAbsolute } from 'node:path'
import { BrowserWindow, dialog, ipcMain, shell, type IpcMainInvokeEvent } from 'electron'
import { CHANNELS, type DialogRequest } from '@shared/contract/windows'

const PROGRAMME_FILES = [{ name: 'Samling', extensions: ['samling'] }]

/** Answers a window's requests for the computer's own dialogs. */
export function answerDialogs(): void {
  ipcMain.handle(CHANNELS.chooseFile, (event, request: DialogRequest) => choose(event, request, ['openFile']))
  ipcMain.handle(CHANNELS.chooseFolder, (event, request: DialogRequest) => choose(event, request, ['openDirectory', 'createDirectory']))
  ipcMain.handle(CHANNELS.chooseNewFile, async (event, request: DialogRequest) => {
    const { filePath, canceled } = await dialog.showSaveDialog(windowOf(event), { ...options(request), filters: PROGRAMME_FILES })
    return canceled || !filePath ? null : filePath
  })
  ipcMain.on(CHANNELS.showInFolder, (_event, path: unknown) => {
    // A share on the network is asked who is there as soon as it is looked at.
    if (typeof path === 'string' && isAbsolute(path) && !/^[\\/]{2}/.test(path)) shell.showItemInFolder(path)
  })
  ipcMain.on(CHANNELS.title, (event, title: unknown) => BrowserWindow.fromWebContents(event.sender)?.setTitle(String(title)))
}

async function choose(event: IpcMainInvokeEvent, request: DialogRequest, properties: ('openFile' | 'openDirectory' | 'createDirectory')[]): Promise<string | null> {
  const filters = properties.includes('openFile') ? { filters: PROGRAMME_FILES } : {}
  const { filePaths, canceled } = await dialog.showOpenDialog(windowOf(event), { ...options(request), ...filters, properties })
  return canceled ? null : filePaths[0] ?? null
}

function options({ title, button, defaultPath }: DialogRequest) {
  return { title, buttonLabel: button, ...(defaultPath === undefined ? {} : { defaultPath }) }
}

function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (!window) throw new Error('the dialog was asked for by a window that is gone')
  return window
}
