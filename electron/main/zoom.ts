import { ipcMain, type Input, type WebContents } from 'electron'
import { CHANNELS, ZOOMS } from '@shared/contract/windows'

/** Lets a window be zoomed by the keys and the wheel that browsers have for it: it has no menu that would bring them. */
export function zoomByHand(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    const percent = askedFor(contents, input)
    if (percent === null) return
    event.preventDefault()
    show(contents, percent)
  })
  contents.on('zoom-changed', (_event, direction) => show(contents, beside(contents, direction === 'in' ? 1 : -1)))
}

/** Answers a window that asks how large it is shown, or to be shown in another size. */
export function answerZoom(): void {
  ipcMain.handle(CHANNELS.zoom, ({ sender }, percent: unknown) => {
    const asked = ZOOMS.find((each) => each === percent)
    if (asked !== undefined) show(sender, asked)
    return ZOOMS[stepOf(sender)]
  })
}

/** The size that a key asks for; null where it asks for none. */
function askedFor(contents: WebContents, { type, key, control, meta, alt }: Input): number | null {
  if (type !== 'keyDown' || alt || !(process.platform === 'darwin' ? meta : control)) return null
  // Where plus needs Shift, its key gives an equals sign without.
  if (key === '+' || key === '=') return beside(contents, 1)
  if (key === '-' || key === '_') return beside(contents, -1)
  return key === '0' ? 100 : null
}

const beside = (contents: WebContents, steps: 1 | -1): number => ZOOMS[stepOf(contents) + steps] ?? ZOOMS[stepOf(contents)] ?? 100

/** The step nearest to what is shown, as a number in `ZOOMS`: what is kept of a factor is rounded. */
function stepOf(contents: WebContents): number {
  const percent = contents.getZoomFactor() * 100
  const distances = ZOOMS.map((each) => Math.abs(each - percent))
  return distances.indexOf(Math.min(...distances))
}

/** Chromium keeps it for the app's address, so that the next window has it too. */
function show(contents: WebContents, percent: number): void {
  contents.setZoomFactor(percent / 100)
}
