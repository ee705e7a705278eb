import type { networkInterfaces } from 'node:os'
import type { NetworkAddress } from '@shared/contract/room'

/** What the operating system says of the computer's networks. */
export type Interfaces = typeof networkInterfaces

/** The computer's IPv4 addresses: the network of this name first, then the others, and the computer itself last. */
export function networksOf(interfaces: Interfaces, first: string | null): readonly NetworkAddress[] {
  const all = Object.entries(interfaces()).flatMap(([name, addresses]) => (addresses ?? [])
    .filter((each) => each.family === 'IPv4' && !isUnassigned(each.address))
    .map(({ address, internal }): NetworkAddress => ({ name, address, kind: internal ? 'local' : 'network' })))
  const place = ({ kind, name }: NetworkAddress) => kind === 'local' ? 2 : name === first ? 0 : 1
  return all.toSorted((a, b) => place(a) - place(b))
}

/** 169.254.x.x is what a computer gives itself when no network gave it an address. */
function isUnassigned(address: string): boolean {
  return address.startsWith('169.254.')
}

/** Where a room that was opened on this network is now: at its address, at the network's new one, or nowhere (null). */
export function addressNow({ name, address }: Pick<NetworkAddress, 'name' | 'address'>, networks: readonly NetworkAddress[]): string | null {
  if (networks.some((network) => network.address === address)) return address
  return networks.find((network) => network.name === name)?.address ?? null
}
