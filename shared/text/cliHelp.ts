import type { Entries } from './text'

/** The help of the command line, for all and for each command. */
export const cliHelp = {
  overview: {
    nb: `Samling på kommandolinja: det samme programmet som i vinduet, for skript og for å prøve ut.

  samling new FIL       lag en programfil
  samling import FIL    les inn påmeldinger
  samling check FIL     se om filen er hel, og hva reglene for deltakelse finner
  samling export FIL    skriv rapportene fra en samling
  samling mdgp FIL      del inn i grupper: løs et problem fra forskningen

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
  samling mdgp FIL      del inn i grupper: løys eit problem frå forskinga

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
  samling mdgp FILE     divide into groups: solve a problem from research

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
  mdgp: {
    nb: `samling mdgp FIL [--seconds S] [--seed N]

Deler personer inn i grupper slik at avstandene mellom dem som er i samme gruppe, blir størst mulig til sammen (maximally diverse
grouping problem). Slik kan hvem som helst prøve inndelingen mot publiserte resultater. Avbryt, og det beste så langt gjelder.

FIL er tekst, gjerne pakket med gzip. Første linje: personer, grupper, ss eller ds, og så minste og største størrelse for hver gruppe.
Deretter en linje for hvert par: første person, andre person, avstand. Personene telles fra 0, og den første har det laveste tallet.

  --seconds S           hvor lenge det letes, etter at filen er lest; ellers 10
  --seed N              et helt tall som alt tilfeldig følger av; ellers 1
  --json                { "objective": summen, "assignment": [gruppen til person 0, …] }, med gruppene talt fra 0
`,
    nn: `samling mdgp FIL [--seconds S] [--seed N]

Deler personar inn i grupper slik at avstandane mellom dei som er i same gruppa, blir størst mogleg til saman (maximally diverse
grouping problem). Slik kan kven som helst prøve inndelinga mot publiserte resultat. Bryt av, og det beste så langt gjeld.

FIL er tekst, gjerne pakka med gzip. Første linja: personar, grupper, ss eller ds, og så minste og største storleik for kvar gruppe.
Deretter ei linje for kvart par: første person, andre person, avstand. Personane blir talde frå 0, og den første har det lågaste talet.

  --seconds S           kor lenge det blir leita, etter at fila er lesen; elles 10
  --seed N              eit heilt tal som alt tilfeldig følgjer av; elles 1
  --json                { "objective": summen, "assignment": [gruppa til person 0, …] }, med gruppene talde frå 0
`,
    en: `samling mdgp FILE [--seconds S] [--seed N]

Divides people into groups so that the distances between those in the same group are as large as possible in all (the maximally
diverse grouping problem), so that anyone can check the division against published results. Break off, and the best so far counts.

FILE is text, packed with gzip or not. First line: people, groups, ss or ds, and then the smallest and largest size of each group.
After it a line for each pair: first person, second person, distance. People are counted from 0, and the first has the lower number.

  --seconds S           how long to search, after the file is read; else 10
  --seed N              a whole number that all chance follows from; else 1
  --json                { "objective": the sum, "assignment": [group of person 0, …] }, with groups counted from 0
`,
  },
} satisfies Entries
