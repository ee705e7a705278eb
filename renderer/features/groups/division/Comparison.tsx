import { Heading, Table } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import type { DivisionAssessment, Reached } from '@shared/domain/division/assessment'
import type { Text } from '@shared/text'

/** Something to compare: proposals, and the groups as they are. */
interface Compared {
  readonly name: string
  readonly assessment: DivisionAssessment
}

interface Row {
  readonly label: string
  readonly values: readonly string[]
}

/** Proposals side by side, in numbers that say what they count. */
export function Comparison({ compared }: { readonly compared: readonly Compared[] }) {
  const text = useText()
  return (
    <div className="division-compare">
      <Heading level={4} data-size="2xs" id="division-compare">{text.division.compare}</Heading>
      <Table data-size="sm" aria-labelledby="division-compare">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{text.division.compareWhat}</Table.HeaderCell>
            {compared.map(({ name }) => <Table.HeaderCell key={name}>{name}</Table.HeaderCell>)}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rowsOf(text, compared.map(({ assessment }) => assessment)).map(({ label, values }) => (
            <Table.Row key={label}>
              <Table.HeaderCell scope="row">{label}</Table.HeaderCell>
              {values.map((value, index) => <Table.Cell key={compared[index]?.name}>{value}</Table.Cell>)}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function rowsOf(text: Text, assessments: readonly DivisionAssessment[]): Row[] {
  const percent = ({ reached, bound }: Reached) => text.division.searched(bound === 0 ? 100 : Math.floor(reached / bound * 100))
  const mixes = [...new Set(assessments.flatMap(({ mixes: found }) => found.map(({ mix }) => mix)))]
  return [
    { label: text.division.row.broken, values: assessments.map(({ findings }) => String(findings.length)) },
    { label: text.division.row.sizes, values: assessments.map(({ sizes }) => text.divisionWords.range(sizes.smallest, sizes.largest)) },
    { label: text.division.row.newUnits, values: assessments.map(({ newUnits }) => text.division.of(newUnits.reached, newUnits.bound)) },
    { label: text.division.row.repeats, values: assessments.map(({ repeats }) => String(repeats.reached)) },
    ...mixes.map((mix) => ({
      label: text.division.row.mix(text.divisionWords.mix[mix]),
      values: assessments.map(({ mixes: found }) => {
        const pairs = found.find((other) => other.mix === mix)?.pairs
        return pairs ? percent(pairs) : '–'
      }),
    })),
  ]
}
