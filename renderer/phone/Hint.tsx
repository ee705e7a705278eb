import { useEffect, useState } from 'preact/hooks'
import type { HintKind } from '@shared/contract/phone'
import { hubHints, ownHints } from './hints'
import { useText, type PhoneText } from './text'

/** After so long without a key the hub is asked about names. */
const PAUSE_MS = 700

/** A warning on the phone itself, before anything is sent. */
export function Hint({ words }: { readonly words: string }) {
  const text = useText()
  const [found, setFound] = useState<{ readonly words: string; readonly kinds: readonly HintKind[] } | null>(null)
  useEffect(() => {
    if (words.trim() === '') return
    const pause = setTimeout(() => void hubHints(words).then((kinds) => setFound(kinds && { words, kinds })), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [words])
  // A name that was found stays said while more is written.
  const fromHub = found && words.startsWith(found.words) ? found.kinds : []
  const kinds = [...new Set([...fromHub, ...ownHints(words)])]
  return <div aria-live="polite">{kinds.length > 0 && words.trim() !== '' && <p className="hint">{text.phone.write.hint(listed(kinds, text))}</p>}</div>
}

function listed(kinds: readonly HintKind[], text: PhoneText): string {
  return kinds.map((kind) => text.phone.write.hints[kind]).join(text.phone.write.and)
}
