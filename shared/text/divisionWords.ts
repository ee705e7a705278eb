import type { Entries } from './text'

/** A number of things in the form of a language that has one plural. */
const count = (one: string, many: string) => (number: number): string => `${number} ${number === 1 ? one : many}`

const [persons, personar, people] = [count('person', 'personer'), count('person', 'personar'), count('person', 'people')]
const [grupper, groups] = [count('gruppe', 'grupper'), count('group', 'groups')]

/** What a division's findings, proofs, contradictions and aims are said with; `divisionSentences.ts` puts them together. */
export const divisionWords = {
  /** The rest of a list of names. */
  more: { nb: (number: number) => `${number} til`, nn: (number: number) => `${number} til`, en: (number: number) => `${number} more` },
  inRound: {
    nb: (round: number, sentence: string) => `Runde ${round}: ${sentence}`, nn: (round: number, sentence: string) => `Runde ${round}: ${sentence}`, en: (round: number, sentence: string) => `Round ${round}: ${sentence}`,
  },
  /** Whom a group lacks: «har ingen …». */
  sides: {
    political: { nb: 'fra politisk ledelse', nn: 'frå politisk leiing', en: 'from political leadership' },
    administrative: { nb: 'fra administrativ ledelse', nn: 'frå administrativ leiing', en: 'from administrative leadership' },
    youth: { nb: 'barn eller unge', nn: 'barn eller unge', en: 'from the children and young people' },
    union: { nb: 'av de tillitsvalgte', nn: 'av dei tillitsvalde', en: 'from the unions' },
    other: { nb: 'fra «Andre»', nn: 'frå «Andre»', en: 'from “Other”' },
  },
  /** So many of a side, before «til 4 grupper». */
  counted: {
    political: {
      nb: (number: number) => `${number} fra politisk ledelse`, nn: (number: number) => `${number} frå politisk leiing`, en: (number: number) => `${number} from political leadership`,
    },
    administrative: {
      nb: (number: number) => `${number} fra administrativ ledelse`, nn: (number: number) => `${number} frå administrativ leiing`, en: (number: number) => `${number} from administrative leadership`,
    },
    youth: { nb: count('ungdom', 'ungdommer'), nn: count('ungdom', 'ungdommar'), en: count('young person', 'young people') },
    union: { nb: count('tillitsvalgt', 'tillitsvalgte'), nn: count('tillitsvald', 'tillitsvalde'), en: (number: number) => `${number} from the unions` },
    other: { nb: (number: number) => `${number} fra «Andre»`, nn: (number: number) => `${number} frå «Andre»`, en: (number: number) => `${number} from “Other”` },
  },
  broken: {
    unit: {
      nb: (group: string, people: number, unit: string, names: string) => `${group} har ${people} fra ${unit}: ${names}.`,
      nn: (group: string, people: number, unit: string, names: string) => `${group} har ${people} frå ${unit}: ${names}.`,
      en: (group: string, people: number, unit: string, names: string) => `${group} has ${people} from ${unit}: ${names}.`,
    },
    side: {
      nb: (group: string, side: string) => `${group} har ingen ${side}.`, nn: (group: string, side: string) => `${group} har ingen ${side}.`, en: (group: string, side: string) => `${group}: nobody ${side}.`,
    },
    loneYouth: { nb: (group: string, name: string) => `${name} er eneste ungdom i ${group}.`, nn: (group: string, name: string) => `${name} er einaste ungdom i ${group}.`, en: (group: string, name: string) => `${name} is the only young person in ${group}.` },
    youth: {
      nb: (group: string, people: number, least: number) => `${group} har ${people} ungdommer, men skal ha minst ${least} eller ingen.`,
      nn: (group: string, people: number, least: number) => `${group} har ${people} ungdommar, men skal ha minst ${least} eller ingen.`,
      en: (group: string, people: number, least: number) => `${group} has ${people} young people, but should have at least ${least} or none.`,
    },
    facilitator: {
      nb: (group: string, names: string, unit: string) => `${names} sitter i ${group}, som har prosessleder fra ${unit}.`,
      nn: (group: string, names: string, unit: string) => `${names} sit i ${group}, som har prosessleiar frå ${unit}.`,
      en: (group: string, names: string, unit: string) => `${names}: in ${group}, whose facilitator is also from ${unit}.`,
    },
    apart: {
      nb: (group: string, names: string) => `${names} skulle sitte hver for seg, men er i ${group}.`, nn: (group: string, names: string) => `${names} skulle sitje kvar for seg, men er i ${group}.`,
      en: (group: string, names: string) => `${names} should sit apart, but are in ${group}.`,
    },
    size: {
      nb: (group: string, number: number, wanted: string) => `${group} har ${persons(number)}, men skal ha ${wanted}.`, nn: (group: string, number: number, wanted: string) => `${group} har ${personar(number)}, men skal ha ${wanted}.`,
      en: (group: string, number: number, wanted: string) => `${group} has ${people(number)}, but should have ${wanted}.`,
    },
    together: { nb: (names: string) => `${names} skulle sitte sammen, men gjør det ikke.`, nn: (names: string) => `${names} skulle sitje saman, men gjer det ikkje.`, en: (names: string) => `${names} should sit together, but do not.` },
    fixed: { nb: (name: string, group: string) => `${name} skulle sitte i ${group}.`, nn: (name: string, group: string) => `${name} skulle sitje i ${group}.`, en: (name: string, group: string) => `${name} should sit in ${group}.` },
    unseated: { nb: (names: string) => `Uten plass: ${names}.`, nn: (names: string) => `Utan plass: ${names}.`, en: (names: string) => `Without a seat: ${names}.` },
  },
  range: { nb: (from: number, to: number) => from === to ? `${from}` : `${from} til ${to}`, nn: (from: number, to: number) => from === to ? `${from}` : `${from} til ${to}`, en: (from: number, to: number) => from === to ? `${from}` : `${from} to ${to}` },
  why: {
    rules: {
      nb: 'Vi fant ingen måte å holde dette på uten å bryte en annen regel.', nn: 'Vi fann ingen måte å halde dette på utan å bryte ein annan regel.', en: 'No way was found to keep this without breaking another rule.',
    },
    open: { nb: 'Dette kan kanskje løses: flytt noen, eller be om et nytt forslag.', nn: 'Dette kan kanskje løysast: flytt nokon, eller be om eit nytt framlegg.', en: 'This may be solvable: move somebody, or ask for another proposal.' },
  },
  proof: {
    unit: {
      nb: (unit: string, number: number, of: number, most: number, over: number) => `${number} fra ${unit} til ${grupper(of)} med høyst ${most} fra hver kommune: ${over} for mange.`,
      nn: (unit: string, number: number, of: number, most: number, over: number) => `${number} frå ${unit} til ${grupper(of)} med høgst ${most} frå kvar kommune: ${over} for mange.`,
      en: (unit: string, number: number, of: number, most: number, over: number) => `${number} from ${unit} for ${groups(of)} with at most ${most} from each municipality: ${over} too many.`,
    },
    /** Where some groups have a facilitator of the unit, which may then not come there. */
    unitElsewhere: {
      nb: (unit: string, number: number, of: number, most: number, over: number) => `${number} fra ${unit} til ${grupper(of)} uten prosessleder derfra og med høyst ${most} fra hver kommune: ${over} for mange.`,
      nn: (unit: string, number: number, of: number, most: number, over: number) => `${number} frå ${unit} til ${grupper(of)} utan prosessleiar derifrå og med høgst ${most} frå kvar kommune: ${over} for mange.`,
      en: (unit: string, number: number, of: number, most: number, over: number) => `${number} from ${unit} for ${groups(of)} without a facilitator from there and with at most ${most} from each municipality: ${over} too many.`,
    },
    side: {
      nb: (side: string, of: number, without: number) => `${side} til ${grupper(of)}: ${grupper(without)} får ingen.`, nn: (side: string, of: number, without: number) => `${side} til ${grupper(of)}: ${grupper(without)} får ingen.`,
      en: (side: string, of: number, without: number) => `${side} for ${groups(of)}: ${groups(without)} ${without === 1 ? 'gets' : 'get'} none.`,
    },
    sideAtLeast: {
      nb: (side: string, of: number, least: number, without: number) => `${side} til ${grupper(of)} med minst ${least}: ${grupper(without)} får ingen.`,
      nn: (side: string, of: number, least: number, without: number) => `${side} til ${grupper(of)} med minst ${least}: ${grupper(without)} får ingen.`,
      en: (side: string, of: number, least: number, without: number) => `${side} for ${groups(of)} of at least ${least}: ${groups(without)} ${without === 1 ? 'gets' : 'get'} none.`,
    },
    youth: {
      nb: (number: number, least: number) => `Bare ${count('ungdom', 'ungdommer')(number)} er til stede, og minst ${least} skal sitte sammen.`,
      nn: (number: number, least: number) => `Berre ${count('ungdom', 'ungdommar')(number)} er til stades, og minst ${least} skal sitje saman.`,
      en: (number: number, least: number) => `Only ${count('young person is', 'young people are')(number)} present, and at least ${least} should sit together.`,
    },
    seats: {
      nb: (number: number, seats: number) => `${persons(number)} til ${count('plass', 'plasser')(seats)}.`, nn: (number: number, seats: number) => `${personar(number)} til ${count('plass', 'plassar')(seats)}.`,
      en: (number: number, seats: number) => `${people(number)} for ${count('seat', 'seats')(seats)}.`,
    },
  },
  aim: {
    newUnits: {
      nb: (reached: number, bound: number) => `Nye kommuner: ${reached} av ${bound} mulige nye møter med en annen kommune.`,
      nn: (reached: number, bound: number) => `Nye kommunar: ${reached} av ${bound} moglege nye møte med ein annan kommune.`,
      en: (reached: number, bound: number) => `New municipalities: ${reached} of ${bound} possible first meetings with another municipality.`,
    },
    allNew: {
      nb: (reached: number) => `Alle møter så mange nye kommuner som mulig: ${reached} av ${reached} nye møter.`, nn: (reached: number) => `Alle møter så mange nye kommunar som mogleg: ${reached} av ${reached} nye møte.`,
      en: (reached: number) => `Everybody meets as many new municipalities as possible: ${reached} of ${reached} first meetings.`,
    },
    noRepeats: { nb: 'Ingen sitter sammen med noen de har sittet med før.', nn: 'Ingen sit saman med nokon dei har sete med før.', en: 'Nobody sits with anybody they have sat with before.' },
    repeats: {
      nb: (pairs: number, fewest: number) => `${count('par', 'par')(pairs)} har sittet sammen før${fewest > 0 ? `; færre enn ${fewest} er ikke mulig` : ''}.`,
      nn: (pairs: number, fewest: number) => `${count('par', 'par')(pairs)} har sete saman før${fewest > 0 ? `; færre enn ${fewest} er ikkje mogleg` : ''}.`,
      en: (pairs: number, fewest: number) => `${count('pair has', 'pairs have')(pairs)} sat together before${fewest > 0 ? `; fewer than ${fewest} is not possible` : ''}.`,
    },
    mixed: {
      nb: (mix: string, how: string) => `${mix}: ${how}.`, nn: (mix: string, how: string) => `${mix}: ${how}.`, en: (mix: string, how: string) => `${mix}: ${how}.`,
    },
  },
  how: {
    best: { nb: 'så blandet som mulig', nn: 'så blanda som mogleg', en: 'as mixed as possible' },
    near: { nb: (percent: number) => `nesten så blandet som mulig (${percent} %)`, nn: (percent: number) => `nesten så blanda som mogleg (${percent} %)`, en: (percent: number) => `almost as mixed as possible (${percent}%)` },
    good: { nb: (percent: number) => `ganske blandet (${percent} % av det mulige)`, nn: (percent: number) => `ganske blanda (${percent} % av det moglege)`, en: (percent: number) => `fairly mixed (${percent}% of what is possible)` },
    poor: { nb: (percent: number) => `lite blandet (${percent} % av det mulige)`, nn: (percent: number) => `lite blanda (${percent} % av det moglege)`, en: (percent: number) => `not very mixed (${percent}% of what is possible)` },
  },
  mix: {
    unit: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
    side: { nb: 'Sider', nn: 'Sider', en: 'Sides' },
    role: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
    theme: { nb: 'Egne temaer', nn: 'Eigne tema', en: 'Own themes' },
    experience: { nb: 'Erfaring fra samlinger', nn: 'Erfaring frå samlingar', en: 'Gathering experience' },
  },
  effect: {
    breaksNothing: { nb: 'bryter ingen regel', nn: 'bryt ingen regel', en: 'breaks no rule' },
    mends: { nb: (number: number) => `retter ${count('brudd', 'brudd')(number)}`, nn: (number: number) => `rettar ${count('brot', 'brot')(number)}`, en: (number: number) => `mends ${count('breach', 'breaches')(number)}` },
    newPeople: {
      nb: (number: number) => number === 0 ? 'ingen nye bekjentskaper' : count('nytt bekjentskap', 'nye bekjentskaper')(number),
      nn: (number: number) => number === 0 ? 'ingen nye kjenningar' : count('ny kjenning', 'nye kjenningar')(number),
      en: (number: number) => number === 0 ? 'no new acquaintances' : count('new acquaintance', 'new acquaintances')(number),
    },
    unit: { nb: (number: number, unit: string) => `${number} fra ${unit}`, nn: (number: number, unit: string) => `${number} frå ${unit}`, en: (number: number, unit: string) => `${number} from ${unit}` },
    side: { nb: (group: string, side: string) => `${group} får ingen ${side}`, nn: (group: string, side: string) => `${group} får ingen ${side}`, en: (group: string, side: string) => `${group} will have nobody ${side}` },
    youth: { nb: (group: string) => `en ungdom alene i ${group}`, nn: (group: string) => `ein ungdom åleine i ${group}`, en: (group: string) => `a young person alone in ${group}` },
    facilitator: { nb: 'prosesslederen er fra samme kommune', nn: 'prosessleiaren er frå same kommune', en: 'the facilitator is from the same municipality' },
    apart: { nb: (names: string) => `${names} skal sitte hver for seg`, nn: (names: string) => `${names} skal sitje kvar for seg`, en: (names: string) => `${names} should sit apart` },
    size: { nb: (group: string, number: number) => `${group} får ${persons(number)}`, nn: (group: string, number: number) => `${group} får ${personar(number)}`, en: (group: string, number: number) => `${group} will have ${people(number)}` },
    together: { nb: (names: string) => `${names} skal sitte sammen`, nn: (names: string) => `${names} skal sitje saman`, en: (names: string) => `${names} should sit together` },
    fixed: { nb: (name: string, group: string) => `${name} har fast plass i ${group}`, nn: (name: string, group: string) => `${name} har fast plass i ${group}`, en: (name: string, group: string) => `${name} has a fixed seat in ${group}` },
    unseated: { nb: 'ingen plass', nn: 'ingen plass', en: 'no seat' },
  },
} satisfies Entries
