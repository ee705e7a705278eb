import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { fromBase64 } from '@renderer/api/base64'
import { useLanguage, useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import { saveFile } from '@renderer/ui/saveFile'
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
  saveFile(name, fromBase64(bytes), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
}
