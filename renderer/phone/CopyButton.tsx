import { copyText } from './copy'
import { say } from './model'
import { useText } from './text'

/** Takes words along that are on this phone alone. */
export function CopyButton({ words }: { readonly words: string }) {
  const text = useText()
  const copy = () => say(copyText(words) ? text.phone.own.copied : text.phone.own.notCopied)
  return <button className="button small" data-variant="secondary" type="button" onClick={copy}>{text.phone.own.copy}</button>
}
