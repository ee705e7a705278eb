import { Button, Switch } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import { MINUTES_PER_DAY } from '@shared/domain/agenda'
import type { AgendaItem } from '@shared/domain/entities'
import { ITEM_KINDS } from '@shared/domain/kinds'
import { parseTime } from '@shared/util/time'

/** An item's fields, and when the plan has it start. */
interface ItemFieldsProps {
  readonly item: AgendaItem
  /** HH:MM: what a lock begins with. */
  readonly start: string
  readonly onClose: () => void
}

/** What can be written about an item. The first field takes the focus; each saves by itself. */
export function ItemFields({ item, start, onClose }: ItemFieldsProps) {
  const text = useText()
  const fields = useRef<HTMLDivElement>(null)
  const save = (changed: Partial<Omit<AgendaItem, 'id' | 'gatheringId' | 'day' | 'position'>>) => api.agenda.updateItem({ id: item.id, ...changed })
  const close = () => {
    fields.current?.closest('li')?.querySelector<HTMLElement>('[data-keep-target]')?.focus()
    onClose()
  }
  useEffect(() => fields.current?.querySelector('input')?.focus(), [])
  return (
    <div className="agenda-fields" ref={fields}>
      <AutoField className="agenda-wide" size="sm" label={text.agenda.itemTitle} value={item.title} maxLength={500} onSave={(title) => save({ title })} />
      <Choice
        size="sm" isSeenByOthers label={text.agenda.kind} value={item.kind} options={ITEM_KINDS.map((kind) => ({ value: kind, label: text.kinds.item[kind] }))}
        onSave={(kind) => save({ kind })}
      />
      <AutoField
        size="sm" type="number" label={text.agenda.minutes} value={String(item.minutes)} required={text.agenda.minutesMissing}
        onSave={(minutes) => save({ minutes: Math.min(MINUTES_PER_DAY, Math.max(0, Math.round(Number(minutes)))) })}
      />
      <AutoField size="sm" label={text.agenda.speaker} description={text.agenda.speakerHelp} value={item.speaker} maxLength={500} onSave={(speaker) => save({ speaker })} />
      <div className="agenda-lock">
        <Switch
          data-size="sm" label={text.agenda.locked} checked={item.lockedAt !== null}
          onChange={(event) => void act(() => save({ lockedAt: event.target.checked ? start : null }))}
        />
        {item.lockedAt !== null && (
          <AutoField size="sm" parse={parseTime} label={text.agenda.lockedAt} value={item.lockedAt} required={text.agenda.lockedAtMissing} onSave={(lockedAt) => save({ lockedAt })} />
        )}
      </div>
      <AutoField className="agenda-wide" size="sm" multiline rows={3} label={text.agenda.description} value={item.description} onSave={(description) => save({ description })} />
      <div className="agenda-wide"><Button variant="secondary" data-size="sm" onClick={close}>{text.agenda.done}</Button></div>
    </div>
  )
}
