import { Checkbox, Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import type { DivisionState } from '@shared/contract/division'
import { MOST_ROUNDS, type GroupWithMembers } from '@shared/contract/groups'
import type { Contradiction } from '@shared/domain/division/finding'
import { MIXES, type Weight } from '@shared/domain/division/problem'
import { USUAL_SETTINGS } from '@shared/domain/division/settings'
import { SIDES } from '@shared/domain/kinds'
import { contradictionSentence, type DivisionNames } from '@shared/text/divisionSentences'
import { FixedSeats } from './FixedSeats'
import { NumberField } from './NumberField'
import { PersonLists } from './PersonLists'
import { useSettings, withRule, type SaveSettings } from './settings'

/** What the lead asks of an item's groups. */
interface SettingsFormProps {
  readonly itemId: string
  readonly state: DivisionState
  readonly groups: readonly GroupWithMembers[]
  readonly names: DivisionNames
}

interface PartProps {
  readonly state: DivisionState
  readonly save: SaveSettings
}

/** What the lead asks of an item's groups, in text.divisionSettings. Each change is saved at once. */
export function SettingsForm({ itemId, state: kept, groups, names }: SettingsFormProps) {
  const text = useText()
  const { shown, save } = useSettings(itemId, kept)
  const state = { ...kept, settings: shown }
  const { rules } = shown
  const people = state.people.toSorted((a, b) => a.unitName.localeCompare(b.unitName, 'nb'))
  return (
    <div className="division-settings">
      <Amount state={state} save={save} names={names} />
      <Rules state={state} save={save} />
      <Aims state={state} save={save} />
      <div className="division-people">
        <PersonLists
          title={text.divisionSettings.together} help={text.divisionSettings.togetherHelp} lists={rules.together} people={people} nameOf={names.person}
          onChange={(change) => void act(() => save((settings) => withRule('together', change(settings.rules.together))(settings)))}
        />
        <PersonLists
          title={text.divisionSettings.apart} help={text.divisionSettings.apartHelp} lists={rules.apart} people={people} nameOf={names.person}
          onChange={(change) => void act(() => save((settings) => withRule('apart', change(settings.rules.apart))(settings)))}
        />
        <FixedSeats fixed={rules.fixed} people={people} groups={groups} names={names} onChange={(change) => void act(() => save((settings) => withRule('fixed', change(settings.rules.fixed))(settings)))} />
      </div>
    </div>
  )
}

/** More is no group work (`divisionSettings` in the contract). */
const [MOST_GROUPS, MOST_PEOPLE] = [500, 200]

/** What cannot be for the number of groups, or their sizes. */
const OF_AMOUNT: readonly Contradiction['kind'][] = ['no_people', 'no_groups', 'fewer_people_than_groups', 'too_few_seats', 'too_few_people']

function Amount({ state: { settings, present, groups, contradictions }, save, names }: PartProps & Pick<SettingsFormProps, 'names'>) {
  const text = useText()
  const impossible = contradictions.filter(({ kind }) => OF_AMOUNT.includes(kind)).map((contradiction) => contradictionSentence(text, contradiction, names))
  const { amount, rounds } = settings
  const usual = USUAL_SETTINGS.amount
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{text.divisionSettings.amount}</Fieldset.Legend>
      <Radio name="division-amount" value="people" label={text.divisionSettings.byPeople} checked={amount.kind === 'people'} onChange={() => void act(() => save((before) => ({ ...before, amount: usual })))} />
      <Radio name="division-amount" value="groups" label={text.divisionSettings.byGroups} checked={amount.kind === 'groups'} onChange={() => void act(() => save((before) => ({ ...before, amount: { kind: 'groups', groups } })))} />
      <div className="ui-row">
        {amount.kind === 'people' && (
          <>
            <NumberField label={text.divisionSettings.min} value={amount.min} least={1} most={amount.max} onSave={(min) => save((before) => ({ ...before, amount: { ...amount, min } }))} />
            <NumberField label={text.divisionSettings.max} value={amount.max} least={amount.min} most={MOST_PEOPLE} onSave={(max) => save((before) => ({ ...before, amount: { ...amount, max } }))} />
          </>
        )}
        {amount.kind === 'groups' && <NumberField label={text.divisionSettings.groups} value={amount.groups} least={1} most={MOST_GROUPS} onSave={(wanted) => save((before) => ({ ...before, amount: { kind: 'groups', groups: wanted } }))} />}
        <NumberField label={text.divisionSettings.rounds} value={rounds} least={1} most={MOST_ROUNDS} onSave={(wanted) => save((before) => ({ ...before, rounds: wanted }))} />
      </div>
      {impossible.length > 0 && <Paragraph data-size="sm" className="division-impossible">{impossible.join(' ')}</Paragraph>}
      <Paragraph data-size="sm" className="ui-quiet">{[...(impossible.length > 0 ? [] : [text.divisionSettings.gives(present, groups)]), text.divisionSettings.roundsHelp].join(' ')}</Paragraph>
    </Fieldset>
  )
}

function Rules({ state: { settings: { rules } }, save }: PartProps) {
  const text = useText()
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{text.divisionSettings.rules}</Fieldset.Legend>
      <Fieldset.Description>{text.divisionSettings.rulesHelp}</Fieldset.Description>
      <div className="ui-row">
        <Choice
          size="sm" label={text.divisionSettings.unit} value={String(rules.unitAtMost)} onSave={(most) => save(withRule('unitAtMost', most === 'null' ? null : Number(most)))}
          options={[...new Set([1, 2, 3, ...(rules.unitAtMost === null ? [] : [rules.unitAtMost])])].map((most) => ({ value: String(most), label: text.divisionSettings.unitAtMost(most) })).concat({ value: 'null', label: text.divisionSettings.noLimit })}
        />
        <Choice
          size="sm" label={text.divisionSettings.youth} value={String(rules.youthAtLeast)} onSave={(least) => save(withRule('youthAtLeast', least === 'null' ? null : Number(least)))}
          options={[...new Set([2, 3, ...(rules.youthAtLeast === null ? [] : [rules.youthAtLeast])])].map((least) => ({ value: String(least), label: text.divisionSettings.youthTogether(least) })).concat({ value: 'null', label: text.divisionSettings.youthAlone })}
        />
      </div>
      <div role="group" aria-label={text.divisionSettings.sides} className="division-sides">
        <span className="division-label">{text.divisionSettings.sides}</span>
        {SIDES.map((side) => (
          <Checkbox
            key={side} value={side} label={text.kinds.side[side]} checked={rules.sides.includes(side)}
            onChange={(event) => {
              const isWanted = event.target.checked
              void act(() => save((settings) => withRule('sides', SIDES.filter((other) => (other === side ? isWanted : settings.rules.sides.includes(other))))(settings)))
            }}
          />
        ))}
      </div>
      <Checkbox
        value="facilitators" label={text.divisionSettings.facilitators} description={text.divisionSettings.facilitatorsHelp} checked={rules.facilitatorsElsewhere}
        onChange={(event) => void act(() => save(withRule('facilitatorsElsewhere', event.target.checked)))}
      />
    </Fieldset>
  )
}

/** The names of the weights, 0 to 3. */
const WEIGHTS = ['none', 'little', 'normal', 'much'] as const

function Aims({ state: { settings: { aims } }, save }: PartProps) {
  const text = useText()
  const options = WEIGHTS.map((weight, index) => ({ value: String(index), label: text.divisionSettings.weight[weight] }))
  const weightOf = (value: string) => Number(value) as Weight
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{text.divisionSettings.aims}</Fieldset.Legend>
      <Fieldset.Description>{text.divisionSettings.aimsHelp} {text.divisionSettings.acquaintancesHelp}</Fieldset.Description>
      <div className="division-weights">
        <Choice size="sm" label={text.divisionSettings.acquaintances} value={String(aims.acquaintances)} options={options} onSave={(value) => save((settings) => ({ ...settings, aims: { ...settings.aims, acquaintances: weightOf(value) } }))} />
        {MIXES.map((mix) => (
          <Choice
            key={mix} size="sm" label={text.divisionWords.mix[mix]} value={String(aims.mix[mix])} options={options}
            onSave={(value) => save((settings) => ({ ...settings, aims: { ...settings.aims, mix: { ...settings.aims.mix, [mix]: weightOf(value) } } }))}
          />
        ))}
      </div>
    </Fieldset>
  )
}
