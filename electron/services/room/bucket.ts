/** Lets a burst through, then so much a second. Time is monotonic: a clock that is set changes nothing. */
export class Bucket {
  #left: number
  #at = performance.now()

  constructor(readonly burst: number, readonly perSecond: number) {
    this.#left = burst
  }

  /** Whether one more may pass now. */
  take(): boolean {
    if (this.left < 1) return false
    this.pay(1)
    return true
  }

  /** Takes what something cost that is known only afterwards: it may be more than was left, and then has to come back first. */
  pay(cost: number): void {
    this.#left -= cost
  }

  /** How much may pass now. */
  get left(): number {
    const now = performance.now()
    this.#left = Math.min(this.burst, this.#left + (now - this.#at) * this.perSecond / 1000)
    this.#at = now
    return this.#left
  }

  /** How much has been taken and not come back yet. */
  get used(): number {
    return this.burst - this.left
  }
}
