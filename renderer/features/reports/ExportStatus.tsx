import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { cancelExport, type ExportRun } from './exportRun'

/** How far an export has come, and how it ended. A screen reader hears that it began and how it ended, not every file. */
export function ExportStatus({ run }: { readonly run: ExportRun }) {
  const text = useText()
  return (
    <>
      <div aria-live="polite">
        {run.kind === 'running' && <span className="ds-sr-only">{text.reports.exporting}</span>}
        {run.kind === 'done' && <Alert data-color="success" data-size="sm">{text.reports.done(run.written, run.unchanged, run.folder)}</Alert>}
        {run.kind === 'cancelled' && <Alert data-color="info" data-size="sm">{text.reports.cancelled(run.folder)}</Alert>}
      </div>
      <div role="alert">
        {run.kind === 'stopped' && <Alert data-color="danger" data-size="sm">{run.sentence} {run.done > 0 && text.reports.stopped(run.done, run.total)}</Alert>}
      </div>
      {run.kind === 'done' && window.samling && (
        <div><Button data-size="sm" variant="tertiary" onClick={() => window.samling?.showInFolder(pathOf(run.folder, run.file))}>{text.reports.showInFolder}</Button></div>
      )}
      {run.kind === 'running' && (
        <div className="reports-progress">
          <progress aria-label={text.reports.exporting} value={run.total === 0 ? undefined : run.done} max={run.total === 0 ? undefined : run.total} />
          <Paragraph data-size="sm">{run.total === 0 ? text.reports.exporting : text.reports.progress(run.done, run.total)} <span className="ui-quiet">{run.file}</span></Paragraph>
          <div><Button data-size="sm" variant="secondary" onClick={cancelExport}>{text.reports.cancel}</Button></div>
        </div>
      )}
    </>
  )
}

function pathOf(folder: string, file: string): string {
  const separator = folder.includes('\\') ? '\\' : '/'
  return folder.endsWith(separator) ? folder + file : folder + separator + file
}
