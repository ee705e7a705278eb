import { contextBridge, ipcRenderer } from 'electron'
import { CHANNELS, LANGUAGES_ARGUMENT, type WorkbenchBridge } from '@shared/contract/windows'

/** The page's own window: this program compiles without the DOM's types. */
declare const window: { postMessage(message: string, origin: string, ports: readonly unknown[]): void }

const languages = process.argv.find((argument) => argument.startsWith(LANGUAGES_ARGUMENT)) ?? ''

const bridge: WorkbenchBridge = {
  languages: languages.slice(LANGUAGES_ARGUMENT.length).split(',').filter(Boolean),
  connect: () => ipcRenderer.send(CHANNELS.connect),
  chooseFile: (request) => ipcRenderer.invoke(CHANNELS.chooseFile, request) as Promise<string | null>,
  chooseNewFile: (request) => ipcRenderer.invoke(CHANNELS.chooseNewFile, request) as Promise<string | null>,
  chooseFolder: (request) => ipcRenderer.invoke(CHANNELS.chooseFolder, request) as Promise<string | null>,
  showInFolder: (path) => ipcRenderer.send(CHANNELS.showInFolder, path),
  setTitle: (title) => ipcRenderer.send(CHANNELS.title, title),
  zoom: (percent) => ipcRenderer.invoke(CHANNELS.zoom, percent) as Promise<number>,
  onOpenFile: (listener) => {
    ipcRenderer.on(CHANNELS.openFile, (_event, path: string) => listener(path))
    ipcRenderer.send(CHANNELS.openFile)
  },
}

contextBridge.exposeInMainWorld('samling', bridge)
ipcRenderer.on(CHANNELS.connect, (event) => window.postMessage('host-port', '*', event.ports))
