import { describe, expect, test } from 'vitest'
import { isCoordinator, sideOfRole, sideOfText } from '@shared/domain/registration/roles'

const ROLES = {
  political: [
    'Ordfører', 'Varaordførar', 'Fylkesordfører', 'Ordførar (Sp)', 'Folkevalgt', 'Folkevald', 'Utvalgsleder', 'Leiar i oppvekstutvalet', 'Leder av komité for barn og unge',
    'leder for komité for barn og unge', 'Medlem i utvalg for oppvekst', 'Gruppeleder Ap', 'Kommunestyrerepresentant', 'Kommunestyremedlem', 'Formannskapsmedlem', 'Politikar',
    'Leiar hovudutval oppvekst', 'Mayor', 'Deputy mayor', 'Chair of the committee for children and young people', 'Councillor', 'Komitéleder', 'Utvalsleiar oppvekst',
    'Leder av utvalg for barn, unge og kultur', 'Medlem av fylkestinget', 'Varaordfører og leder av oppvekstutvalget',
  ],
  administrative: [
    'Kommunedirektør', 'Rådmann', 'Ass. kommunedirektør', 'Kommunalsjef oppvekst', 'Kommunalsjef for barn og unge', 'Oppvekstsjef', 'Rektor', 'Rektor ved ungdomsskolen', 'Ungdomsskolerektor',
    'Barnehagestyrer', 'Barnehagestyrar', 'Styrer', 'Barnehageleder', 'Rådgiver', 'Rådgivar oppvekst', 'Rådgiver for ungdomsrådet', 'Sekretær for ungdomsrådet', 'Skolefaglig rådgiver',
    'Enhetsleder', 'Einingsleiar skule', 'Avdelingsleiar', 'Leder for oppvekst', 'Helsesjukepleiar', 'SLT-koordinator', 'Skulesjef', 'Chief executive', 'Head teacher', 'Head of kindergarten', 'Adviser',
    'Ungdomskontakt', 'Kommuneoverlege', 'Konsulent', 'Leiar PPT', 'Fylkesdirektør utdanning', 'Seksjonsleder kultur', 'Utvalgssekretær',
  ],
  youth: [
    'Leder av ungdomsrådet', 'Leiar i ungdomsrådet', 'Ungdomsrådet', 'Medlem ungdomsråd', 'Elevrådsleder', 'Elev', 'Ungdomsrepresentant', 'Representant for barn og unge', 'Nestleiar i ungdomsrådet',
    'Ungdomsordfører', 'Elevrådsrepresentant', 'Youth council', 'Leder i ungdommens kommunestyre', 'Representant frå elevrådet', 'Representative of children and young people', 'Pupil',
  ],
  union: [
    'Hovedtillitsvalgt', 'Hovudtillitsvald', 'Tillitsvalgt', 'HTV', 'Utdanningsforbundet', 'Leiar i Utdanningsforbundet', 'Fagforbundet', 'Hovedtillitsvalgt Utdanningsforbundet', 'Chief shop steward',
    'Representant for de ansatte', 'Plasstillitsvald',
  ],
  other: ['Forelder', 'FAU-leder', 'Leder FAU', 'Leiar i KFU', 'Medlem av foreldreutvalget', 'Parent', 'Foresatt'],
} as const

describe('the side a role speaks for', () => {
  for (const [side, roles] of Object.entries(ROLES)) {
    test.each(roles)(`%s is ${side}`, (role) => expect(sideOfRole(role)).toBe(side))
  }

  test.each(['', 'Leder', 'Kjell', '???', 'Deltaker'])('%j does not say', (role) => expect(sideOfRole(role)).toBeNull())

  test.each([
    ['Politisk', 'political'], ['Administrasjon', 'administrative'], ['adm.', 'administrative'], ['Barn og unge', 'youth'], ['Tillitsvalgte', 'union'], ['Andre', 'other'], ['Youth', 'youth'],
  ])('the side column %s is %s', (text, side) => expect(sideOfText(text)).toBe(side))

  test('the coordinator is told from roles that only contain the word', () => {
    expect(['Koordinator', 'ABSOLUTT-koordinator', 'Kommunens koordinator', 'Coordinator'].every(isCoordinator)).toBe(true)
    expect(['SLT-koordinator', 'Rådgiver og koordinator', 'Koordinator for ungdomsrådet'].some(isCoordinator)).toBe(false)
  })
})
