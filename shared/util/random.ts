/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, but not including, 1: 32 random bits. */
  next(): number
  /** A whole number from 0 up to, but not including, `below` (1 to 2³²). */
  below(below: number): number
}

/** Starts the sequence of a seed (any whole number): sfc32, by Chris Doty-Humphrey, which passes PractRand. */
export function seededRandom(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9, 1]
  const bits = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum | 0
    return sum >>> 0
  }
  for (let warmUp = 0; warmUp < 16; warmUp += 1) bits() // so that neighbouring seeds have nothing in common
  return { next: () => bits() / 2 ** 32, below: (below) => Math.floor(bits() / 2 ** 32 * below) }
}
