/** 30 characters that are not mistaken for each other when read aloud or from a wall. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The length of what a phone or table types to join. */
export const CODE_LENGTH = 6

/** The length of a seat's secret. */
export const SECRET_LENGTH = 10

/** A code as it is compared: capitals, without the spaces and hyphens people type. */
export function cleanCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '')
}
