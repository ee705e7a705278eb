import type { Entries } from './text'

/** What stands on groups that are printed. */
export const groupSheets = {
  title: { nb: (item: string) => `Grupper: ${item}`, nn: (item: string) => `Grupper: ${item}`, en: (item: string) => `Groups: ${item}` },
  subtitle: { nb: (gathering: string, date: string) => `${gathering}, ${date}`, nn: (gathering: string, date: string) => `${gathering}, ${date}`, en: (gathering: string, date: string) => `${gathering}, ${date}` },
  finder: { nb: 'Finn gruppa di', nn: 'Finn gruppa di', en: 'Find your group' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  unit: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  round: { nb: (round: number) => `Runde ${round}`, nn: (round: number) => `Runde ${round}`, en: (round: number) => `Round ${round}` },
  place: { nb: (round: number, group: string) => `${round}. ${group}`, nn: (round: number, group: string) => `${round}. ${group}`, en: (round: number, group: string) => `${round}. ${group}` },
  facilitator: { nb: (unit: string) => `Prosessleder fra ${unit}`, nn: (unit: string) => `Prosessleiar frå ${unit}`, en: (unit: string) => `Facilitator from ${unit}` },
  empty: { nb: '–', nn: '–', en: '–' },
  file: {
    lists: { nb: (item: string) => `Grupper – ${item}`, nn: (item: string) => `Grupper – ${item}`, en: (item: string) => `Groups – ${item}` },
    tags: { nb: (item: string) => `Navnelapper – ${item}`, nn: (item: string) => `Namnelappar – ${item}`, en: (item: string) => `Name tags – ${item}` },
    signs: { nb: (item: string) => `Bordskilt – ${item}`, nn: (item: string) => `Bordskilt – ${item}`, en: (item: string) => `Table signs – ${item}` },
  },
} satisfies Entries
