import type { ItemText, PromptText } from './gatheringText.ts'

/** The agenda of gathering 1, 17 November 2020, digital. */
export const agenda1: readonly ItemText[] = [
  {
    day: 0, kind: 'other', title: 'Innsjekk og praktisk informasjon', minutes: 15,
    description: 'Skriv navn og kommune i visningsnavnet. Hver kommune sitter helst samlet i ett rom, med lyd fra én maskin.',
    points: [['insight', 'Alle 26 kommunene og fylkeskommunen var med da vi startet.']],
    leadPoints: [['proposed_measure', 'Åpne rommet en halvtime tidligere neste gang; flere strevde med lyden.']],
  },
  {
    day: 0, kind: 'plenary', title: 'Velkommen: hvorfor ABSOLUTT i Møre og Romsdal?', minutes: 20,
    note: `## Hvorfor vi er her

- ABSOLUTT står for **ansvar for barnehage, skole og oppvekst: læring, utvikling, trivsel og tilhørighet**.
- Fellessamlingene er påfyll. Det viktigste er arbeidet på hjemmebane.
- Hver kommune velger sitt eget tema og knytter det gjerne til noe som allerede er i gang.

> Det er ikke nok å delta på noen spennende samlinger. Effekten skal merkes av dem vi er til for.`,
    points: [
      ['insight', 'Programmet er vellykket først når praksis er varig endret hjemme.'],
      ['question', 'Hvordan får vi med dem som ikke har plass i kjernegruppa?'],
    ],
  },
  {
    day: 0, kind: 'talk', title: 'Helhetlig ledelse er bærekraftig', minutes: 40, speaker: '{name}, professor i utdanningsledelse',
    note: `## Helhetlig ledelse er bærekraftig

1. **Rolleforståelse.** Folkevalgte bestemmer *hva* og *hvorfor*; administrasjonen svarer for *hvordan*. Begge må kjenne barnas hverdag.
2. **Styringskjeden brytes i mellomrommene**: mellom utvalg og kommunalsjef, mellom rektor og lærer, mellom vedtak og mandag morgen.
3. **Få mål, lang tid.** Kommuner som lykkes, holder fast ved to eller tre mål gjennom en hel valgperiode.

### Spørsmål fra salen
- Hva gjør vi når staten sender nye satsinger midt i arbeidet? *Svar: spør hva satsingen kan bidra med til målet dere allerede har.*`,
    points: [
      ['insight', 'Kommuner som lykkes, velger få mål og holder fast ved dem lenge.'],
      ['insight', 'Styringskjeden brytes i mellomrommene, ikke i leddene.'],
      ['question', 'Når snakket politikere og ansatte i barnehage og skole sist sammen om mål, uten at det lå en sak på bordet?'],
      ['proposed_measure', 'Ett felles møte i halvåret mellom utvalget og lederne i barnehage og skole, uten saksliste.'],
    ],
  },
  { day: 0, kind: 'break', title: 'Pause', minutes: 10 },
  {
    day: 0, kind: 'talk', title: '«Jeg vil medvirke!» Barnekonvensjonen i kommunal styring', minutes: 35, speaker: '{name}, jurist og rådgiver i barnerett',
    note: `## Medvirkning etter barnekonvensjonen

Artikkel 12 gir barn rett til å bli **hørt** og til at det de sier, blir **tillagt vekt**.

| Spørsmål | Kontroll |
| --- | --- |
| Rom | Har barn fått en trygg mulighet til å mene noe? |
| Stemme | Har de fått informasjonen de trenger? |
| Publikum | Hvem hørte på? |
| Innflytelse | Hva ble annerledes? |

Den vanligste feilen er å stoppe etter de to første.`,
    points: [
      ['insight', 'Å bli hørt er halve retten. Den andre halvdelen er at det får betydning.'],
      ['good_example', 'En kommune legger ved et vedlegg i alle saker om oppvekst: dette sa barna, og dette gjorde vi med det.'],
      ['need', 'En fast form for tilbakemelding til barn og unge som har gitt innspill.'],
    ],
  },
  {
    day: 0, kind: 'cross_municipal_work', title: 'Hvor er vi? Ståsted på tvers av kommuner', minutes: 50, groups: 'baseline',
    description: 'Alle sier ett ord om hva kommunen er god på, og ett om hva den strever med. Velg så ett felles mønster. Ungdommene har ordet først.',
  },
  { day: 0, kind: 'lunch', title: 'Lunsj', minutes: 45, lockedAt: '12:00' },
  {
    day: 0, kind: 'good_example', title: 'Oppdragsbanken: når elevene løser oppgaver for kommunen', minutes: 25, speaker: '{1516}, Ulstein kommune',
    note: `## Oppdragsbanken

- Næringsliv og kommunale enheter melder inn **ekte oppdrag**.
- Klassen søker på et oppdrag, som på en jobb.
- Oppdragsgiveren må møte to ganger: ved starten og når løsningen legges fram.

Neste steg: flere oppdrag fra sykehjem og barnehager.`,
    points: [
      ['good_example', 'Elever søker på ekte oppdrag og får svar fra en som trenger løsningen.'],
      ['question', 'Hvor mye tid bruker en lærer på ett oppdrag?'],
    ],
  },
  {
    day: 0, kind: 'own_group_work', title: 'Vårt ståsted og vårt tema', minutes: 60, groups: 'baseline',
    description: 'Hva vet vi om hvordan barn og unge har det hos oss? Hva strever vi med? Hvilket tema velger vi? Skriv ned én ting som skal gjøres før neste samling.',
  },
  { day: 0, kind: 'break', title: 'Pause', minutes: 10 },
  {
    day: 0, kind: 'plenary', title: 'Ungdommene oppsummerer', minutes: 25,
    note: `## Det ungdommene la merke til

- De voksne brukte ordet *helhetlig* 41 ganger. Ingen forklarte det.
- Det ble best samtale i gruppene der ungdommene begynte.
- Ønske til neste samling: **færre lysark, mer tid i grupper**.`,
    points: [
      ['insight', 'Samtalen ble best i gruppene der ungdommene fikk ordet først.'],
      ['proposed_measure', 'Ungdom er med og planlegger programmet for samling 2.'],
    ],
  },
  {
    day: 0, kind: 'plenary', title: 'Veien videre og hjemmearbeid', minutes: 15,
    note: 'Hver kommune rigger en intern organisering rundt deltakelsen og beskriver **kommunens ståsted** på én side før 10. desember.',
    points: [['proposed_measure', 'Hver kjernegruppe avtaler to møteplasser hjemme før neste samling.']],
    leadPoints: [['question', 'Skal vi holde samling 2 fysisk? Avgjøres med kommuneoverlegene i uke 48.']],
  },
]

/** What young people were asked at gathering 1. */
export const prompts1: readonly PromptText[] = [
  {
    text: 'Hva skal til for at du sier det du mener når voksne er til stede?',
    inputs: [
      ['At noen spør meg først, og ikke til slutt når det er to minutter igjen.', 'approved', 'done', 'Ungdommene fikk ordet først i gruppene på samling 2.'],
      ['At eg får vite på førehand kva de skal snakke om.', 'approved', 'taken_up', 'Programmet blir sendt til ungdomsrepresentantane ei veke før kvar samling.'],
      ['At jeg ikke er den eneste under 40 i rommet.', 'approved', 'done', 'Ungdom sitter alltid minst to sammen i gruppene.'],
      ['At dei vaksne sluttar å seie «så flinke de er».', 'approved', 'answered', 'Arrangørane tok det opp i plenum. Dei vaksne lo, og lova betring.'],
      ['Spør heller hun som satt ved siden av meg på samlingen.', 'set_aside', 'received', ''],
      ['At noen skriver ned det jeg faktisk sa, og ikke sin egen versjon.', 'approved', 'taken_up', 'Referenten leser opp det som er skrevet, før gruppa avslutter.'],
    ],
  },
  {
    text: 'Hva er én ting de voksne i kommunen din ikke vet om det å vokse opp der?',
    inputs: [
      ['Bussen går aldri når treningen er ferdig.', 'approved', 'answered', 'Fylkeskommunen har fått innspillet og ser på avgangene etter klokka 20.'],
      ['At mange sit heime om kvelden sjølv om det står i avisa at det finst så mange tilbod.', 'approved', 'taken_up', 'Fleire kommunar vil spørje alle elevar om fritida deira i vår.'],
      ['At karakterer er det eneste vi snakker om i hele 10. klasse.', 'approved', 'received', ''],
      ['At dei som flyttar hit, ikkje kjem inn i vennegjengane.', 'approved', 'taken_up', 'Temaet er lagt inn i erfaringsdelinga på samling 2.'],
      ['Læreren min er dårlig.', 'set_aside', 'not_done', 'Innspill om enkeltpersoner hører ikke hjemme her. Ungdommen har fått vite hvem hun kan snakke med.'],
      ['At det er lett å bli glemt hvis man er stille.', 'waiting', 'received', ''],
    ],
  },
]

/** Work at home after gathering 1. */
export const homeWork1 = `### Før samling 2

1. **Rigg en intern organisering** rundt deltakelsen: hvem utenfor kjernegruppa skal være med, og når møtes dere?
2. **Beskriv kommunens ståsted** på én side: hva vet dere om barn og unges læring, utvikling, trivsel og tilhørighet?
3. **Spør barn og unge** om beskrivelsen stemmer. Ta med svarene.
4. **Foreslå et tema** og knytt det til noe dere allerede er i gang med.`
