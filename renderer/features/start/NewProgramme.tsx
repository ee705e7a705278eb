import { Button, Fieldset, Heading, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useLanguage, useText } from '@renderer/api/language'
import type { ProgrammeTemplate } from '@shared/domain/kinds'
import { WRITTEN_FORMS, type WrittenForm } from '@shared/domain/language'
import { fileName } from '@shared/util/fileName'
import type { Opening } from './useOpening'

interface NewProgrammeProps {
  readonly folder: string
  readonly opening: Opening
  readonly onBack: () => void
}

/** Makes a new programme: its name, what it starts from, its written form and where it lies. */
export function NewProgramme({ folder, opening, onBack }: NewProgrammeProps) {
  const text = useText()
  const [name, setName] = useState('')
  const [nameMissing, setNameMissing] = useState(false)
  const [template, setTemplate] = useState<ProgrammeTemplate>('absolutt')
  const [language, setLanguage] = useState<WrittenForm>(useLanguage() === 'nn' ? 'nn' : 'nb')
  const [path, setPath] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const make = (event: FormEvent) => {
    event.preventDefault()
    setNameMissing(name.trim() === '')
    if (name.trim() === '') field.current?.focus()
    else void opening.create({ name: name.trim(), template, language, ...(path !== null && { path }) })
  }
  return (
    <form className="start-form" onSubmit={make} noValidate>
      <Heading level={2} data-size="md">{text.start.create}</Heading>
      <Textfield
        ref={field} label={text.start.name} value={name} maxLength={500} error={nameMissing ? text.start.nameMissing : undefined} autoComplete="off"
        onChange={(event) => { setName(event.target.value); setNameMissing(false) }}
      />
      <Fieldset>
        <Fieldset.Legend>{text.start.template}</Fieldset.Legend>
        <TemplateChoice value="absolutt" chosen={template} label={text.start.absolutt} description={text.start.absoluttText} onChoose={setTemplate} />
        <TemplateChoice value="empty" chosen={template} label={text.start.empty} description={text.start.emptyText} onChoose={setTemplate} />
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{text.start.language}</Fieldset.Legend>
        <Fieldset.Description>{text.start.languageText}</Fieldset.Description>
        {WRITTEN_FORMS.map((form) => (
          <Radio key={form} name="start-language" value={form} label={text.programme.written[form]} checked={language === form} onChange={() => setLanguage(form)} />
        ))}
      </Fieldset>
      <Place folder={folder} name={name} path={path} onChoose={setPath} />
      <div className="ui-actions">
        <Button type="submit" data-size="lg" loading={opening.busy}>{text.start.make}</Button>
        <Button type="button" variant="tertiary" onClick={onBack}>{text.start.back}</Button>
      </div>
    </form>
  )
}

interface TemplateChoiceProps {
  readonly value: ProgrammeTemplate
  readonly chosen: ProgrammeTemplate
  readonly label: string
  readonly description: string
  readonly onChoose: (template: ProgrammeTemplate) => void
}

function TemplateChoice({ value, chosen, label, description, onChoose }: TemplateChoiceProps) {
  return <Radio variant="outline" name="start-template" value={value} label={label} description={description} checked={chosen === value} onChange={() => onChoose(value)} />
}

interface PlaceProps {
  readonly folder: string
  readonly name: string
  readonly path: string | null
  readonly onChoose: (path: string) => void
}

/** Where the new file will lie. A browser cannot show the computer's dialog: there it is the app's folder. */
function Place({ folder, name, path, onChoose }: PlaceProps) {
  const text = useText()
  const bridge = window.samling
  const offered = `${folder}${folder.includes('\\') ? '\\' : '/'}${fileName(name)}.samling`
  const choose = async () => {
    const chosen = await bridge?.chooseNewFile({ title: text.start.elsewhere, button: text.start.chooseHere, defaultPath: path ?? offered })
    if (chosen) onChoose(chosen)
  }
  return (
    <div className="start-place">
      <Paragraph data-size="sm" className="ui-quiet">{text.start.savedAs}</Paragraph>
      <Paragraph data-size="sm" className="start-path">{path ?? (name.trim() === '' ? folder : offered)}</Paragraph>
      {bridge && <Button type="button" variant="tertiary" data-size="sm" onClick={() => void choose()}>{text.start.elsewhere}</Button>}
    </div>
  )
}
