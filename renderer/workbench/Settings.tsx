import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { CogIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { useLive } from '@renderer/api/live'
import { Choice } from '@renderer/ui/Choice'
import { COLOR_SCHEMES, type AppState } from '@shared/contract/files'
import { ZOOMS, type WorkbenchBridge } from '@shared/contract/windows'
import { LANGUAGE_NAMES, LANGUAGES } from '@shared/domain/language'

/** Language, colours, size, and what the app is made of. */
export function Settings({ state }: { readonly state: AppState }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <div className="workbench-settings">
      <Button variant="tertiary" data-size="sm" onClick={() => setOpen(true)}><CogIcon aria-hidden />{text.shell.settings}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} closedby="any" closeButton={text.shell.dismiss} aria-labelledby="settings-heading">
        {open && <SettingsContent state={state} />}
      </Dialog>
    </div>
  )
}

function SettingsContent({ state }: { readonly state: AppState }) {
  const text = useText()
  const { data: sources = [] } = useLive(api.about.sources)
  return (
    <div className="ui-stack">
      <Heading level={2} data-size="sm" id="settings-heading">{text.shell.settings}</Heading>
      <Choice
        label={text.shell.language}
        value={state.settings.language ?? 'system'}
        options={(['system', ...LANGUAGES] as const).map((value) => ({ value, label: value === 'system' ? text.shell.systemLanguage : LANGUAGE_NAMES[value] }))}
        onSave={(value) => void act(() => api.files.settings({ language: value === 'system' ? null : value }))}
      />
      <Choice
        label={text.shell.scheme}
        value={state.settings.colorScheme}
        options={COLOR_SCHEMES.map((value) => ({ value, label: text.shell.schemeName[value] }))}
        onSave={(value) => void act(() => api.files.settings({ colorScheme: value }))}
      />
      {window.samling && <Zoom bridge={window.samling} />}
      <Heading level={3} data-size="2xs">{text.shell.about}</Heading>
      <Paragraph>{text.shell.aboutText}</Paragraph>
      <Paragraph>{text.shell.version(state.version)}</Paragraph>
      <Heading level={3} data-size="2xs">{text.shell.sources}</Heading>
      <ul className="ui-plain-list">
        {sources.map((source) => <li key={source.title}><strong>{source.title}</strong> ({source.licence}). <span lang="en">{source.text}</span></li>)}
      </ul>
    </div>
  )
}
/** How large the window is shown. A browser has this itself. */
function Zoom({ bridge }: { readonly bridge: WorkbenchBridge }) {
  const text = useText()
  const [percent, setPercent] = useState(100)
  useEffect(() => {
    // The keys change it too, and a page that is zoomed gets another size.
    const read = () => void bridge.zoom().then(setPercent)
    read()
    window.addEventListener('resize', read)
    return () => window.removeEventListener('resize', read)
  }, [bridge])
  return (
    <Choice
      label={text.shell.zoom}
      description={text.shell.zoomHelp(navigator.userAgent.includes('Mac') ? 'Cmd' : 'Ctrl')}
      value={String(percent)}
      options={ZOOMS.map((each) => ({ value: String(each), label: text.shell.percent(each) }))}
      onSave={(value) => bridge.zoom(Number(value)).then(setPercent)}
    />
  )
}
