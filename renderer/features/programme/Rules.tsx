import { Paragraph } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { Choice } from '@renderer/ui/Choice'
import { RULE_STRENGTH } from '@shared/domain/composition'
import type { Rule } from '@shared/domain/entities'
import { SEVERITIES } from '@shared/domain/kinds'
import { Section } from './Section'

/** The composition rules: what each says, how strongly its source holds it, and how strictly this programme does. */
export function Rules({ rules }: { readonly rules: readonly Rule[] }) {
  const text = useText()
  return (
    <Section title={text.programme.rules} intro={text.programme.rulesText}>
      <ul className="programme-list">
        {rules.map((rule) => <RuleRow key={rule.id} rule={rule} />)}
      </ul>
    </Section>
  )
}

function RuleRow({ rule }: { readonly rule: Rule }) {
  const text = useText()
  const { title, says } = text.composition.rule[rule.id]
  const isFact = RULE_STRENGTH[rule.id] === 'fact'
  const options = isFact
    ? [{ value: 'off', label: text.composition.fact.off }, { value: 'hint', label: text.composition.fact.hint }] as const
    : SEVERITIES.map((severity) => ({ value: severity, label: text.kinds.severity[severity] }))
  return (
    <li className="programme-rule">
      <div>
        <h3>{title}</h3>
        <Paragraph>{says}</Paragraph>
        <Paragraph data-size="sm" className="ui-quiet">{text.composition.strength[RULE_STRENGTH[rule.id]]} {!isFact && text.composition.meaning[rule.severity]}</Paragraph>
      </div>
      <Choice
        label={text.programme.severityOf(title)} hideLabel size="sm" value={isFact && rule.severity === 'warning' ? 'hint' : rule.severity} options={options}
        onSave={(severity) => api.programme.setRule({ id: rule.id, severity })}
      />
    </li>
  )
}
