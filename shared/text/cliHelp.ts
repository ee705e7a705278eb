import type { Entries } from './text'

/** The help of the command line, for all and for each command. */
export const cliHelp = {
  overview: {
    nb: `Samling på kommandolinja: det samme programmet som i vinduet, for skript og for å prøve ut.

  samling new FIL       lag en programfil
  samling import FIL    les inn påmeldinger
  samling check FIL     se om filen er hel, og hva reglene for deltakelse finner
  samling export FIL    skriv rapportene fra en samling

Valg for alle:
  --help                hjelp om en kommando, for eksempel: samling import --help
  --json                svar som JSON på standard ut
  --language nb|nn|en   språket i svarene

Slutter med 0 når det er gjort, 1 når det ble avvist (grunnen står på standard feil), 2 når kommandoen er skrevet feil.
Relative stier gjelder fra mappen du står i.
`,
    nn: `Samling på kommandolinja: det same programmet som i vindauget, for skript og for å prøve ut.

  samling new FIL       lag ei programfil
  samling import FIL    les inn påmeldingar
  samling check FIL     sjå om fila er heil, og kva reglane for deltaking finn
  samling export FIL    skriv rapportane frå ei samling

Val for alle:
  --help                hjelp om ein kommando, til dømes: samling import --help
  --json                svar som JSON på standard ut
  --language nb|nn|en   språket i svara

Sluttar med 0 når det er gjort, 1 når det vart avvist (grunnen står på standard feil), 2 når kommandoen er skriven feil.
Relative stiar gjeld frå mappa du står i.
`,
    en: `Samling on the command line: the same program as in the window, for scripts and for trying things out.

  samling new FILE      make a programme file
  samling import FILE   take registrations in
  samling check FILE    see whether the file is sound, and what the rules for taking part find
  samling export FILE   write the reports of a gathering

Options for all:
  --help                help on a command, such as: samling import --help
  --json                answers as JSON on standard output
  --language nb|nn|en   the language of the answers

Ends with 0 when it is done, 1 when it was refused (the reason is on standard error), 2 when the command is written wrong.
Relative paths are meant from the folder you stand in.
`,
  },
  new: {
    nb: `samling new FIL [--sample | --template absolutt|empty] [--units UTVALG] [--name NAVN]

Lager en ny programfil. En fil som finnes, blir ikke rørt.

  --sample              eksempelprogrammet: ABSOLUTT Møre og Romsdal med oppdiktede personer
  --template MAL        absolutt (faser, samlinger og regler; det vanlige) eller empty
  --units UTVALG        deltakerne: MR-2020 (26 kommuner og fylkeskommunen), MR-2024, eller numre: 1505,1506
  --name NAVN           programmets navn; ellers filens navn
`,
    nn: `samling new FIL [--sample | --template absolutt|empty] [--units UTVAL] [--name NAMN]

Lagar ei ny programfil. Ei fil som finst, blir ikkje rørt.

  --sample              dømeprogrammet: ABSOLUTT Møre og Romsdal med oppdikta personar
  --template MAL        absolutt (fasar, samlingar og reglar; det vanlege) eller empty
  --units UTVAL         deltakarane: MR-2020 (26 kommunar og fylkeskommunen), MR-2024, eller nummer: 1505,1506
  --name NAMN           namnet på programmet; elles namnet på fila
`,
    en: `samling new FILE [--sample | --template absolutt|empty] [--units CHOICE] [--name NAME]

Makes a new programme file. A file that is there is not touched.

  --sample              the sample programme: ABSOLUTT Møre og Romsdal with invented people
  --template TEMPLATE   absolutt (phases, gatherings and rules; the usual) or empty
  --units CHOICE        who takes part: MR-2020 (26 municipalities and the county), MR-2024, or numbers: 1505,1506
  --name NAME           the programme's name; else the file's name
`,
  },
  import: {
    nb: `samling import FIL PÅMELDING… [--dry-run]

Leser påmeldinger (XLSX eller CSV) og skriver for hver fil og rad hva den blir til, med person, kommune, rolle, side og grunner:
  add       ny person            same      står fra før, uendret
  update    endrer en person     unclear   uklar; blir ikke lagret
De klare radene lagres; de uklare nevnes til slutt. Kan noen filer ikke leses, lagres de andre, og kommandoen slutter med 1.

  --dry-run             bare vis; lagre ingenting
`,
    nn: `samling import FIL PÅMELDING… [--dry-run]

Les påmeldingar (XLSX eller CSV) og skriv for kvar fil og rad kva ho blir til, med person, kommune, rolle, side og grunnar:
  add       ny person            same      står frå før, uendra
  update    endrar ein person    unclear   uklar; blir ikkje lagra
Dei klare radene blir lagra; dei uklare blir nemnde til slutt. Kan nokre filer ikkje lesast, blir dei andre lagra, og kommandoen sluttar med 1.

  --dry-run             berre vis; lagre ingenting
`,
    en: `samling import FILE REGISTRATION… [--dry-run]

Reads registrations (XLSX or CSV) and prints for each file and row what it becomes, with person, unit, role, side and reasons:
  add       a new person         same      there already, unchanged
  update    changes a person     unclear   unclear; is not saved
The clear rows are saved; the unclear ones are named at the end. Where some files cannot be read, the others are saved and the command ends with 1.

  --dry-run             only show; save nothing
`,
  },
  check: {
    nb: `samling check FIL [--gathering N]

Undersøker om filen er hel, og hva programmets regler for deltakelse finner. Funn er ikke feil: kommandoen slutter med 0.

  --gathering N         sjekk dem som var til stede på samling N, i stedet for påmeldingen (N som i export)
`,
    nn: `samling check FIL [--gathering N]

Undersøkjer om fila er heil, og kva programmet sine reglar for deltaking finn. Funn er ikkje feil: kommandoen sluttar med 0.

  --gathering N         sjekk dei som var til stades på samling N, i staden for påmeldinga (N som i export)
`,
    en: `samling check FILE [--gathering N]

Looks whether the file is sound, and what the programme's rules for taking part find. Findings are no failure: the command ends with 0.

  --gathering N         check those present at gathering N, not the registration (N as in export)
`,
  },
  export: {
    nb: `samling export FIL --gathering N --out MAPPE [--formats pdf,docx,md]

Skriver rapportene fra en samling: én til hver kommune og én til arrangørene. Det som ligger der uendret, blir ikke skrevet på nytt.

  --gathering N         samlingens nummer blant fellessamlingene og erfaringssamlingen, i programmets rekkefølge: 1 er den første.
                        Informasjonsmøter og koordinatorsamlinger telles ikke med
  --out MAPPE           mappen rapportene skrives i; lages om den mangler
  --formats LISTE       pdf, docx og md, med komma imellom; ellers alle tre
`,
    nn: `samling export FIL --gathering N --out MAPPE [--formats pdf,docx,md]

Skriv rapportane frå ei samling: éin til kvar kommune og éin til arrangørane. Det som ligg der uendra, blir ikkje skrive på nytt.

  --gathering N         nummeret til samlinga blant fellessamlingane og erfaringssamlinga, i rekkjefølgja til programmet: 1 er den første.
                        Informasjonsmøte og koordinatorsamlingar blir ikkje talde med
  --out MAPPE           mappa rapportane blir skrivne i; blir laga om ho manglar
  --formats LISTE       pdf, docx og md, med komma imellom; elles alle tre
`,
    en: `samling export FILE --gathering N --out FOLDER [--formats pdf,docx,md]

Writes the reports of a gathering: one to each municipality and one to the organisers. What lies there unchanged is not written again.

  --gathering N         the gathering's number among the joint gatherings and the experience gathering, in the programme's order: 1 is the first.
                        Information meetings and gatherings of coordinators are not counted
  --out FOLDER          the folder the reports are written to; made if it is missing
  --formats LIST        pdf, docx and md, with commas between; else all three
`,
  },
} satisfies Entries
