import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { findingLines } from '@shared/text/findings'
import './composition.css'

/** What the composition rules find, in plain sentences, warnings first: on the registration, or on who is at a gathering. */
export function Findings({ gatheringId }: { readonly gatheringId: string | null }) {
  const text = useText()
  const { data: findings } = useLive(api.composition.check, { gatheringId })
  const { data: units } = useLive(api.units.list)
  const { data: rules = [] } = useLive(api.programme.rules)
  if (!findings || !units) return null
  const names = new Map(units.map((unit) => [unit.id, unit.name]))
  const lines = findingLines(text, findings, (unitId) => names.get(unitId) ?? '', gatheringId === null ? 'registration' : 'gathering')
  const saysWhoPays = gatheringId === null && rules.some((rule) => rule.id === 'R10' && rule.severity !== 'off')
  return (
    <section className="composition" aria-labelledby="composition-heading">
      <Heading level={2} data-size="sm" id="composition-heading">{text.composition.heading}</Heading>
      {lines.length === 0 && <Paragraph>{text.composition.nothing}</Paragraph>}
      <ul className="composition-list">
        {lines.map((line) => (
          <li key={`${line.rule} ${line.sentence}`}>
            <Tag data-color={line.severity === 'warning' ? 'warning' : 'info'} data-size="sm">{text.kinds.severity[line.severity]}</Tag>
            <div>
              <Paragraph className="composition-rule">{text.composition.rule[line.rule].title}</Paragraph>
              <Paragraph>{line.sentence}</Paragraph>
            </div>
          </li>
        ))}
      </ul>
      {saysWhoPays && <Paragraph className="ui-quiet" data-size="sm">{text.composition.rule.R10.says}</Paragraph>}
    </section>
  )
}
