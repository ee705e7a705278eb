/** The lowest number that no group has in its name yet, so that a removed group's number is used again. */
export function freeNumber(names: readonly string[], nameOf: (number: number) => string): number {
  let number = 1
  while (names.includes(nameOf(number))) number += 1
  return number
}
