/** 30 characters that are not mistaken for each other when read aloud or from a wall. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The length of what a phone or table types to join. */
export const CODE_LENGTH = 6

/** The length of a seat's secret. */
export const SECRET_LENGTH = 10

/** A receipt as it is kept and shown, such as K7M-3XQ, from how somebody typed it; null where it cannot be one. */
export function receiptIn(typed: string): string | null {
  const code = cleanCode(typed)
  return code.length === CODE_LENGTH && [...code].every((character) => CODE_ALPHABET.includes(character)) ? receiptOf(code) : null
}

/** The receipt of a clean code: a hyphen in its middle. */
export function receiptOf(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`
}

/** A code as it is compared: capitals, without the spaces and hyphens people type. */
export function cleanCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '')
}
