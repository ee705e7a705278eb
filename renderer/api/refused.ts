import { refusalOf } from '@shared/contract/base'
import { refusalSentence, type Text } from '@shared/text'
import { HostAway } from './connection'

/** What to tell the user about an error, in a sentence. */
export function sentenceFor(text: Text, error: unknown): string {
  const refusal = refusalOf(error)
  if (refusal) return refusalSentence(text, refusal)
  if (error instanceof HostAway) return text.shell.away
  const field = badField(error)
  return field === null ? text.shell.unexpected : text.errors.bad_input({ field })
}

/** The field that did not fit the contract. */
function badField(error: unknown): string | null {
  const answer = error as { readonly code?: unknown; readonly data?: { readonly issues?: readonly { readonly path?: readonly unknown[] }[] } } | null
  if (answer?.code !== 'BAD_REQUEST') return null
  return answer.data?.issues?.[0]?.path?.join('.') ?? ''
}
