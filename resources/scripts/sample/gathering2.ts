import type { ItemText, PromptText } from './gatheringText.ts'

/** The agenda of gathering 2, 10 and 11 December 2020. */
export const agenda2: readonly ItemText[] = [
  {
    day: 0, kind: 'plenary', title: 'Velkommen: behov for endring?', minutes: 20,
    note: `## Behov for endring?

- I november beskrev vi **ståstedet**. Nå spør vi hva som må bli annerledes.
- Tre forskjellige svar er like gode: *vi må endre retning*, *vi må gjøre mer av det samme*, *vi må slutte med noe*.`,
    points: [['insight', 'Å slutte med noe er også en endring, og ofte den vanskeligste.']],
  },
  {
    day: 0, kind: 'experience_sharing', title: 'Siden sist: hva fikk vi til hjemme?', minutes: 60, groups: 'sharing',
    description: 'Runde rundt bordet: ett forsøk, ett hinder, ett råd til de andre. To minutter hver. Ungdommene begynner.',
  },
  { day: 0, kind: 'break', title: 'Kaffe og frukt', minutes: 15 },
  {
    day: 0, kind: 'talk', title: 'Framtidsbilder som verktøy', minutes: 45, speaker: '{name}, framtidsforsker',
    note: `## Framtidsbilder som verktøy

Et framtidsbilde er **ikke en prognose**. Det er en beskrivelse av en dag vi ønsker oss, så tydelig at vi kan kjenne den igjen.

- Skriv i presens: «Det er mandag i november 2030. Amalie på ni år …»
- La barn og unge skrive sine egne, uten å se de voksnes først.
- Gå baklengs: hva måtte ha skjedd året før?

Uenighet om bildet er nyttig. Uenighet om tiltak, uten et felles bilde, er utmattende.`,
    points: [
      ['insight', 'Et framtidsbilde beskriver en vanlig dag, ikke en visjon.'],
      ['proposed_measure', 'La elevråd og ungdomsråd skrive egne framtidsbilder før de voksne viser sine.'],
      ['question', 'Hvor langt fram må vi se for å våge å tenke nytt?'],
    ],
  },
  { day: 0, kind: 'lunch', title: 'Lunsj', minutes: 60, lockedAt: '12:30' },
  {
    day: 0, kind: 'good_example', title: 'Barnetråkk som rutine i planarbeidet', minutes: 25, speaker: '{1532}, Giske kommune',
    note: `## Barnetråkk frå prosjekt til rutine

- Fjerdeklassingar teiknar vegane sine på digitale kart.
- Karta ligg i kommunen sitt kartverktøy, ikkje i ei mappe på skulen.
- Malen for planoppstart spør: *Kva viser barnetråkket?*`,
    points: [
      ['good_example', 'Barnetråkk ligg i malen for planoppstart, så nokon må forklare seg dersom det ikkje er brukt.'],
      ['question', 'Kor ofte må karta teiknast på nytt?'],
    ],
  },
  {
    day: 0, kind: 'talk', title: '0–24-samarbeidet: fra parallelle tjenester til ett lag', minutes: 40, speaker: '{name}, leder for et 0–24-prosjekt',
    note: `## Ett lag rundt barn og unge

1. Begynn med **tre familiers historie**, ikke med organisasjonskartet.
2. Avklar **hvem som har rett til å kalle inn**.
3. Mål ventetid sett fra familien, ikke fra tjenesten.

Taushetsplikten er sjelden hinderet. Mangel på samtykke, og på mot til å be om det, er vanligere.`,
    points: [
      ['insight', 'Taushetsplikten får skylda for mer enn den fortjener.'],
      ['good_example', 'Tre familier beskrev veien sin gjennom hjelpeapparatet; det endret mer enn to utredninger.'],
      ['need', 'En som har rett til å kalle inn de andre tjenestene, og som faktisk bruker den.'],
    ],
  },
  { day: 0, kind: 'break', title: 'Pause', minutes: 15 },
  {
    day: 0, kind: 'own_group_work', title: 'Behov for endring hos oss', minutes: 75, groups: 'change',
    description: 'Hva må bli annerledes? Hva skal vi slutte med? Hvem må være med for at det skal skje?',
  },
  {
    day: 0, kind: 'plenary', title: 'Ungdommene spør, lederne svarer', minutes: 40,
    note: `## Ungdommene spør

**Hvorfor skal vi tro at det blir noe av dette?**
Fordi dere kan stille oss til veggs i mars. Hver kommune sier i dag hva den skal ha gjort til da.

**Hva gjør dere hvis ungdomsrådet og rektor er uenige?**
Da skal begge syn stå i saken, side om side.`,
    points: [
      ['insight', 'Ungdommene ber om svar, ikke om enighet.'],
      ['proposed_measure', 'Begge syn skal stå i saken når ungdomsråd og administrasjon er uenige.'],
    ],
  },
  {
    day: 1, kind: 'plenary', title: 'God morgen: det viktigste fra i går', minutes: 15,
    points: [['insight', 'Flere kommuner strever med det samme: gode tiltak som ikke sprer seg.']],
  },
  {
    day: 1, kind: 'talk', title: 'Styringsdokumenter som virker mandag morgen', minutes: 40, speaker: '{name}, tidligere kommunedirektør',
    note: `## Styringsdokumenter som virker

- En plan blir brukt når de som skal følge den, **har vært med på å skrive den**.
- Én side per enhet: hva betyr planen hos oss?
- Utvalget følger opp med *spørsmål*, ikke bare med tall.

Eksempel: årshjulet henger på personalrommet og i møterommet til utvalget. Det er det samme arket.`,
    points: [
      ['insight', 'En plan lever når hver enhet har skrevet én side om hva den betyr hos dem.'],
      ['proposed_measure', 'Samme årshjul for utvalg, administrasjon og enheter.'],
      ['question', 'Hvilke av planene våre ville ingen savne?'],
    ],
  },
  {
    day: 1, kind: 'cross_municipal_work', title: 'Fra behov til framtidsbilde', minutes: 75, groups: 'future',
    description: 'Les opp framtidsbildet fra egen kommune. De andre spør: Hvem er ikke med i bildet? Hva måtte ha skjedd året før?',
  },
  { day: 1, kind: 'break', title: 'Pause', minutes: 15 },
  {
    day: 1, kind: 'good_example', title: 'Fremtidens kulturskole: åpent verksted uten påmelding', minutes: 25, speaker: '{1539}, Rauma kommune',
    note: `## Åpent verksted

- Ingen påmelding, ingen nivåer, **to voksne og mye utstyr**.
- Ungdommene bestemmer hva som kjøpes inn, innenfor en ramme.
- Tredjehver deltaker hadde aldri vært i kulturskolen før.`,
    points: [
      ['good_example', 'Et åpent verksted uten påmelding når ungdom som aldri har vært i kulturskolen.'],
      ['need', 'En finansiering som teller dem som kommer innom, ikke bare elevplasser.'],
    ],
  },
  { day: 1, kind: 'lunch', title: 'Lunsj', minutes: 60, lockedAt: '12:00' },
  {
    day: 1, kind: 'own_group_work', title: 'Tiltak fram til mars', minutes: 60, groups: 'measures',
    description: 'Velg to eller tre tiltak. Skriv hva, hvem og når. Les dem opp for ungdomsrepresentanten før dere skriver dem ferdig.',
  },
  {
    day: 1, kind: 'plenary', title: 'Forpliktelser og veien videre', minutes: 30,
    note: `## Veien videre

- 6. januar 2021: oppfølging av koordinatorene.
- 24. og 25. mars 2021: samling 3, *Er vi på rett vei?*
- Alle leste opp **ett tiltak** og navnet på den som er ansvarlig.`,
    points: [
      ['proposed_measure', 'Koordinatorene møtes digitalt hver sjette uke mellom samlingene.'],
      ['insight', 'Det ble lettere å velge tiltak da ungdommene hadde lest dem først.'],
    ],
  },
  {
    day: 1, kind: 'other', title: 'Evaluering og vel hjem', minutes: 15,
    points: [['insight', 'Mest nyttig: tid i egen gruppe. Minst nyttig: for lange innlegg etter lunsj.']],
    leadPoints: [['proposed_measure', 'Korte ned innleggene etter lunsj til tjue minutter på samling 3.']],
  },
]

/** What young people were asked at gathering 2. */
export const prompts2: readonly PromptText[] = [
  {
    text: 'Hva bør kommunen slutte med?',
    inputs: [
      ['Å ha møter med ungdomsrådet midt i skoletiden.', 'approved', 'taken_up', 'Flere ungdomsråd legger om møtetidene fra januar.'],
      ['Å love ting før val.', 'approved', 'answered', 'Ordførarane svarte i plenum: kommunane skal seie kva dei ikkje kan love.'],
      ['Å sende ut undersøkelser vi aldri får se svarene på.', 'approved', 'done', 'Elevrådene får resultatene lagt fram innen en måned. Avtalt på samlingen.'],
      ['Å lage prosjekt som varer eit halvt år.', 'approved', 'received', ''],
      ['Å la de samme tre ungdommene uttale seg om alt.', 'approved', 'taken_up', 'Arrangørene ber kommunene om å invitere nye ungdommer til samling 3.'],
      ['Lekser.', 'waiting', 'received', ''],
    ],
  },
  {
    text: 'Det er mandag i november 2030. Hva er annerledes for dem som er like gamle som du er nå?',
    inputs: [
      ['Det finnes en voksen på skolen som bare har som jobb å bry seg.', 'approved', 'taken_up', 'Ordningen med miljøarbeidere og elevlos evalueres i flere kommuner.'],
      ['Ein kan ta buss til fritidsklubben og heim att same kveld.', 'approved', 'answered', 'Sein skulebuss blir prøvd i to kommunar. Fylkeskommunen følgjer med.'],
      ['Ingen spør hva du skal bli. De spør hva du liker.', 'approved', 'received', ''],
      ['Vi har dei same lærarane heile året.', 'approved', 'not_done', 'Det kan ingen love, men kommunane skal arbeide for fleire heile stillingar.'],
      ['Svømmehall, kino og kjøpesenter i hver eneste bygd.', 'set_aside', 'received', ''],
      ['At ungdomsrådet bestemmer over egne penger.', 'approved', 'done', 'Én kommune har allerede vedtatt en egen budsjettpost; eksempelet er delt med alle.'],
    ],
  },
  {
    text: 'Hvordan bør vi få vite hva som skjedde med innspillene våre?',
    inputs: [
      ['På film, maks ett minutt, fra den som bestemte.', 'approved', 'taken_up', 'Arrangørene prøver korte filmer før samling 3.'],
      ['At dei skriv det same stad som vi sende det inn.', 'approved', 'done', 'Svara står i rapporten til kvar kommune.'],
      ['At noen kommer til elevrådet og sier det rett ut, også når svaret er nei.', 'approved', 'answered', 'Kommunene er bedt om å møte elevrådene innen februar.'],
      ['Ikkje på e-post.', 'approved', 'received', ''],
    ],
  },
]

/** Work at home after gathering 2. */
export const homeWork2 = `### Før samling 3

1. **Lag kommunens framtidsbilde.** Skriv det i presens, fra en vanlig dag. La barn og unge skrive sitt eget først.
2. **Forankre**: legg bildet fram for utvalget, ledergruppa og de tillitsvalgte.
3. **Start ett tiltak** før vinterferien, også om det er lite.
4. **Gi ungdommene svar** på innspillene fra samlingene, ansikt til ansikt.

Koordinatorene møtes 6. januar 2021.`
