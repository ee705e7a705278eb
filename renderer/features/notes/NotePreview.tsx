import { Paragraph } from '@digdir/designsystemet-react'
import { useCallback, useSyncExternalStore, type ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import type * as Y from 'yjs'
import { useText } from '@renderer/api/language'
import { tameMarkdown } from '@shared/util/tameMarkdown'
import { fitHeadings } from './fitHeadings'
import { keepLines } from './keepLines'

const PLUGINS = [remarkGfm, fitHeadings, keepLines]

/** A link says where it leads and leads nowhere from here; a picture is its description. */
const components: Components = {
  a: ({ children, href }) => <span className="notes-link"><span>{children}</span>{href && !sameText(children, href) && ` (${href})`}</span>,
  img: ({ alt }) => <span>{alt}</span>,
}

function sameText(children: ReactNode, href: string): boolean {
  return typeof children === 'string' && (children === href || `mailto:${children}` === href || `http://${children}` === href)
}

/** A note as it will read, without raw HTML. */
export function NotePreview({ note }: { readonly note: Y.Text }) {
  const text = useText()
  const subscribe = useCallback((listener: () => void) => {
    note.observe(listener)
    return () => note.unobserve(listener)
  }, [note])
  const source = useSyncExternalStore(subscribe, () => note.toString())
  if (source.trim() === '') return <Paragraph className="notes-preview ui-quiet">{text.notes.previewEmpty}</Paragraph>
  return <div className="notes-preview"><Markdown remarkPlugins={PLUGINS} components={components}>{tameMarkdown(source)}</Markdown></div>
}
