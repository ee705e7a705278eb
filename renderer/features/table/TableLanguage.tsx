import { useLayoutEffect } from 'react'
import { language, useLanguage, useText } from '@renderer/api/language'
import { Choice } from '@renderer/ui/Choice'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@shared/domain/language'
import { useStored } from './useStored'

/** The language of the page: the computer's, until another is chosen; this browser keeps the choice. */
export function TableLanguage() {
  const text = useText()
  const shown = useLanguage()
  const [chosen, keep] = useStored<Language>('samling-table-language')
  // Before the first paint, so that nobody sees the page change its language by itself.
  useLayoutEffect(() => { if (chosen !== null && LANGUAGES.includes(chosen)) language.setState({ language: chosen }) }, [chosen])
  return <Choice className="table-language" size="sm" label={text.shell.language} hideLabel value={shown} onSave={keep} options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))} />
}
