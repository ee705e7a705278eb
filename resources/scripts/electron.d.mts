/** The Electron program that is there now, without downloading anything. */
export function installedElectron(): string | undefined

/** Whether a window can be shown. */
export function hasDisplay(): boolean
