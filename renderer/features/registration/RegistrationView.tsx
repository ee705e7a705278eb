import { Button } from '@digdir/designsystemet-react'
import { useStore } from 'zustand'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { EmptyState, Page } from '@renderer/ui/Page'
import { DropZone, useNoStrayDrops } from './DropZone'
import { ImportPreview } from './ImportPreview'
import { imports } from './importStore'
import { RegisteredPeople } from './RegisteredPeople'
import { TemplateButton } from './TemplateButton'
import './registration.css'

/** Registrations: read them in, mend what is unclear, and see who is registered. `onUnits` goes to where municipalities are added. */
export function RegistrationView({ onUnits }: { readonly onUnits: () => void }) {
  const text = useText()
  const { data: state } = useLive(api.files.state)
  const { data: units } = useLive(api.units.list)
  const { data: people = [] } = useLive(api.participants.list)
  const open = useStore(imports, (current) => current.open)
  const path = state?.path
  useNoStrayDrops()
  if (!units || !path) return <Page title={text.shell.registration}><p>{text.shell.loading}</p></Page>
  if (units.length === 0) {
    return (
      <Page title={text.shell.registration}>
        <EmptyState title={text.registration.noUnits.title} action={<Button onClick={onUnits}>{text.shell.goTo(text.shell.municipalities)}</Button>}>{text.registration.noUnits.text}</EmptyState>
      </Page>
    )
  }
  const preview = open?.path === path ? open : null
  return (
    <Page title={text.shell.registration} intro={preview ? undefined : text.registration.intro} actions={preview ? undefined : <TemplateButton />} focusKey={preview ? 'preview' : 'people'}>
      {preview
        ? <ImportPreview open={preview} units={units} />
        : <><DropZone path={path} /><RegisteredPeople units={units} people={people} /></>}
    </Page>
  )
}
