import { Button, Paragraph, Tag } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import type { RecentFile } from '@shared/contract/files'
import type { Opening } from './useOpening'

/** Programmes that were open before, the newest first. Missing ones are marked and can be taken off the list. */
export function Recent({ files, opening }: { readonly files: readonly RecentFile[]; readonly opening: Opening }) {
  const text = useText()
  const list = useKeptFocus(files.map((file) => file.path))
  return (
    <div ref={list}>
      {files.length === 0 && <Paragraph className="ui-quiet" tabIndex={-1} data-keep-fallback>{text.start.noRecent}</Paragraph>}
      <ul className="start-recent">
        {files.map((file) => (
          <li key={file.path} data-keep={file.path}>
            <button type="button" className="start-file" data-keep-target data-missing={!file.exists} onClick={() => { if (!opening.busy) void opening.open(file.path) }}>
              <span className="start-file-name">{file.name} {file.isSample && <Tag data-size="sm" data-color="info">{text.start.sampleMark}</Tag>}</span>
              <span className="start-file-path">{file.path}</span>
              {!file.exists && <span className="start-file-missing">{text.start.missing}</span>}
            </button>
            <Button variant="tertiary" icon data-color="neutral" aria-label={text.start.forget(file.name)} onClick={() => void act(() => api.files.forget({ path: file.path }))}>
              <XMarkIcon aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
