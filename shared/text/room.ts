import { lengthOf } from './agendaWords'
import type { Entries } from './text'

/** The lead's view of the room: opening it, its codes, who is in it, what the tables work at, their seats. */
export const room = {
  title: { nb: 'Rommet', nn: 'Rommet', en: 'The room' },
  intro: {
    nb: 'Når rommet er åpent, kan gruppene skrive på egne maskiner og deltakerne svare på telefonene sine. Det virker uten internett; alt ligger på denne maskinen.',
    nn: 'Når rommet er ope, kan gruppene skrive på eigne maskiner og deltakarane svare på telefonane sine. Det verkar utan internett; alt ligg på denne maskina.',
    en: 'While the room is open, groups can write on their own computers and participants can answer on their phones. It works without internet; everything stays on this computer.',
  },
  other: {
    nb: 'Rommet er åpent for en annen samling. Åpner du det her, stenges det andre først.',
    nn: 'Rommet er ope for ei anna samling. Opnar du det her, blir det andre stengt først.',
    en: 'The room is open for another gathering. If you open it here, the other one is closed first.',
  },
  openTitle: { nb: 'Åpne rommet', nn: 'Opne rommet', en: 'Open the room' },
  openHelp: {
    nb: 'Velg nettet som telefonene og maskinene i rommet også er på. Ingen når denne maskinen før du åpner.',
    nn: 'Vel nettet som telefonane og maskinene i rommet òg er på. Ingen når denne maskina før du opnar.',
    en: 'Choose the network that the phones and computers in the room are on as well. Nobody reaches this computer before you open.',
  },
  network: { nb: 'Nett', nn: 'Nett', en: 'Network' },
  networkName: {
    nb: (name: string, address: string) => `${name} – ${address}`,
    nn: (name: string, address: string) => `${name} – ${address}`,
    en: (name: string, address: string) => `${name} – ${address}`,
  },
  networkLocal: {
    nb: (address: string) => `Bare denne maskinen, til å prøve med – ${address}`,
    nn: (address: string) => `Berre denne maskina, til å prøve med – ${address}`,
    en: (address: string) => `Only this computer, for a trial – ${address}`,
  },
  noNetwork: {
    nb: 'Maskinen er ikke på noe nett som andre kan nå. Koble den til stedets trådløse nett, eller slå på mobil deling (plan B nedenfor). Nettet dukker opp her av seg selv.',
    nn: 'Maskina er ikkje på noko nett som andre kan nå. Kople ho til det trådlause nettet på staden, eller slå på mobil deling (plan B nedanfor). Nettet dukkar opp her av seg sjølv.',
    en: 'The computer is on no network that others can reach. Connect it to the venue’s wireless network, or turn on a hotspot (plan B below). The network shows up here by itself.',
  },
  open: { nb: 'Åpne rommet', nn: 'Opne rommet', en: 'Open the room' },
  openNow: { nb: 'Rommet er åpent', nn: 'Rommet er ope', en: 'The room is open' },
  openAt: {
    nb: (address: string) => `Rommet er åpent på ${address}.`,
    nn: (address: string) => `Rommet er ope på ${address}.`,
    en: (address: string) => `The room is open at ${address}.`,
  },
  openLocal: {
    nb: 'Rommet er åpent bare på denne maskinen. Ingen andre når det.',
    nn: 'Rommet er ope berre på denne maskina. Ingen andre når det.',
    en: 'The room is open on this computer alone. Nobody else reaches it.',
  },
  unreachable: {
    nb: 'Nettet rommet ble åpnet på, er borte, og ingen når rommet. Det folk skriver, ligger hos dem til rommet er tilbake. Koble maskinen til igjen, eller velg et annet nett.',
    nn: 'Nettet rommet vart opna på, er borte, og ingen når rommet. Det folk skriv, ligg hos dei til rommet er tilbake. Kople maskina til igjen, eller vel eit anna nett.',
    en: 'The network the room was opened on is gone, and nobody reaches the room. What people write stays with them until the room is back. Connect the computer again, or choose another network.',
  },
  changeNetwork: { nb: 'Bytt nett', nn: 'Byt nett', en: 'Change network' },
  changeHelp: {
    nb: 'Adressen og kodebildene under blir nye. Telefoner og maskiner må skanne eller skrive inn den nye adressen.',
    nn: 'Adressa og kodebileta under blir nye. Telefonar og maskiner må skanne eller skrive inn den nye adressa.',
    en: 'The address and the code pictures below become new ones. Phones and computers have to scan or type the new address.',
  },
  lock: { nb: 'Lås for nye', nn: 'Lås for nye', en: 'Lock to newcomers' },
  unlock: { nb: 'Lås opp', nn: 'Lås opp', en: 'Unlock' },
  lockedNow: {
    nb: 'Rommet er låst: De som er inne, blir værende, men ingen nye slipper inn.',
    nn: 'Rommet er låst: Dei som er inne, blir verande, men ingen nye slepp inn.',
    en: 'The room is locked: those inside stay, but nobody new is let in.',
  },
  renew: { nb: 'Nye koder', nn: 'Nye kodar', en: 'New codes' },
  renewHelp: {
    nb: 'For når en kode er kommet på avveie. Kodebildene blir nye, og plasskort som alt er skrevet ut, gjelder ikke lenger. Det kan ikke angres.',
    nn: 'For når ein kode er komen på avvegar. Kodebileta blir nye, og plasskort som alt er skrivne ut, gjeld ikkje lenger. Det kan ikkje angrast.',
    en: 'For when a code has got into the wrong hands. The code pictures become new ones, and seat cards that are already printed no longer hold. It cannot be undone.',
  },
  renewNow: { nb: 'Lag nye koder', nn: 'Lag nye kodar', en: 'Make new codes' },
  renewed: {
    nb: 'Kodene er nye, og de gamle virker ikke mer. De som er inne, blir værende.',
    nn: 'Kodane er nye, og dei gamle verkar ikkje meir. Dei som er inne, blir verande.',
    en: 'The codes are new, and the old ones no longer work. Those inside stay.',
  },
  close: { nb: 'Steng rommet', nn: 'Steng rommet', en: 'Close the room' },
  closed: { nb: 'Rommet er stengt. Ingen når denne maskinen lenger.', nn: 'Rommet er stengt. Ingen når denne maskina lenger.', en: 'The room is closed. Nobody reaches this computer any more.' },
  phones: { nb: 'Telefoner', nn: 'Telefonar', en: 'Phones' },
  phonesHelp: {
    nb: 'For barn og unge og alle andre deltakere. Skann bildet, eller skriv adressen og koden.',
    nn: 'For barn og unge og alle andre deltakarar. Skann biletet, eller skriv adressa og koden.',
    en: 'For young people and all other participants. Scan the picture, or type the address and the code.',
  },
  tables: { nb: 'Gruppenes maskiner', nn: 'Maskinene til gruppene', en: 'The groups’ computers' },
  tablesHelp: {
    nb: 'For den som skriver i hver gruppe. I tillegg til koden trengs hemmeligheten til plassen, som står under «Plasser».',
    nn: 'For den som skriv i kvar gruppe. I tillegg til koden trengst løyndomen til plassen, som står under «Plassar».',
    en: 'For whoever writes in each group. Besides the code it takes the seat’s own secret, which is under “Seats”.',
  },
  phoneQr: { nb: 'QR-kode for telefoner', nn: 'QR-kode for telefonar', en: 'QR code for phones' },
  tableQr: { nb: 'QR-kode for gruppenes maskiner', nn: 'QR-kode for maskinene til gruppene', en: 'QR code for the groups’ computers' },
  enlarge: { nb: 'Vis stort', nn: 'Vis stort', en: 'Show large' },
  address: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
  code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  now: { nb: 'Akkurat nå', nn: 'Akkurat no', en: 'Right now' },
  phoneCount: {
    nb: (count: number) => count === 0 ? 'Ingen telefoner er med' : count === 1 ? 'Én telefon er med' : `${count} telefoner er med`,
    nn: (count: number) => count === 0 ? 'Ingen telefonar er med' : count === 1 ? 'Éin telefon er med' : `${count} telefonar er med`,
    en: (count: number) => count === 0 ? 'No phones have joined' : count === 1 ? 'One phone has joined' : `${count} phones have joined`,
  },
  seatCount: {
    nb: (connected: number, all: number) => `${connected} av ${all} plasser er tilkoblet`,
    nn: (connected: number, all: number) => `${connected} av ${all} plassar er tilkopla`,
    en: (connected: number, all: number) => `${connected} of ${all} seats are connected`,
  },
  waitingInputs: {
    nb: (count: number) => count === 0 ? 'Ingen innspill venter' : count === 1 ? 'Ett innspill venter' : `${count} innspill venter`,
    nn: (count: number) => count === 0 ? 'Ingen innspel ventar' : count === 1 ? 'Eitt innspel ventar' : `${count} innspel ventar`,
    en: (count: number) => count === 0 ? 'No inputs are waiting' : count === 1 ? 'One input is waiting' : `${count} inputs are waiting`,
  },
  waitingQuestions: {
    nb: (count: number) => count === 0 ? 'Ingen spørsmål venter' : count === 1 ? 'Ett spørsmål venter' : `${count} spørsmål venter`,
    nn: (count: number) => count === 0 ? 'Ingen spørsmål ventar' : count === 1 ? 'Eitt spørsmål ventar' : `${count} spørsmål ventar`,
    en: (count: number) => count === 0 ? 'No questions are waiting' : count === 1 ? 'One question is waiting' : `${count} questions are waiting`,
  },
  moderate: { nb: 'Gå gjennom', nn: 'Gå gjennom', en: 'Go through' },
  writing: { nb: 'Hvem skriver hva', nn: 'Kven skriv kva', en: 'Who writes what' },
  wroteAt: {
    nb: (time: string, length: number) => `skrev sist kl. ${time} · ${length} tegn`,
    nn: (time: string, length: number) => `skreiv sist kl. ${time} · ${length} teikn`,
    en: (time: string, length: number) => `last wrote at ${time} · ${length} ${length === 1 ? 'character' : 'characters'}`,
  },
  wroteOn: {
    nb: (day: string, time: string, length: number) => `skrev sist ${day} kl. ${time} · ${length} tegn`,
    nn: (day: string, time: string, length: number) => `skreiv sist ${day} kl. ${time} · ${length} teikn`,
    en: (day: string, time: string, length: number) => `last wrote on ${day} at ${time} · ${length} ${length === 1 ? 'character' : 'characters'}`,
  },
  notWritten: {
    nb: (length: number) => length === 0 ? 'ikke skrevet noe ennå' : `tidspunktet er ikke kjent · ${length} tegn`,
    nn: (length: number) => length === 0 ? 'ikkje skrive noko enno' : `tidspunktet er ikkje kjent · ${length} teikn`,
    en: (length: number) => length === 0 ? 'nothing written yet' : `time not known · ${length} ${length === 1 ? 'character' : 'characters'}`,
  },
  openNote: { nb: 'Åpne notatet', nn: 'Opne notatet', en: 'Open the note' },
  nobodyWrites: {
    nb: 'Ingen har skrevet i dag. Velg en oppgave med grupper over, så vises gruppene her.',
    nn: 'Ingen har skrive i dag. Vel ei oppgåve med grupper over, så blir gruppene viste her.',
    en: 'Nobody has written today. Choose a task with groups above, and the groups are shown here.',
  },
  task: { nb: 'Oppgaven nå', nn: 'Oppgåva no', en: 'The task now' },
  taskHelp: {
    nb: 'Velg, og trykk «Bytt oppgave». Da kommer den opp på alle gruppenes maskiner.',
    nn: 'Vel, og trykk «Byt oppgåve». Då kjem ho opp på maskinene til alle gruppene.',
    en: 'Choose, and press “Change task”. It then comes up on all the groups’ computers.',
  },
  changeTask: { nb: 'Bytt oppgave', nn: 'Byt oppgåve', en: 'Change task' },
  taskChanged: { nb: 'Oppgaven er byttet.', nn: 'Oppgåva er bytt.', en: 'The task was changed.' },
  stillTask: {
    nb: (title: string | null) => title === null ? 'Gruppene har fortsatt ingen oppgave.' : `Gruppene har fortsatt «${title}».`,
    nn: (title: string | null) => title === null ? 'Gruppene har framleis inga oppgåve.' : `Gruppene har framleis «${title}».`,
    en: (title: string | null) => title === null ? 'The groups still have no task.' : `The groups still have “${title}”.`,
  },
  noTask: { nb: 'Ingen oppgave', nn: 'Inga oppgåve', en: 'No task' },
  noItems: {
    nb: 'Programmet for samlingen har ingen poster å arbeide med ennå. Legg dem inn under «Program».',
    nn: 'Programmet for samlinga har ingen postar å arbeide med enno. Legg dei inn under «Program».',
    en: 'The agenda of the gathering has no items to work at yet. Add them under “Agenda”.',
  },
  startClock: {
    nb: (minutes: number) => `Start klokka: ${lengthOf(minutes, 'nb')}`,
    nn: (minutes: number) => `Start klokka: ${lengthOf(minutes, 'nn')}`,
    en: (minutes: number) => `Start the clock: ${lengthOf(minutes, 'en')}`,
  },
  more: {
    nb: (minutes: number) => `${lengthOf(minutes, 'nb')} til`, nn: (minutes: number) => `${lengthOf(minutes, 'nn')} til`, en: (minutes: number) => `${lengthOf(minutes, 'en')} more`,
  },
  stopClock: { nb: 'Stopp klokka', nn: 'Stopp klokka', en: 'Stop the clock' },
  keepClock: { nb: 'La klokka gå videre', nn: 'La klokka gå vidare', en: 'Let the clock go on' },
  backTo: {
    nb: (title: string) => `Tilbake til «${title}» med klokka`, nn: (title: string) => `Tilbake til «${title}» med klokka`, en: (title: string) => `Back to “${title}” with its clock`,
  },
  timeLeft: { nb: 'Tid igjen', nn: 'Tid att', en: 'Time left' },
  timeUp: { nb: 'Tiden er ute', nn: 'Tida er ute', en: 'Time is up' },
} satisfies Entries
