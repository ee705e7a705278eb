import { Button, Checkbox, Fieldset, Heading, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import type { ReportRecipient } from '@shared/contract/reports'
import { REPORT_FORMATS, type ReportFormat } from '@shared/domain/report'
import { ExportStatus } from './ExportStatus'
import { startExport, useExportRun } from './exportRun'

/** What can be exported: all reports, or the one that is looked at. */
interface ExportPanelProps {
  readonly gatheringId: string
  readonly chosen: ReportRecipient
  /** How many recipients there are. */
  readonly count: number
}

/** Which files are written, where to, and how far it has come. */
export function ExportPanel({ gatheringId, chosen, count }: ExportPanelProps) {
  const text = useText()
  const run = useExportRun()
  const [formats, setFormats] = useState<readonly ReportFormat[]>(REPORT_FORMATS)
  const { data: usual = '' } = useLive(api.reports.folder, { gatheringId })
  const [typed, setTyped] = useState<string | null>(null)
  const folder = typed ?? usual
  const [tried, setTried] = useState(false)
  const start = (unitIds?: (string | null)[]) => {
    setTried(true)
    if (run.kind === 'running') return
    if (formats.length > 0 && folder.trim() !== '') void startExport({ gatheringId, folder: folder.trim(), formats: [...formats], ...(unitIds && { unitIds }) })
  }
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (run.kind !== 'idle' && run.kind !== 'running' && document.activeElement === document.body) button.current?.focus() // the button that stops it had the focus, and is gone
  }, [run.kind])
  return (
    <section className="reports-export" aria-labelledby="reports-export">
      <Heading level={2} data-size="xs" id="reports-export">{text.reports.exportHeading}</Heading>
      <Formats formats={formats} onChange={setFormats} problem={tried && formats.length === 0 ? text.reports.noFormat : ''} />
      <Folder folder={folder} onChange={setTyped} problem={tried && folder.trim() === '' ? text.reports.noFolder : ''} />
      <div className="ui-actions">
        <Button ref={button} aria-disabled={run.kind === 'running'} onClick={() => start()}>{text.reports.exportAll(count)}</Button>
        <Button variant="secondary" aria-disabled={run.kind === 'running'} onClick={() => start([chosen.unitId])}>{text.reports.exportOne(chosen.name)}</Button>
      </div>
      <ExportStatus run={run} />
    </section>
  )
}

function Formats({ formats, onChange, problem }: { readonly formats: readonly ReportFormat[]; readonly onChange: (formats: readonly ReportFormat[]) => void; readonly problem: string }) {
  const text = useText()
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{text.reports.formats}</Fieldset.Legend>
      <div className="reports-formats">
        {REPORT_FORMATS.map((format) => (
          <Checkbox
            key={format} label={text.reports.format[format]} value={format} checked={formats.includes(format)} aria-invalid={problem !== ''}
            onChange={(event) => onChange(REPORT_FORMATS.filter((other) => (other === format ? event.target.checked : formats.includes(other))))}
          />
        ))}
      </div>
      {problem !== '' && <ValidationMessage>{problem}</ValidationMessage>}
    </Fieldset>
  )
}

/** In the app's own window the computer's dialog chooses the folder; in a browser its path is typed. */
function Folder({ folder, onChange, problem }: { readonly folder: string; readonly onChange: (folder: string) => void; readonly problem: string }) {
  const text = useText()
  const bridge = window.samling
  const choose = async () => {
    const chosen = await bridge?.chooseFolder({ title: text.reports.chooseFolder, button: text.reports.chooseFolderButton, defaultPath: folder })
    if (chosen != null) onChange(chosen)
  }
  return (
    <div className="reports-folder">
      <Textfield
        data-size="sm" label={text.reports.folder} description={text.reports.folderHint} value={folder} error={problem || undefined} autoComplete="off" spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      {bridge && <Button data-size="sm" variant="secondary" onClick={() => void choose()}>{text.reports.chooseFolder}</Button>}
    </div>
  )
}
