import { Button, Spinner } from '@digdir/designsystemet-react'
import { FileImportIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import { useStore } from 'zustand'
import { useText } from '@renderer/api/language'
import { cancelImport, imports, readFiles } from './importStore'

/** What the file dialog offers; other files are read too, and refused with their reason. */
const ACCEPTED = '.xlsx,.csv,.tsv,.txt,.xls,.xlsm,.ods'

/** Where registrations are dropped or chosen. While they are read it says so, and can be stopped. */
export function DropZone({ path }: { readonly path: string }) {
  const text = useText()
  const reading = useStore(imports, (state) => state.reading)
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void readFiles(path, [...event.dataTransfer.files])
  }
  return (
    <div
      className="registration-drop" data-over={over} data-testid="registration-drop"
      onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}
    >
      <output className="ui-row">
        {reading
          ? <><Spinner aria-hidden data-size="sm" /><span>{text.registration.reading(reading.count)}</span></>
          : <><FileImportIcon aria-hidden fontSize="1.75rem" /><span>{text.registration.drop}</span></>}
      </output>
      {reading
        ? <Button variant="secondary" onClick={cancelImport}>{text.registration.cancel}</Button>
        : <Button onClick={() => chooser.current?.click()}>{text.registration.choose}</Button>}
      <input
        ref={chooser} type="file" multiple hidden accept={ACCEPTED} aria-label={text.registration.choose}
        onChange={(event) => { void readFiles(path, [...event.target.files ?? []]); event.target.value = '' }}
      />
    </div>
  )
}

/** A file that is dropped beside the field must not replace the app's page. */
export function useNoStrayDrops(): void {
  useEffect(() => {
    const ignore = (event: Event) => event.preventDefault()
    for (const type of ['dragover', 'drop']) window.addEventListener(type, ignore)
    return () => { for (const type of ['dragover', 'drop']) window.removeEventListener(type, ignore) }
  }, [])
}
