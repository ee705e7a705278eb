import type { Entries } from './text'

/** What reports to municipalities and organisers say. Reports are written in nb or nn; en is for the preview of a programme led in English. */
export const report = {
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  pageOf: { nb: 'av', nn: 'av', en: 'of' },
  title: {
    nb: (gathering: string) => `Rapport: ${gathering}`,
    nn: (gathering: string) => `Rapport: ${gathering}`,
    en: (gathering: string) => `Report: ${gathering}`,
  },
  municipality: { nb: (name: string) => `${name} kommune`, nn: (name: string) => `${name} kommune`, en: (name: string) => `${name} municipality` },
  organisers: { nb: 'Arrangørene', nn: 'Arrangørane', en: 'The organisers' },
  sampleNotice: {
    nb: 'Dette er eksempelprogrammet. Kommunene og datoene er virkelige, men personene og alt de sier, er oppdiktet.',
    nn: 'Dette er eksempelprogrammet. Kommunane og datoane er verkelege, men personane og alt dei seier, er oppdikta.',
    en: 'This is the sample programme. The municipalities and dates are real, but the people and all they say are invented.',
  },
  dateUndecided: { nb: 'Dato er ikke bestemt', nn: 'Dato er ikkje bestemt', en: 'Date not decided' },
  participation: {
    heading: { nb: 'Hvem som deltok', nn: 'Kven som deltok', en: 'Who took part' },
    coordinator: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
    theme: { nb: 'Eget tema', nn: 'Eige tema', en: 'Own theme' },
    nobody: {
      nb: (unit: string) => `Ingen er påmeldt fra ${unit}.`,
      nn: (unit: string) => `Ingen er påmelde frå ${unit}.`,
      en: (unit: string) => `Nobody is registered from ${unit}.`,
    },
    present: {
      nb: (present: number, registered: number) => `${present} av ${registered} påmeldte var til stede.`,
      nn: (present: number, registered: number) => `${present} av ${registered} påmelde var til stades.`,
      en: (present: number, registered: number) => `${present} of ${registered} registered were present.`,
    },
    notNoted: {
      nb: 'Oppmøtet ble ikke notert. Lista viser hvem som var påmeldt.',
      nn: 'Oppmøtet vart ikkje notert. Lista viser kven som var påmelde.',
      en: 'Attendance was not noted. The list shows who was registered.',
    },
    missing: {
      nb: (sides: string) => `Ikke representert: ${sides}.`,
      nn: (sides: string) => `Ikkje representert: ${sides}.`,
      en: (sides: string) => `Not represented: ${sides}.`,
    },
    caption: {
      nb: (unit: string) => `Deltakere fra ${unit}`,
      nn: (unit: string) => `Deltakarar frå ${unit}`,
      en: (unit: string) => `Participants from ${unit}`,
    },
    name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
    side: { nb: 'Side', nn: 'Side', en: 'Side' },
    attendance: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Attendance' },
    wasPresent: { nb: 'Til stede', nn: 'Til stades', en: 'Present' },
    wasAbsent: { nb: 'Fraværende', nn: 'Fråverande', en: 'Absent' },
    allCaption: { nb: 'Kommunene på samlingen', nn: 'Kommunane på samlinga', en: 'The municipalities at the gathering' },
    unit: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
    registered: { nb: 'Påmeldte', nn: 'Påmelde', en: 'Registered' },
    cameColumn: { nb: 'Til stede', nn: 'Til stades', en: 'Present' },
    missingColumn: { nb: 'Ikke representert', nn: 'Ikkje representert', en: 'Not represented' },
  },
  talks: {
    heading: { nb: 'Innleggene og det vi gjorde sammen', nn: 'Innlegga og det vi gjorde saman', en: 'The talks and what we did together' },
    empty: { nb: 'Ingenting er notert fra innleggene ennå.', nn: 'Ingenting er notert frå innlegga enno.', en: 'Nothing has been noted from the talks yet.' },
    nothingNoted: { nb: 'Ingenting er notert.', nn: 'Ingenting er notert.', en: 'Nothing was noted.' },
  },
  own: {
    heading: { nb: 'Arbeidet i egen gruppe', nn: 'Arbeidet i eiga gruppe', en: 'Work in our own group' },
    allHeading: { nb: 'Arbeidet i kommunenes egne grupper', nn: 'Arbeidet i dei eigne gruppene til kommunane', en: 'Work in the municipalities’ own groups' },
    empty: { nb: 'Ingenting er skrevet fra egen gruppe ennå.', nn: 'Ingenting er skrive frå eiga gruppe enno.', en: 'Nothing has been written from the own group yet.' },
  },
  cross: {
    heading: { nb: 'Med hjem fra grupper på tvers', nn: 'Med heim frå grupper på tvers', en: 'Brought home from cross-municipal groups' },
    allHeading: { nb: 'Gruppene på tvers av kommuner', nn: 'Gruppene på tvers av kommunar', en: 'The cross-municipal groups' },
    empty: {
      nb: 'Ingenting er skrevet fra grupper på tvers ennå.', nn: 'Ingenting er skrive frå grupper på tvers enno.', en: 'Nothing has been written from cross-municipal groups yet.',
    },
    group: { nb: (group: string, item: string) => `${group}: ${item}`, nn: (group: string, item: string) => `${group}: ${item}`, en: (group: string, item: string) => `${group}: ${item}` },
    sat: { nb: (units: string) => `I gruppa satt ${units}.`, nn: (units: string) => `I gruppa sat ${units}.`, en: (units: string) => `In the group sat ${units}.` },
    fromUnit: {
      nb: (unit: string, names: string) => `Fra ${unit}: ${names}.`, nn: (unit: string, names: string) => `Frå ${unit}: ${names}.`, en: (unit: string, names: string) => `From ${unit}: ${names}.`,
    },
  },
  shared: {
    heading: { nb: 'Fra andre grupper, delt med alle', nn: 'Frå andre grupper, delt med alle', en: 'From other groups, shared with everyone' },
  },
  youth: {
    heading: { nb: 'Det barn og unge sa', nn: 'Det barn og unge sa', en: 'What children and young people said' },
    empty: { nb: 'Ingen innspill fra barn og unge er godkjent ennå.', nn: 'Ingen innspel frå barn og unge er godkjende enno.', en: 'No input from children and young people is approved yet.' },
    to: { nb: (unit: string) => `Til ${unit}`, nn: (unit: string) => `Til ${unit}`, en: (unit: string) => `To ${unit}` },
    outcome: {
      nb: (outcome: string, text: string) => `${outcome}: ${text}`, nn: (outcome: string, text: string) => `${outcome}: ${text}`, en: (outcome: string, text: string) => `${outcome}: ${text}`,
    },
  },
  measures: {
    heading: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
    empty: { nb: 'Ingen tiltak er skrevet ned ennå.', nn: 'Ingen tiltak er skrivne ned enno.', en: 'No measures have been written down yet.' },
    caption: { nb: (unit: string) => `Tiltak i ${unit}`, nn: (unit: string) => `Tiltak i ${unit}`, en: (unit: string) => `Measures in ${unit}` },
    allCaption: { nb: 'Tiltak i kommunene', nn: 'Tiltak i kommunane', en: 'Measures in the municipalities' },
    what: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
    responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
    deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
    status: { nb: 'Status', nn: 'Status', en: 'Status' },
    notSet: { nb: 'Ikke satt', nn: 'Ikkje sett', en: 'Not set' },
  },
  questions: {
    heading: { nb: 'Spørsmål til innlederne', nn: 'Spørsmål til innleiarane', en: 'Questions to the speakers' },
    answered: { nb: 'Besvart på samlingen', nn: 'Fekk svar på samlinga', en: 'Answered at the gathering' },
    open: { nb: 'Ikke besvart på samlingen', nn: 'Fekk ikkje svar på samlinga', en: 'Not answered at the gathering' },
  },
  evaluation: {
    heading: { nb: 'Hva deltakerne syntes om dagen', nn: 'Kva deltakarane syntest om dagen', en: 'What the participants thought of the day' },
    caption: { nb: 'Svar på evalueringen', nn: 'Svar på evalueringa', en: 'Answers to the evaluation' },
    scale: {
      nb: 'Svarene går fra 1, som er lavest, til 5, som er høyest. Bare spørsmål som minst tre har svart på, er tatt med.',
      nn: 'Svara går frå 1, som er lågast, til 5, som er høgast. Berre spørsmål som minst tre har svart på, er tekne med.',
      en: 'Answers go from 1, the lowest, to 5, the highest. Only questions that at least three have answered are included.',
    },
    question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
    count: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
    average: { nb: 'Snitt', nn: 'Snitt', en: 'Average' },
    number: {
      nb: (value: number) => value.toFixed(1).replace('.', ','), nn: (value: number) => value.toFixed(1).replace('.', ','), en: (value: number) => value.toFixed(1),
    },
    tooFew: {
      nb: (count: number) => `${count === 1 ? 'Ett spørsmål' : `${count} spørsmål`} er utelatt, fordi færre enn tre svarte.`,
      nn: (count: number) => `${count === 1 ? 'Eitt spørsmål er utelate' : `${count} spørsmål er utelatne`}, fordi færre enn tre svarte.`,
      en: (count: number) => `${count === 1 ? 'One question is' : `${count} questions are`} left out, because fewer than three answered.`,
    },
  },
  next: {
    heading: { nb: 'Veien videre', nn: 'Vegen vidare', en: 'The way ahead' },
    homeWork: { nb: 'Hjemmearbeid fram til neste samling', nn: 'Heimearbeid fram til neste samling', en: 'Work at home until the next gathering' },
    dates: { nb: 'De neste datoene', nn: 'Dei neste datoane', en: 'The next dates' },
    last: { nb: 'Dette var den siste samlingen i programmet.', nn: 'Dette var den siste samlinga i programmet.', en: 'This was the last gathering of the programme.' },
  },
} as const satisfies Entries
