import type { Entries } from './text'

/** The workbook that municipalities fill in. */
export const registrationTemplate = {
  file: { nb: (programme: string) => `Påmelding – ${programme}`, nn: (programme: string) => `Påmelding – ${programme}`, en: (programme: string) => `Registration – ${programme}` },
  sheet: { nb: 'Påmelding', nn: 'Påmelding', en: 'Registration' },
  title: {
    nb: (programme: string) => `Påmelding til ${programme}`,
    nn: (programme: string) => `Påmelding til ${programme}`,
    en: (programme: string) => `Registration for ${programme}`,
  },
  instruction: {
    nb: (seats: number) => `Én rad for hver deltaker, inntil ${seats}. Skriv ikke e-post, telefon eller helseopplysninger her; det tas ikke med.`,
    nn: (seats: number) => `Éi rad for kvar deltakar, inntil ${seats}. Skriv ikkje e-post, telefon eller helseopplysningar her; det blir ikkje teke med.`,
    en: (seats: number) => `One row for each participant, at most ${seats}. Do not write e-mail, telephone or health information here; it is not taken in.`,
  },
  leadership: {
    nb: 'Politisk og administrativ ledelse må være representert.',
    nn: 'Politisk og administrativ leiing må vere representert.',
    en: 'Political and administrative leadership must be represented.',
  },
  youth: {
    nb: 'Ta med en representant for barn og unge.',
    nn: 'Ta med ein representant for barn og unge.',
    en: 'Bring a representative of children and young people.',
  },
  unit: { nb: 'Kommune:', nn: 'Kommune:', en: 'Municipality:' },
  coordinator: { nb: 'Koordinator:', nn: 'Koordinator:', en: 'Coordinator:' },
  number: { nb: 'Nr', nn: 'Nr', en: 'No' },
  represents: { nb: 'Representerer', nn: 'Representerer', en: 'Represents' },
  roles: {
    nb: 'Ordfører,Varaordfører,Utvalgsleder,Gruppeleder,Kommunedirektør,Kommunalsjef,Rektor,Barnehagestyrer,Rådgiver,Hovedtillitsvalgt,Representant for barn og unge',
    nn: 'Ordførar,Varaordførar,Utvalsleiar,Gruppeleiar,Kommunedirektør,Kommunalsjef,Rektor,Barnehagestyrar,Rådgivar,Hovudtillitsvald,Representant for barn og unge',
    en: 'Mayor,Deputy mayor,Committee chair,Group leader,Chief executive,Head of sector,Head teacher,Head of kindergarten,Adviser,Chief shop steward,Youth representative',
  },
} satisfies Entries
