import type { Entries } from './text'

/** The facilitators' seats, and what is printed for them. */
export const roomSeats = {
  title: { nb: 'Plasser', nn: 'Plassar', en: 'Seats' },
  intro: {
    nb: 'Én plass for hver gruppe som skal skrive. Hemmeligheten gis bare til den som skriver. En plass som kan gå gjennom innspill, ser og godkjenner det som kommer fra telefonene, sammen med deg.',
    nn: 'Éin plass for kvar gruppe som skal skrive. Løyndomen blir berre gjeven til den som skriv. Ein plass som kan gå gjennom innspel, ser og godkjenner det som kjem frå telefonane, saman med deg.',
    en: 'One seat for each group that is to write. Only whoever writes gets the secret. A seat that can go through input sees and approves what comes from the phones, together with you.',
  },
  empty: { nb: 'Ingen plasser ennå. Skriv navnet på den første gruppa eller bordet.', nn: 'Ingen plassar enno. Skriv namnet på den første gruppa eller bordet.', en: 'No seats yet. Write the name of the first group or table.' },
  newName: { nb: 'Navn på plassen', nn: 'Namn på plassen', en: 'Name of the seat' },
  newHelp: { nb: 'For eksempel «Bord 1». Enter legger til og lar deg skrive neste.', nn: 'Til dømes «Bord 1». Enter legg til og lèt deg skrive neste.', en: 'Such as “Table 1”. Enter adds it and lets you write the next.' },
  add: { nb: 'Legg til plass', nn: 'Legg til plass', en: 'Add seat' },
  forGroups: { nb: 'Lag en plass for hver gruppe', nn: 'Lag ein plass for kvar gruppe', en: 'Make a seat for each group' },
  forGroupsHelp: {
    nb: 'Plassen får gruppas navn. Grupper som alt har en plass med det navnet, får ingen ny.',
    nn: 'Plassen får namnet til gruppa. Grupper som alt har ein plass med det namnet, får ingen ny.',
    en: 'The seat gets the group’s name. Groups that already have a seat of that name get no new one.',
  },
  groupsOf: { nb: 'Gruppene i', nn: 'Gruppene i', en: 'The groups of' },
  groupsOption: {
    nb: (title: string, count: number) => `${count} ${count === 1 ? 'gruppe' : 'grupper'}: ${title}`,
    nn: (title: string, count: number) => `${count} ${count === 1 ? 'gruppe' : 'grupper'}: ${title}`,
    en: (title: string, count: number) => `${count} ${count === 1 ? 'group' : 'groups'}: ${title}`,
  },
  noGroups: {
    nb: 'Når samlingen har grupper, kan du lage en plass for hver av dem her. Gruppene lages under «Grupper».',
    nn: 'Når samlinga har grupper, kan du lage ein plass for kvar av dei her. Gruppene blir laga under «Grupper».',
    en: 'Once the gathering has groups, you can make a seat for each of them here. Groups are made under “Groups”.',
  },
  forGroupsDone: {
    nb: (count: number) => count === 0 ? 'Alle gruppene har en plass fra før.' : count === 1 ? 'Én plass ble laget.' : `${count} plasser ble laget.`,
    nn: (count: number) => count === 0 ? 'Alle gruppene har ein plass frå før.' : count === 1 ? 'Éin plass vart laga.' : `${count} plassar vart laga.`,
    en: (count: number) => count === 0 ? 'All the groups have a seat already.' : count === 1 ? 'One seat was made.' : `${count} seats were made.`,
  },
  name: { nb: (number: number) => `Navn på plass ${number}`, nn: (number: number) => `Namn på plass ${number}`, en: (number: number) => `Name of seat ${number}` },
  needsName: { nb: 'Gi plassen et navn, eller fjern den.', nn: 'Gi plassen eit namn, eller fjern han.', en: 'Give the seat a name, or remove it.' },
  secret: { nb: 'Hemmelighet', nn: 'Løyndom', en: 'Secret' },
  connected: { nb: 'Tilkoblet', nn: 'Tilkopla', en: 'Connected' },
  away: { nb: 'Ikke tilkoblet', nn: 'Ikkje tilkopla', en: 'Not connected' },
  revoked: { nb: 'Stengt ute', nn: 'Stengd ute', en: 'Shut out' },
  acts: { nb: (name: string) => `Mer om ${name}`, nn: (name: string) => `Meir om ${name}`, en: (name: string) => `More about ${name}` },
  moderates: { nb: 'Kan gå gjennom innspill', nn: 'Kan gå gjennom innspel', en: 'Can go through input' },
  revoke: { nb: 'Steng ute', nn: 'Steng ute', en: 'Shut out' },
  revokeDone: { nb: 'Plassen er stengt ute. Det som ble skrevet, er der fortsatt.', nn: 'Plassen er stengd ute. Det som vart skrive, er der framleis.', en: 'The seat is shut out. What was written is still there.' },
  letIn: { nb: 'Slipp inn igjen', nn: 'Slepp inn igjen', en: 'Let in again' },
  letInDone: { nb: 'Plassen kan komme inn igjen.', nn: 'Plassen kan kome inn igjen.', en: 'The seat can come in again.' },
  renew: { nb: 'Ny hemmelighet', nn: 'Ny løyndom', en: 'New secret' },
  renewDone: { nb: 'Plassen har fått en ny hemmelighet.', nn: 'Plassen har fått ein ny løyndom.', en: 'The seat has a new secret.' },
  remove: { nb: 'Fjern plassen', nn: 'Fjern plassen', en: 'Remove the seat' },
  removed: { nb: 'Plassen er fjernet. Notatene er der fortsatt.', nn: 'Plassen er fjerna. Notata er der framleis.', en: 'The seat was removed. The notes are still there.' },
  print: { nb: 'Skriv ut plasskort', nn: 'Skriv ut plasskort', en: 'Print seat cards' },
  printHelp: {
    nb: 'Plasskortene viser adressen, så de kan skrives ut når rommet er åpent.',
    nn: 'Plasskorta viser adressa, så dei kan skrivast ut når rommet er ope.',
    en: 'The seat cards show the address, so they can be printed once the room is open.',
  },
  cardModerates: {
    nb: 'Denne plassen kan også gå gjennom det som kommer fra telefonene.',
    nn: 'Denne plassen kan også gå gjennom det som kjem frå telefonane.',
    en: 'This seat can also go through what comes from the phones.',
  },
  cardHelp: {
    nb: 'Koble maskinen til det samme nettet som resten av rommet. Skann bildet eller skriv adressen i en nettleser, og skriv koden og hemmeligheten.',
    nn: 'Kople maskina til det same nettet som resten av rommet. Skann biletet eller skriv adressa i ein nettlesar, og skriv koden og løyndomen.',
    en: 'Connect the computer to the same network as the rest of the room. Scan the picture or type the address in a browser, and type the code and the secret.',
  },
} satisfies Entries
