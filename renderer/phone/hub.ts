import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import type { PhoneSession } from '@shared/contract/joining'
import type { phone } from '@shared/contract/phone'
import type { RefusalId } from '@shared/domain/refusal'
import { callOnLine } from './line'

type Inputs = InferContractRouterInputs<typeof phone>
type Outputs = InferContractRouterOutputs<typeof phone>

/** What phones can call, by its name in the contract. */
export type PhoneCall = keyof typeof phone

/** What came back: data, a refusal, or nothing, since the hub is away. `away` promises nothing of whether the hub did it. */
export type Answer<T> = { readonly data: T } | { readonly refusal: RefusalId; readonly params?: unknown } | { readonly away: true }

/** A request that takes longer is taken for lost. */
const LONGEST_MS = 10_000

/** Refusals that mean: not now. */
const AWAY: readonly string[] = ['room_closed', 'no_programme', 'disk_full']

/** Calls a procedure of the contract as this phone: over the connection that shows the room, or by HTTP where there is none. */
export async function call<Name extends PhoneCall>(token: string, name: Name, input: Inputs[Name]): Promise<Answer<Outputs[Name]>> {
  const onLine = callOnLine(token, `phone.${name}`, input)
  return onLine ? read(await onLine) : post(`phone.${name}`, input, token)
}

/** Joins with the typed code or the token of the QR code. */
export function join(entrance: { readonly code: string } | { readonly token: string }): Promise<Answer<PhoneSession>> {
  return post('join.phone', entrance, null)
}

async function post<T>(name: string, input: unknown, token: string | null): Promise<Answer<T>> {
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), LONGEST_MS)
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      body: JSON.stringify(input ?? {}),
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      signal: stop.signal,
      cache: 'no-store',
    })
    return read<T>(await response.json())
  } catch {
    return { away: true }
  } finally {
    clearTimeout(late)
  }
}

/** An answer that is not the hub's, such as the page of a captive portal, is as good as none. */
function read<T>(body: unknown): Answer<T> {
  if (typeof body !== 'object' || body === null) return { away: true }
  if ('data' in body) return body as { readonly data: T }
  const { refusal } = body as { readonly refusal?: { readonly id: RefusalId; readonly params: unknown } | null }
  return refusal && !AWAY.includes(refusal.id) ? { refusal: refusal.id, params: refusal.params } : { away: true }
}
