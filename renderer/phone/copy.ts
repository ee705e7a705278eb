/** Puts a text on the phone's clipboard, and answers whether that worked. The way that browsers have for it now is not there on plain http. */
export function copyText(words: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = words
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.appendChild(field)
  field.select()
  field.setSelectionRange(0, words.length) // iOS selects nothing otherwise
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}
