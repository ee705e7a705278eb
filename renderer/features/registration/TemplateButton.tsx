import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useLanguage, useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import type { FileAnswer } from '@shared/contract/registration'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@shared/domain/language'

/** Gives the workbook that municipalities fill in, in the language they write. */
export function TemplateButton() {
  const text = useText()
  const own = useLanguage()
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? own
  return (
    <div className="ui-row">
      <Choice
        size="sm" label={text.registration.templateLanguage} value={language} options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onSave={setChosen}
      />
      <Button variant="secondary" data-size="sm" onClick={() => void act(async () => download(await api.registration.template({ language })))}>
        <DownloadIcon aria-hidden />{text.registration.getTemplate}
      </Button>
    </div>
  )
}

function download({ name, bytes }: FileAnswer): void {
  const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
  const url = URL.createObjectURL(new Blob([content], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser fetches the content after this turn; an address that is given back at once would be gone.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
