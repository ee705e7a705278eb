// The least that an Electron app can be: one window with one word. What ours takes longer is ours to answer for.
import { app, BrowserWindow } from 'electron'

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true, contextIsolation: true } })
  window.loadURL('data:text/html,<title>bare</title><h1>bare</h1>')
})
app.on('window-all-closed', () => app.quit())
