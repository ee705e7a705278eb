import { fakerNB_NO as faker } from '@faker-js/faker'
import type { Attendance, Participant } from '@shared/domain/entities'
import type { Side } from '@shared/domain/kinds'
import type { WrittenForm } from '@shared/domain/language'
import type { SampleUnit } from './units.ts'

const SIDE: Readonly<Record<string, Side>> = { P: 'political', A: 'administrative', Y: 'youth', U: 'union', O: 'other' }

const ROLES: Readonly<Record<WrittenForm, Readonly<Record<string, readonly string[]>>>> = {
  nb: {
    P: ['Ordfører', 'Leder av utvalg for oppvekst', 'Varaordfører'],
    A: ['Kommunedirektør', 'Kommunalsjef oppvekst', 'Rektor', 'Skolefaglig rådgiver', 'Barnehagestyrer', 'Helsesykepleier'],
    Y: ['Leder av ungdomsrådet', 'Elevrådsleder', 'Nestleder i ungdomsrådet'],
    U: ['Hovedtillitsvalgt, Utdanningsforbundet', 'Hovedtillitsvalgt, Fagforbundet'],
    O: ['Leder av foreldreutvalget'],
  },
  nn: {
    P: ['Ordførar', 'Leiar i utval for oppvekst', 'Varaordførar'],
    A: ['Kommunedirektør', 'Kommunalsjef oppvekst', 'Rektor', 'Skulefagleg rådgivar', 'Barnehagestyrar', 'Helsesjukepleiar'],
    Y: ['Leiar i ungdomsrådet', 'Elevrådsleiar', 'Nestleiar i ungdomsrådet'],
    U: ['Hovudtillitsvald, Utdanningsforbundet', 'Hovudtillitsvald, Fagforbundet'],
    O: ['Leiar i foreldreutvalet'],
  },
}

const COUNTY_ROLES: Readonly<Record<string, readonly string[]>> = {
  P: ['Fylkesordførar', 'Leiar i utdanningsutvalet'],
  A: ['Fylkesdirektør for utdanning', 'Seksjonsleiar for elevteneste', 'Rektor ved vidaregåande skule'],
  Y: ['Elevrepresentant i ungdomspanelet'],
  U: ['Hovudtillitsvald, Utdanningsforbundet'],
  O: [],
}

/** The sides of a core group, in turn; each letter is a seat. */
const CORE_GROUPS = ['PPAAYU', 'PAAYU', 'PAAAYU', 'PPAYU', 'PPAAYY', 'PAAYOU', 'PAYU', 'PAAYYU']

/** Core groups in which something is missing, so that the composition has something to say. */
const INCOMPLETE: Readonly<Record<string, string>> = { 1514: 'PPAAU', 1525: 'PAAY', 1573: 'AAYU', 1576: 'PAAO', 1578: 'PPYU', 15: 'PPAAAU' }

/** Units that have appointed no coordinator. */
const WITHOUT_COORDINATOR = new Set(['1511', '1557'])

/** Whoever of this side is away: a unit and a gathering (1 or 2), so that a side is missing on the day. */
const AWAY: Readonly<Record<string, string>> = { '1577-1': 'Y', '1535-2': 'P', '1563-2': 'Y' }

const used = new Set<string>()

/** An invented name that nobody else in the sample has. */
export function inventName(): string {
  for (;;) {
    const name = `${faker.person.firstName()} ${faker.person.lastName()}`
    if (used.has(name) || name.split(' ').length > 3) continue
    used.add(name)
    return name
  }
}

/** The core group of a unit: people in their seats, and who coordinates. */
export function coreGroup({ unit, form }: SampleUnit, index: number): { readonly people: Participant[]; readonly coordinator: string } {
  const letters = INCOMPLETE[unit.number] ?? CORE_GROUPS[index % CORE_GROUPS.length] ?? ''
  const people = [...letters].map((letter, seat): Participant => {
    const roles = (unit.kind === 'county' ? COUNTY_ROLES : ROLES[form])[letter] ?? []
    const sameSide = letters.slice(0, seat).split(letter).length - 1
    // The third seat of the administration varies from unit to unit; the first two are its leaders.
    const shift = letter === 'A' && sameSide > 1 ? index % 4 : letter === 'U' ? index % 2 : 0
    const role = roles[Math.min(sameSide + shift, roles.length - 1)] ?? ''
    return { id: `${unit.id}-${seat + 1}`, unitId: unit.id, position: seat + 1, name: inventName(), role, side: SIDE[letter] ?? 'other' }
  })
  const advisers = people.filter((person) => person.side === 'administrative')
  const inGroup = index % 3 === 0 ? undefined : advisers.at(-1)?.name
  return { people, coordinator: WITHOUT_COORDINATOR.has(unit.number) ? '' : inGroup ?? inventName() }
}

/** Who was at a gathering: about one in twelve is away, and the sides that `AWAY` names. */
export function attendance(people: readonly Participant[], gathering: number): Attendance[] {
  return people.map((person) => {
    const away = AWAY[`${person.unitId.replace('unit-', '')}-${gathering}`]
    const present = away === undefined ? !faker.datatype.boolean(1 / 12) || person.position === 1 : SIDE[away] !== person.side
    return { id: `attendance-${gathering}-${person.id}`, gatheringId: `gathering-${gathering}`, participantId: person.id, present }
  })
}
