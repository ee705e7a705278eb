import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import { Page } from '@renderer/ui/Page'
import type { Programme } from '@shared/domain/entities'
import { WRITTEN_FORMS } from '@shared/domain/language'
import { Gatherings } from './Gatherings'
import { Phases } from './Phases'
import { Rules } from './Rules'
import { Section } from './Section'
import './programme.css'

/** The programme's settings, phases, gatherings and rules. */
export function ProgrammeView() {
  const text = useText()
  const { data: programme } = useLive(api.programme.get)
  const { data: gatherings } = useLive(api.gatherings.list)
  const { data: phases } = useLive(api.programme.phases)
  const { data: rules } = useLive(api.programme.rules)
  if (!programme || !gatherings || !phases || !rules) return null
  return (
    <Page title={text.programme.title}>
      <Facts programme={programme} />
      <Gatherings gatherings={gatherings} />
      <Phases phases={phases} />
      <Rules rules={rules} />
    </Page>
  )
}

function Facts({ programme }: { readonly programme: Programme }) {
  const text = useText()
  return (
    <Section title={text.programme.facts}>
      <div className="programme-facts">
        <AutoField label={text.programme.name} value={programme.name} maxLength={500} required={text.programme.nameMissing} onSave={(name) => api.programme.update({ name })} />
        <AutoField
          label={text.programme.deadline} description={text.programme.deadlineText} type="date" value={programme.registrationDeadline ?? ''}
          onSave={(day) => api.programme.update({ registrationDeadline: day === '' ? null : day })}
        />
        <Choice
          label={text.programme.neutral} description={text.programme.neutralText} value={programme.neutralLanguage}
          options={WRITTEN_FORMS.map((form) => ({ value: form, label: text.programme.written[form] }))} onSave={(neutralLanguage) => api.programme.update({ neutralLanguage })}
        />
      </div>
    </Section>
  )
}
