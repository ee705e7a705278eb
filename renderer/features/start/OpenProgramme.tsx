import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import type { Opening } from './useOpening'

/** Opening in a browser, which cannot show the computer's file dialog: the programmes in the app's folder, or a path. */
export function OpenProgramme({ opening, onBack }: { readonly opening: Opening; readonly onBack: () => void }) {
  const text = useText()
  const { data } = useLive(api.files.list, {})
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="start-form">
      <Heading level={2} data-size="md" ref={heading} tabIndex={-1}>{text.start.open}</Heading>
      {data && (
        <section className="ui-stack">
          <Heading level={3} data-size="xs">{text.start.inFolder}</Heading>
          <Paragraph data-size="sm" className="start-path">{data.folder}</Paragraph>
          {data.files.length === 0 && <Paragraph className="ui-quiet">{text.start.noneInFolder}</Paragraph>}
          <ul className="start-recent">
            {data.files.map((file) => (
              <li key={file.path}>
                <button type="button" className="start-file" onClick={() => { if (!opening.busy) void opening.open(file.path) }}>
                  <span className="start-file-name">{file.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PathForm opening={opening} />
      <div><Button variant="tertiary" onClick={onBack}>{text.start.back}</Button></div>
    </div>
  )
}

function PathForm({ opening }: { readonly opening: Opening }) {
  const text = useText()
  const [path, setPath] = useState('')
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') void opening.open(path.trim())
  }
  return (
    <form className="start-path-form" onSubmit={open}>
      <Textfield label={text.start.path} description={text.start.pathText} value={path} autoComplete="off" spellCheck={false} onChange={(event) => setPath(event.target.value)} />
      <Button type="submit" variant="secondary" loading={opening.busy}>{text.start.openThis}</Button>
    </form>
  )
}
