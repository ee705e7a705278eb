import { cliHelp } from './cliHelp'
import type { Entries } from './text'

/** What the command line says. Its help is in `cliHelp.ts`. */
export const cli = {
  help: cliHelp,
  usage: {
    noCommand: { nb: 'Skriv hva som skal gjøres: new, import, check, export eller mdgp.', nn: 'Skriv kva som skal gjerast: new, import, check, export eller mdgp.', en: 'Say what to do: new, import, check, export or mdgp.' },
    unknownCommand: {
      nb: (name: string) => `«${name}» er ikke en kommando. Kommandoene er new, import, check, export og mdgp.`,
      nn: (name: string) => `«${name}» er ikkje ein kommando. Kommandoane er new, import, check, export og mdgp.`,
      en: (name: string) => `“${name}” is not a command. The commands are new, import, check, export and mdgp.`,
    },
    unknownOption: {
      nb: (option: string) => `Valget ${option} finnes ikke her.`,
      nn: (option: string) => `Valet ${option} finst ikkje her.`,
      en: (option: string) => `There is no option ${option} here.`,
    },
    missingValue: {
      nb: (option: string) => `Valget ${option} trenger en verdi etter seg.`,
      nn: (option: string) => `Valet ${option} treng ein verdi etter seg.`,
      en: (option: string) => `The option ${option} needs a value after it.`,
    },
    takesNoValue: {
      nb: (option: string) => `Valget ${option} skal ikke ha noen verdi.`,
      nn: (option: string) => `Valet ${option} skal ikkje ha nokon verdi.`,
      en: (option: string) => `The option ${option} takes no value.`,
    },
    badValue: {
      nb: (option: string, value: string, allowed: string) => `${option} kan ikke være «${value}». Skriv ${allowed}.`,
      nn: (option: string, value: string, allowed: string) => `${option} kan ikkje vere «${value}». Skriv ${allowed}.`,
      en: (option: string, value: string, allowed: string) => `${option} cannot be “${value}”. Write ${allowed}.`,
    },
    missingOption: {
      nb: (option: string) => `Valget ${option} må være med.`,
      nn: (option: string) => `Valet ${option} må vere med.`,
      en: (option: string) => `The option ${option} is needed.`,
    },
    notTogether: {
      nb: (one: string, other: string) => `${one} og ${other} kan ikke brukes sammen.`,
      nn: (one: string, other: string) => `${one} og ${other} kan ikkje brukast saman.`,
      en: (one: string, other: string) => `${one} and ${other} cannot be used together.`,
    },
    missingFile: {
      nb: 'Skriv hvilken programfil det gjelder.', nn: 'Skriv kva programfil det gjeld.', en: 'Say which programme file it is about.',
    },
    missingInstance: {
      nb: 'Skriv hvilken fil som skal løses.', nn: 'Skriv kva fil som skal løysast.', en: 'Say which file to solve.',
    },
    missingRegistrations: {
      nb: 'Skriv hvilke påmeldinger som skal leses, én eller flere.', nn: 'Skriv kva påmeldingar som skal lesast, éi eller fleire.', en: 'Say which registrations to read, one or more.',
    },
    tooMuch: {
      nb: (argument: string) => `«${argument}» er ett argument for mye.`,
      nn: (argument: string) => `«${argument}» er eitt argument for mykje.`,
      en: (argument: string) => `“${argument}” is one argument too many.`,
    },
    seeHelp: {
      nb: (command: string) => `Les mer med: samling ${command}--help`,
      nn: (command: string) => `Les meir med: samling ${command}--help`,
      en: (command: string) => `Read more with: samling ${command}--help`,
    },
    number: { nb: 'et helt tall fra 1', nn: 'eit heilt tal frå 1', en: 'a whole number from 1' },
    seconds: { nb: 'et tall over 0, som 1 eller 0.5', nn: 'eit tal over 0, som 1 eller 0.5', en: 'a number above 0, such as 1 or 0.5' },
    seed: { nb: 'et helt tall fra 0', nn: 'eit heilt tal frå 0', en: 'a whole number from 0' },
    units: {
      nb: 'MR-2020, MR-2024 eller kommunenumre med komma imellom', nn: 'MR-2020, MR-2024 eller kommunenummer med komma imellom', en: 'MR-2020, MR-2024 or municipality numbers with commas between',
    },
  },
  made: {
    nb: (path: string, units: number) => `Laget ${path} med ${units} ${units === 1 ? 'deltakerkommune' : 'deltakerkommuner'}.`,
    nn: (path: string, units: number) => `Laga ${path} med ${units} ${units === 1 ? 'deltakarkommune' : 'deltakarkommunar'}.`,
    en: (path: string, units: number) => `Made ${path} with ${units} participating ${units === 1 ? 'municipality' : 'municipalities'}.`,
  },
  sampleNotice: {
    nb: 'Dette er et eksempel. Alle personer og tekster er oppdiktet.',
    nn: 'Dette er eit døme. Alle personar og tekstar er oppdikta.',
    en: 'This is a sample. All people and texts are invented.',
  },
  row: { nb: (row: number) => `rad ${row}`, nn: (row: number) => `rad ${row}`, en: (row: number) => `row ${row}` },
  notRead: {
    nb: (file: string, why: string) => `${file} ble ikke lest. ${why}`,
    nn: (file: string, why: string) => `${file} vart ikkje lesen. ${why}`,
    en: (file: string, why: string) => `${file} was not read. ${why}`,
  },
  noneRead: {
    nb: 'Ingen av filene kunne leses. Ingenting ble lagret.',
    nn: 'Ingen av filene kunne lesast. Ingenting vart lagra.',
    en: 'None of the files could be read. Nothing was saved.',
  },
  dryRun: { nb: 'Prøve: ingenting ble lagret.', nn: 'Prøve: ingenting vart lagra.', en: 'Trial run: nothing was saved.' },
  saved: {
    nb: (added: number, updated: number, coordinators: number) => `Lagret: ${added} nye, ${updated} endret, ${coordinators} koordinatorer satt.`,
    nn: (added: number, updated: number, coordinators: number) => `Lagra: ${added} nye, ${updated} endra, ${coordinators} koordinatorar sette.`,
    en: (added: number, updated: number, coordinators: number) => `Saved: ${added} new, ${updated} changed, ${coordinators} coordinators set.`,
  },
  leftOut: { nb: 'Uklart, og derfor ikke tatt med:', nn: 'Uklart, og difor ikkje teke med:', en: 'Unclear, and so left out:' },
  stillRegistered: {
    nb: 'Påmeldt før, men ikke i filene nå; de er fortsatt påmeldt:',
    nn: 'Påmelde før, men ikkje i filene no; dei er framleis påmelde:',
    en: 'Registered before, but not in the files now; they are still registered:',
  },
  sound: { nb: (path: string) => `Filen er hel: ${path}`, nn: (path: string) => `Fila er heil: ${path}`, en: (path: string) => `The file is sound: ${path}` },
  noSuchGathering: {
    nb: (number: number, titles: string) => titles === '' ? 'Programmet har ingen fellessamlinger ennå.' : `Det finnes ingen samling ${number}. Samlingene er ${titles}.`,
    nn: (number: number, titles: string) => titles === '' ? 'Programmet har ingen fellessamlingar enno.' : `Det finst inga samling ${number}. Samlingane er ${titles}.`,
    en: (number: number, titles: string) => titles === '' ? 'The programme has no joint gatherings yet.' : `There is no gathering ${number}. The gatherings are ${titles}.`,
  },
  exported: {
    nb: (written: number, same: number, folder: string) => `Skrev ${written} filer i ${folder}${same > 0 ? `; ${same} lå der fra før, uendret` : ''}.`,
    nn: (written: number, same: number, folder: string) => `Skreiv ${written} filer i ${folder}${same > 0 ? `; ${same} låg der frå før, uendra` : ''}.`,
    en: (written: number, same: number, folder: string) => `Wrote ${written} files in ${folder}${same > 0 ? `; ${same} were there already, unchanged` : ''}.`,
  },
  divided: {
    nb: (people: number, groups: number, objective: number, seconds: number) => `${people} personer i ${groups} ${groups === 1 ? 'gruppe' : 'grupper'}: avstandene i gruppene er ${objective.toFixed(3).replace('.', ',')} til sammen, funnet på ${seconds.toFixed(1).replace('.', ',')} s. Med --json kommer også gruppene.`,
    nn: (people: number, groups: number, objective: number, seconds: number) => `${people} personar i ${groups} ${groups === 1 ? 'gruppe' : 'grupper'}: avstandane i gruppene er ${objective.toFixed(3).replace('.', ',')} til saman, funne på ${seconds.toFixed(1).replace('.', ',')} s. Med --json kjem òg gruppene.`,
    en: (people: number, groups: number, objective: number, seconds: number) => `${people} people in ${groups} ${groups === 1 ? 'group' : 'groups'}: the distances within groups are ${objective.toFixed(3)} in all, found in ${seconds.toFixed(1)} s. With --json the groups come too.`,
  },
  cancelled: {
    nb: (done: number) => `Avbrutt. ${done} filer var ferdige og ligger der.`,
    nn: (done: number) => `Avbrote. ${done} filer var ferdige og ligg der.`,
    en: (done: number) => `Cancelled. ${done} files were finished and are there.`,
  },
} satisfies Entries
