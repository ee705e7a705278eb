import type { Entries } from './text'

/** A, B og C. */
const joined = (and: string) => (items: readonly string[]): string => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

const seatsOf = (one: string, many: string) => (seats: number): string => `${seats} ${seats === 1 ? one : many}`
const [seatsNb, seatsNn, seatsEn] = [seatsOf('plass', 'plasser'), seatsOf('plass', 'plassar'), seatsOf('seat', 'seats')]

/** The rules for who takes part: what they say, and what they find. */
export const composition = {
  list: { nb: joined('og'), nn: joined('og'), en: joined('and') },
  registration: {
    tooMany: {
      nb: (unit: string, people: number, seats: number) => `${unit} har påmeldt ${people} personer, men har ${seatsNb(seats)}.`,
      nn: (unit: string, people: number, seats: number) => `${unit} har meldt på ${people} personar, men har ${seatsNn(seats)}.`,
      en: (unit: string, people: number, seats: number) => `${unit} has registered ${people} people, but has ${seatsEn(seats)}.`,
    },
    sideMissing: {
      nb: (units: string, side: string) => `${units} har ikke påmeldt noen som representerer ${side}.`,
      nn: (units: string, side: string) => `${units} har ikkje meldt på nokon som representerer ${side}.`,
      en: (units: string, side: string) => `Nobody registered from ${units} represents ${side}.`,
    },
  },
  gathering: {
    tooMany: {
      nb: (unit: string, people: number, seats: number) => `${unit} er til stede med ${people} personer, men har ${seatsNb(seats)}.`,
      nn: (unit: string, people: number, seats: number) => `${unit} er til stades med ${people} personar, men har ${seatsNn(seats)}.`,
      en: (unit: string, people: number, seats: number) => `${unit} is present with ${people} people, but has ${seatsEn(seats)}.`,
    },
    sideMissing: {
      nb: (units: string, side: string) => `Ingen av de som er til stede fra ${units}, representerer ${side}.`,
      nn: (units: string, side: string) => `Ingen av dei som er til stades frå ${units}, representerer ${side}.`,
      en: (units: string, side: string) => `Nobody present from ${units} represents ${side}.`,
    },
  },
  absent: {
    nb: (unit: string, names: string) => `Fra ${unit} mangler ${names}. Kjernegruppa skal delta på alle samlingene.`,
    nn: (unit: string, names: string) => `Frå ${unit} manglar ${names}. Kjernegruppa skal delta på alle samlingane.`,
    en: (unit: string, names: string) => `Missing from ${unit}: ${names}. The core group is to attend every gathering.`,
  },
  noCoordinator: {
    nb: (units: string) => `${units} har ikke oppnevnt koordinator.`,
    nn: (units: string) => `${units} har ikkje peikt ut koordinator.`,
    en: (units: string) => `No coordinator is appointed for ${units}.`,
  },
  notRegistered: {
    nb: (units: string) => `Ingen er påmeldt fra ${units} ennå.`,
    nn: (units: string) => `Ingen er påmelde frå ${units} enno.`,
    en: (units: string) => `Nobody is registered from ${units} yet.`,
  },
  deadlinePassed: {
    nb: (units: string, day: string) => `Fristen ${day} gikk ut uten påmelding fra ${units}.`,
    nn: (units: string, day: string) => `Fristen ${day} gjekk ut utan påmelding frå ${units}.`,
    en: (units: string, day: string) => `The deadline, ${day}, passed without a registration from ${units}.`,
  },
  datesMissing: {
    nb: (gatherings: string) => `Dagen er ikke bestemt for ${gatherings}.`,
    nn: (gatherings: string) => `Dagen er ikkje bestemt for ${gatherings}.`,
    en: (gatherings: string) => `The day is not decided for ${gatherings}.`,
  },
  heading: { nb: 'Sammensetning', nn: 'Samansetjing', en: 'Composition' },
  nothing: {
    nb: 'Reglene som er på, finner ingenting å bemerke.',
    nn: 'Reglane som er på, finn ingenting å merke seg.',
    en: 'The rules that are on find nothing to remark.',
  },
  rule: {
    R1: {
      title: { nb: 'Plasser', nn: 'Plassar', en: 'Seats' },
      says: {
        nb: 'Hver deltakerkommune har inntil seks plasser på fellessamlingene. Tallet kan endres for hver kommune.',
        nn: 'Kvar deltakarkommune har inntil seks plassar på fellessamlingane. Talet kan endrast for kvar kommune.',
        en: 'Each participating municipality has up to six seats at the joint gatherings. The number can be changed for each.',
      },
    },
    R2: {
      title: { nb: 'Politisk ledelse', nn: 'Politisk leiing', en: 'Political leadership' },
      says: {
        nb: 'Den politiske ledelsen må være representert i hver kommune.',
        nn: 'Den politiske leiinga må vere representert i kvar kommune.',
        en: 'The political leadership of each municipality must be represented.',
      },
    },
    R3: {
      title: { nb: 'Administrativ ledelse', nn: 'Administrativ leiing', en: 'Administrative leadership' },
      says: {
        nb: 'Den administrative ledelsen må være representert i hver kommune.',
        nn: 'Den administrative leiinga må vere representert i kvar kommune.',
        en: 'The administrative leadership of each municipality must be represented.',
      },
    },
    R4: {
      title: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' },
      says: {
        nb: 'En representant for barn og unge er med fra hver kommune.',
        nn: 'Ein representant for barn og unge er med frå kvar kommune.',
        en: 'A representative of children and young people takes part from each municipality.',
      },
    },
    R5: {
      title: { nb: 'Samme kjernegruppe', nn: 'Same kjernegruppe', en: 'The same core group' },
      says: {
        nb: 'Kjernegruppa deltar på alle samlingene. Sjekkes når oppmøtet er notert.',
        nn: 'Kjernegruppa deltek på alle samlingane. Blir sjekka når oppmøtet er notert.',
        en: 'The core group attends every gathering. Checked when attendance is noted.',
      },
    },
    R6: {
      title: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
      says: {
        nb: 'Hver kommune oppnevner en koordinator, som er bindeleddet til arrangørene mellom samlingene.',
        nn: 'Kvar kommune peiker ut ein koordinator, som er bindeleddet til arrangørane mellom samlingane.',
        en: 'Each municipality appoints a coordinator, the link to the organisers between the gatherings.',
      },
    },
    R7: {
      title: { nb: 'Samlet påmelding', nn: 'Samla påmelding', en: 'One registration' },
      says: {
        nb: 'Hver kommune sender én samlet påmelding. Her ser du hvem som ikke har sendt noen.',
        nn: 'Kvar kommune sender éi samla påmelding. Her ser du kven som ikkje har sendt noka.',
        en: 'Each municipality sends one joint registration. This shows who has sent none.',
      },
    },
    R8: {
      title: { nb: 'Påmeldingsfrist', nn: 'Påmeldingsfrist', en: 'Registration deadline' },
      says: {
        nb: 'Påmeldingen kommer innen fristen. Sjekkes når programmet har en frist.',
        nn: 'Påmeldinga kjem innan fristen. Blir sjekka når programmet har ein frist.',
        en: 'The registration comes before the deadline. Checked when the programme has one.',
      },
    },
    R9: {
      title: { nb: 'Datoer i god tid', nn: 'Datoar i god tid', en: 'Dates in good time' },
      says: {
        nb: 'Program og datoer for alle samlingene sendes ut før påmeldingsfristen.',
        nn: 'Program og datoar for alle samlingane blir sende ut før påmeldingsfristen.',
        en: 'The programme and dates of all gatherings are sent out before the deadline.',
      },
    },
    R10: {
      title: { nb: 'Hvem betaler', nn: 'Kven betaler', en: 'Who pays' },
      says: {
        nb: 'Programmet dekker forelesninger og veiledning. Kommunen dekker reise, opphold og eventuelt frikjøp.',
        nn: 'Programmet dekkjer førelesingar og rettleiing. Kommunen dekkjer reise, opphald og eventuelt frikjøp.',
        en: 'The programme pays for lectures and guidance. The municipality pays for travel, stay and any buy-out of working time.',
      },
    },
  },
  strength: {
    required: { nb: 'Et krav i innbydelsen.', nn: 'Eit krav i innbydinga.', en: 'A requirement of the invitation.' },
    disputed: {
      nb: 'Den ene kilden kaller det ønskelig, den andre en forutsetning for å delta.',
      nn: 'Den eine kjelda kallar det ønskjeleg, den andre ein føresetnad for å delta.',
      en: 'One source calls it desirable, the other a condition for taking part.',
    },
    commitment: { nb: 'Noe kommunen forplikter seg til.', nn: 'Noko kommunen forpliktar seg til.', en: 'A commitment the municipality makes.' },
    promise: { nb: 'Et løfte fra arrangørene.', nn: 'Ein lovnad frå arrangørane.', en: 'A promise by the organisers.' },
    fact: { nb: 'En opplysning, ikke noe som kan sjekkes.', nn: 'Ei opplysning, ikkje noko som kan sjekkast.', en: 'A fact, not something to check.' },
  },
  meaning: {
    off: { nb: 'Sjekkes ikke.', nn: 'Blir ikkje sjekka.', en: 'Not checked.' },
    hint: { nb: 'Brudd vises som et hint.', nn: 'Brot blir viste som eit hint.', en: 'Breaches are shown as a hint.' },
    warning: { nb: 'Brudd vises som en advarsel.', nn: 'Brot blir viste som ei åtvaring.', en: 'Breaches are shown as a warning.' },
  },
  fact: {
    off: { nb: 'Vises ikke', nn: 'Blir ikkje vist', en: 'Not shown' },
    hint: { nb: 'Vises i oversikten', nn: 'Blir vist i oversikta', en: 'Shown in the overview' },
  },
} satisfies Entries
