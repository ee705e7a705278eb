/** How many connections there may be at once. Phones and strangers leave room for the tables, whatever they do. */
export const CONNECTIONS = {
  /** Of phones that have shown who they are: three tabs of each of 2,000. */
  phones: 6_000,
  /** Of those that have not shown who they are. */
  unknown: 5_000,
  /** All. */
  all: 12_000,
} as const

/** Connections by address; on each address, those that were quiet longest come first. */
export class Crowd<T extends object> {
  readonly #byAddress = new Map<string, Set<T>>()
  readonly #addresses = new Map<T, string>()

  get size(): number {
    return this.#addresses.size
  }

  add(one: T, address: string): void {
    this.#addresses.set(one, address)
    this.#byAddress.set(address, (this.#byAddress.get(address) ?? new Set()).add(one))
  }

  /** It said something. */
  heard(one: T): void {
    const address = this.remove(one)
    if (address !== undefined) this.add(one, address)
  }

  /** Lets go of one, and answers its address if it was here. */
  remove(one: T): string | undefined {
    const address = this.#addresses.get(one)
    if (address === undefined) return undefined
    this.#addresses.delete(one)
    const others = this.#byAddress.get(address)
    others?.delete(one)
    if (others?.size === 0) this.#byAddress.delete(address)
    return address
  }

  /** Who makes room first: of the address with most connections, the one that was quiet longest. */
  first(): T | undefined {
    let most: ReadonlySet<T> = new Set<T>()
    for (const here of this.#byAddress.values()) if (here.size > most.size) most = here
    const [longest] = most
    return longest
  }
}
