/** What main tells the host when it starts it, as its one argument in JSON. */
export interface HostStart {
  readonly dataDir: string
  readonly documentsDir: string
  /** The app's own folder, with `resources/` in it. */
  readonly appDir: string
  readonly version: string
}

/** What main asks of the host: to serve the port that comes along, or to close its file and end. */
export type HostRequest = { readonly kind: 'connect' } | { readonly kind: 'close' }

/** What a window asks main for. Channel names of the preload bridge. */
export const CHANNELS = {
  /** Window to main: send me a port to the host. Main to window: here it is. */
  connect: 'connect',
  chooseFile: 'choose-file',
  chooseNewFile: 'choose-new-file',
  chooseFolder: 'choose-folder',
  showInFolder: 'show-in-folder',
  /** Window to main: these words are the window's title and these the dialogs'. */
  title: 'title',
  /** Window to main: show me this large, or, without a factor, how large am I shown? */
  zoom: 'zoom',
  /** Main to window: open this file (a double click, the command line). */
  openFile: 'open-file',
} as const

/** How main tells a window the computer's preferred languages: this, then their tags with commas between. */
export const LANGUAGES_ARGUMENT = '--samling-languages='

/** How large a window can be shown, in percent of the usual size: the steps that browsers have. */
export const ZOOMS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400, 500] as const

/** A file or folder dialog in the user's language. */
export interface DialogRequest {
  readonly title: string
  readonly button: string
  readonly defaultPath?: string
}

/** What the workbench window can do besides the contract: the computer's own dialogs. */
export interface WorkbenchBridge {
  /** The computer's preferred languages, as tags such as `nn-NO`, the first wanted most. */
  readonly languages: readonly string[]
  /** Asks for a port to the host; it comes as a window message with the data `host-port`. */
  readonly connect: () => void
  /** The chosen path, or null. */
  readonly chooseFile: (request: DialogRequest) => Promise<string | null>
  readonly chooseNewFile: (request: DialogRequest) => Promise<string | null>
  readonly chooseFolder: (request: DialogRequest) => Promise<string | null>
  readonly showInFolder: (path: string) => void
  readonly setTitle: (title: string) => void
  /** How large the window is shown, as one of `ZOOMS`; with a size it is shown so from now on. */
  readonly zoom: (percent?: number) => Promise<number>
  /** The file the app was started with or asked to open, given once; later ones through the listener. */
  readonly onOpenFile: (listener: (path: string) => void) => void
}
