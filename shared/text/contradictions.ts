import type { Entries } from './text'

/** What was asked of groups and cannot be: each says what is wrong and the smallest change that resolves it. */
export const contradictions = {
  no_people: {
    nb: 'Ingen er til stede, så det er ingen å dele inn. Les inn påmeldinger, eller se over oppmøtet.', nn: 'Ingen er til stades, så det er ingen å dele inn. Les inn påmeldingar, eller sjå over oppmøtet.',
    en: 'Nobody is present, so there is nobody to divide. Read in the registrations, or check the attendance.',
  },
  no_groups: { nb: 'Det er ingen grupper å fordele på. Velg minst 1 gruppe, eller lås opp en.', nn: 'Det er ingen grupper å fordele på. Vel minst 1 gruppe, eller lås opp ei.', en: 'There are no groups to divide people into. Choose at least 1 group, or unlock one.' },
  fewer_people_than_groups: {
    nb: (people: number, groups: number) => `${people} ${people === 1 ? 'person' : 'personer'} kan ikke fylle ${groups} grupper. Velg høyst ${people} ${people === 1 ? 'gruppe' : 'grupper'}.`,
    nn: (people: number, groups: number) => `${people} ${people === 1 ? 'person' : 'personar'} kan ikkje fylle ${groups} grupper. Vel høgst ${people} ${people === 1 ? 'gruppe' : 'grupper'}.`,
    en: (people: number, groups: number) => `${people} ${people === 1 ? 'person' : 'people'} cannot fill ${groups} groups. Choose at most ${people} ${people === 1 ? 'group' : 'groups'}.`,
  },
  too_few_seats: {
    nb: (people: number, seats: number) => `Gruppene har plass til ${seats}, men ${people} skal ha plass. Velg flere eller større grupper: ${people - seats} ${people - seats === 1 ? 'plass' : 'plasser'} til.`,
    nn: (people: number, seats: number) => `Gruppene har plass til ${seats}, men ${people} skal ha plass. Vel fleire eller større grupper: ${people - seats} ${people - seats === 1 ? 'plass' : 'plassar'} til.`,
    en: (people: number, seats: number) => `The groups have ${seats} seats, but ${people} people need one. Choose more or larger groups: ${people - seats} more ${people - seats === 1 ? 'seat' : 'seats'}.`,
  },
  too_few_people: {
    nb: (people: number, least: number) => `Gruppene skal ha minst ${least} personer til sammen, men bare ${people} er til stede. Velg færre grupper, eller la dem være mindre.`,
    nn: (people: number, least: number) => `Gruppene skal ha minst ${least} personar til saman, men berre ${people} er til stades. Vel færre grupper, eller la dei vere mindre.`,
    en: (people: number, least: number) => `The groups ask for at least ${least} people in all, but only ${people} ${people === 1 ? 'is' : 'are'} present. Choose fewer groups, or make them smaller.`,
  },
  together_and_apart: {
    nb: (names: string) => `${names} skal både sitte sammen og hver for seg. Ta dem ut av én av listene.`, nn: (names: string) => `${names} skal både sitje saman og kvar for seg. Ta dei ut av éi av listene.`,
    en: (names: string) => `${names} should sit both together and apart. Take them out of one of the lists.`,
  },
  together_too_many: {
    nb: (people: number, most: number) => `${people} skal sitte sammen, men en gruppe har plass til ${most}. Ta ut ${people - most} av dem, eller la gruppene være større.`,
    nn: (people: number, most: number) => `${people} skal sitje saman, men ei gruppe har plass til ${most}. Ta ut ${people - most} av dei, eller la gruppene vere større.`,
    en: (people: number, most: number) => `${people} people should sit together, but a group has room for ${most}. Take ${people - most} of them out, or make the groups larger.`,
  },
  together_of_one_unit: {
    nb: (names: string, unit: string, people: number, most: number) => `${names} fra ${unit} skal sitte sammen, men en gruppe kan ha høyst ${most} fra samme kommune. Tillat ${people}, eller ta dem ut av lista.`,
    nn: (names: string, unit: string, people: number, most: number) => `${names} frå ${unit} skal sitje saman, men ei gruppe kan ha høgst ${most} frå same kommune. Tillat ${people}, eller ta dei ut av lista.`,
    en: (names: string, unit: string, people: number, most: number) => `${names} from ${unit} should sit together, but a group may have at most ${most} from one municipality. Allow ${people}, or take them out of the list.`,
  },
  apart_too_many: {
    nb: (people: number, groups: number) => `${people} skal sitte hver for seg, men det er bare ${groups} ${groups === 1 ? 'gruppe' : 'grupper'}. Lag ${people - groups} til, eller ta ${people - groups} ut av lista.`,
    nn: (people: number, groups: number) => `${people} skal sitje kvar for seg, men det er berre ${groups} ${groups === 1 ? 'gruppe' : 'grupper'}. Lag ${people - groups} til, eller ta ${people - groups} ut av lista.`,
    en: (people: number, groups: number) => `${people} people should sit apart, but there ${groups === 1 ? 'is only 1 group' : `are only ${groups} groups`}. Make ${people - groups} more, or take ${people - groups} out of the list.`,
  },
  fixed_twice: {
    nb: (name: string, groups: string) => `${name} har fast plass i både ${groups}. Ta bort én av plassene.`, nn: (name: string, groups: string) => `${name} har fast plass i både ${groups}. Ta bort éin av plassane.`,
    en: (name: string, groups: string) => `${name} has a fixed seat in both ${groups}. Remove one of the seats.`,
  },
  fixed_apart: {
    nb: (names: string, group: string) => `${names} har fast plass i ${group}, men skal sitte hver for seg. Ta bort én av plassene.`, nn: (names: string, group: string) => `${names} har fast plass i ${group}, men skal sitje kvar for seg. Ta bort éin av plassane.`,
    en: (names: string, group: string) => `${names} have fixed seats in ${group}, but should sit apart. Remove one of the seats.`,
  },
  fixed_together: {
    nb: (names: string, groups: string) => `${names} skal sitte sammen, men har faste plasser i ${groups}. Gi dem plass i samme gruppe.`, nn: (names: string, groups: string) => `${names} skal sitje saman, men har faste plassar i ${groups}. Gi dei plass i same gruppe.`,
    en: (names: string, groups: string) => `${names} should sit together, but have fixed seats in ${groups}. Give them seats in one group.`,
  },
  fixed_too_many: {
    nb: (group: string, people: number, most: number) => `${people} har fast plass i ${group}, som har plass til ${most}. Ta bort ${people - most} av plassene, eller la gruppene være større.`,
    nn: (group: string, people: number, most: number) => `${people} har fast plass i ${group}, som har plass til ${most}. Ta bort ${people - most} av plassane, eller la gruppene vere større.`,
    en: (group: string, people: number, most: number) => `${people} people have fixed seats in ${group}, which has room for ${most}. Remove ${people - most} of the seats, or make the groups larger.`,
  },
  fixed_of_one_unit: {
    nb: (names: string, unit: string, group: string, people: number, most: number) => `${names} fra ${unit} har fast plass i ${group}, men en gruppe kan ha høyst ${most} fra samme kommune. Tillat ${people}, eller ta bort ${people - most} av plassene.`,
    nn: (names: string, unit: string, group: string, people: number, most: number) => `${names} frå ${unit} har fast plass i ${group}, men ei gruppe kan ha høgst ${most} frå same kommune. Tillat ${people}, eller ta bort ${people - most} av plassane.`,
    en: (names: string, unit: string, group: string, people: number, most: number) => `${names} from ${unit} have fixed seats in ${group}, but a group may have at most ${most} from one municipality. Allow ${people}, or remove ${people - most} of the seats.`,
  },
  fixed_with_facilitator: {
    nb: (name: string, group: string, unit: string) => `${name} har fast plass i ${group}, som har prosessleder fra ${unit}. Gi gruppa en annen prosessleder, eller ta bort plassen.`,
    nn: (name: string, group: string, unit: string) => `${name} har fast plass i ${group}, som har prosessleiar frå ${unit}. Gi gruppa ein annan prosessleiar, eller ta bort plassen.`,
    en: (name: string, group: string, unit: string) => `${name} has a fixed seat in ${group}, whose facilitator is also from ${unit}. Give the group another facilitator, or remove the seat.`,
  },
  fixed_in_locked: {
    nb: (name: string, group: string) => `${name} har fast plass i ${group}, men gruppa er låst uten ${name}. Lås opp gruppa, eller ta bort plassen.`, nn: (name: string, group: string) => `${name} har fast plass i ${group}, men gruppa er låst utan ${name}. Lås opp gruppa, eller ta bort plassen.`,
    en: (name: string, group: string) => `${name} has a fixed seat in ${group}, but the group is locked without ${name}. Unlock the group, or remove the seat.`,
  },
} satisfies Entries
