/** The browser fetches the content after this turn; an address that is given back at once would be gone. */
const FETCHED_BY_MS = 60_000

/** Gives the user a file to keep, as a download. */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  const url = URL.createObjectURL(new Blob([typeof content === 'string' ? content : Uint8Array.from(content)], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), FETCHED_BY_MS)
}
