/** The processor time of this program, in milliseconds: what other programs do does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Some text work that takes a tenth of a second or so. */
function yardstick(): void {
  const words = Array.from({ length: 200_000 }, (_, index) => `ord${index % 977} `)
  words.join('').split(' ').map((word) => word.replace(/(\d)(\d)/, '$2$1')).sort()
}

/** How much work something is, in times of a yardstick that is measured beside it: neither a slow nor a busy machine makes it more. */
export function effortOf(work: () => void): number {
  const start = processorTime()
  yardstick()
  const between = processorTime()
  work()
  return (processorTime() - between) / (between - start)
}
