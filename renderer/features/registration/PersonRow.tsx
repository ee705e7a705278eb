import { Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import type { Participant } from '@shared/domain/entities'
import { SIDES } from '@shared/domain/kinds'

/** One person's name, role and side, each saved as it is written. */
export function PersonRow({ person: { id, name, role, side } }: { readonly person: Participant }) {
  const text = useText()
  const of = (field: string) => text.registration.personOf(field, name)
  return (
    <li className="registration-fields">
      <AutoField
        size="sm" hideLabel label={of(text.registration.field.name)} value={name} maxLength={500} required={text.registration.nameRequired}
        onSave={(next) => api.participants.update({ id, name: next })}
      />
      <AutoField size="sm" hideLabel label={of(text.registration.field.role)} value={role} maxLength={500} onSave={(next) => api.participants.update({ id, role: next })} />
      <Choice
        size="sm" hideLabel label={of(text.registration.field.side)} value={side} options={SIDES.map((value) => ({ value, label: text.kinds.side[value] }))}
        onSave={(next) => api.participants.update({ id, side: next })}
      />
      <Button
        variant="tertiary" data-size="sm" data-color="danger" icon aria-label={text.registration.missing.remove(name)}
        onClick={(event) => {
          event.currentTarget.closest('details')?.querySelector('summary')?.focus()
          void act(() => api.participants.remove({ id }), text.registration.removed(name), true)
        }}
      ><TrashIcon aria-hidden /></Button>
    </li>
  )
}
