import type { Entries } from './text'

/** The check before the day that another device reaches the room, what to do when it does not, and the plans B and C. */
export const preflight = {
  title: { nb: 'Prøv før dagen starter', nn: 'Prøv før dagen startar', en: 'Try it before the day starts' },
  intro: {
    nb: 'At rommet er åpent, betyr ikke at andre når fram. Bare en annen enhet kan vise det.',
    nn: 'At rommet er ope, tyder ikkje at andre når fram. Berre ei anna eining kan vise det.',
    en: 'That the room is open does not mean that others get through. Only another device can show it.',
  },
  openFirst: { nb: 'Åpne rommet først.', nn: 'Opne rommet først.', en: 'Open the room first.' },
  make: { nb: 'Lag en prøveside', nn: 'Lag ei prøveside', en: 'Make a test page' },
  again: { nb: 'Prøv en gang til', nn: 'Prøv ein gong til', en: 'Try once more' },
  scan: {
    nb: 'Ta en telefon som er på det samme nettet. Skann bildet, eller skriv adressen, og trykk på knappen på siden.',
    nn: 'Ta ein telefon som er på det same nettet. Skann biletet, eller skriv adressa, og trykk på knappen på sida.',
    en: 'Take a phone that is on the same network. Scan the picture, or type the address, and press the button on the page.',
  },
  qr: { nb: 'QR-kode for prøvesiden', nn: 'QR-kode for prøvesida', en: 'QR code for the test page' },
  waiting: { nb: 'Venter på svar fra en annen enhet …', nn: 'Ventar på svar frå ei anna eining …', en: 'Waiting for another device to answer …' },
  late: {
    nb: 'Ingen enhet har svart ennå. Se gjennom årsakene under og prøv igjen, eller gå til plan B. Vi venter fortsatt på svar.',
    nn: 'Inga eining har svart enno. Sjå gjennom årsakene under og prøv igjen, eller gå til plan B. Vi ventar framleis på svar.',
    en: 'No device has answered yet. Go through the causes below and try again, or go to plan B. We are still waiting for an answer.',
  },
  reached: {
    nb: (time: string) => `En annen enhet nådde fram kl. ${time}. Nettet virker for rommet.`,
    nn: (time: string) => `Ei anna eining nådde fram kl. ${time}. Nettet verkar for rommet.`,
    en: (time: string) => `Another device got through at ${time}. The network works for the room.`,
  },
  tried: {
    nb: (time: string) => `Prøvesiden ble besvart kl. ${time}, men rommet er åpent bare på denne maskinen. Bytt nett, og prøv med en telefon.`,
    nn: (time: string) => `Prøvesida vart svart på kl. ${time}, men rommet er ope berre på denne maskina. Byt nett, og prøv med ein telefon.`,
    en: (time: string) => `The test page was answered at ${time}, but the room is open on this computer alone. Change the network, and try with a phone.`,
  },
  causes: { nb: 'Kommer den ikke fram?', nn: 'Kjem ho ikkje fram?', en: 'Does it not get through?' },
  cause: {
    sameNetwork: { nb: 'Telefonen er på et annet nett', nn: 'Telefonen er på eit anna nett', en: 'The phone is on another network' },
    captive: { nb: 'Nettet vil ha innlogging eller godkjenning først', nn: 'Nettet vil ha innlogging eller godkjenning først', en: 'The network wants a log-in or consent first' },
    isolation: { nb: 'Nettet holder enhetene fra hverandre', nn: 'Nettet held einingane frå kvarandre', en: 'The network keeps devices apart' },
    firewall: { nb: 'Brannmuren på denne maskinen stopper det', nn: 'Brannmuren på denne maskina stoppar det', en: 'The firewall on this computer stops it' },
    publicNetwork: { nb: 'Windows regner nettet som «offentlig»', nn: 'Windows reknar nettet som «offentleg»', en: 'Windows takes the network for “public”' },
    vpn: { nb: 'VPN er slått på', nn: 'VPN er slått på', en: 'A VPN is on' },
  },
  cure: {
    sameNetwork: {
      nb: 'Slå av mobildata på telefonen, og velg det samme trådløse nettet som denne maskinen er på.',
      nn: 'Slå av mobildata på telefonen, og vel det same trådlause nettet som denne maskina er på.',
      en: 'Turn off mobile data on the phone, and choose the same wireless network as this computer is on.',
    },
    captive: {
      nb: 'Åpne en vanlig nettside på telefonen og gjør det den ber om. Prøv så igjen. Det samme gjelder denne maskinen.',
      nn: 'Opne ei vanleg nettside på telefonen og gjer det ho ber om. Prøv så igjen. Det same gjeld denne maskina.',
      en: 'Open an ordinary web page on the phone and do what it asks for. Then try again. The same goes for this computer.',
    },
    isolation: {
      nb: 'Vanlig på gjestenett: Telefonen når internett, men ikke denne maskinen. Be stedet om et nett uten «klientisolering», eller gå til plan B.',
      nn: 'Vanleg på gjestenett: Telefonen når internett, men ikkje denne maskina. Be staden om eit nett utan «klientisolering», eller gå til plan B.',
      en: 'Common on guest networks: the phone reaches the internet but not this computer. Ask the venue for a network without “client isolation”, or go to plan B.',
    },
    firewall: {
      nb: 'Hvis maskinen spør om Samling får ta imot forbindelser, svarer du ja. Ellers åpner du brannmurinnstillingene og tillater Samling på private nett.',
      nn: 'Om maskina spør om Samling får ta imot samband, svarer du ja. Elles opnar du brannmurinnstillingane og tillèt Samling på private nett.',
      en: 'If the computer asks whether Samling may accept connections, say yes. Otherwise open the firewall settings and allow Samling on private networks.',
    },
    publicNetwork: {
      nb: 'Åpne Innstillinger, Nettverk og Internett, velg nettet og sett profilen til «Privat nettverk».',
      nn: 'Opne Innstillingar, Nettverk og Internett, vel nettet og set profilen til «Privat nettverk».',
      en: 'Open Settings, Network & internet, choose the network and set its profile to “Private network”.',
    },
    vpn: {
      nb: 'Slå av VPN på denne maskinen og på telefonen så lenge rommet er åpent.',
      nn: 'Slå av VPN på denne maskina og på telefonen så lenge rommet er ope.',
      en: 'Turn off the VPN on this computer and on the phone while the room is open.',
    },
  },
  planB: { nb: 'Plan B: eget nett', nn: 'Plan B: eige nett', en: 'Plan B: a network of your own' },
  planBSteps: {
    share: {
      nb: 'Slå på mobil deling (hotspot) på denne maskinen, eller ta med en egen ruter. En ruter tåler mange flere enn en maskin eller telefon, som ofte stopper ved åtte til ti enheter.',
      nn: 'Slå på mobil deling (hotspot) på denne maskina, eller ta med ein eigen rutar. Ein rutar toler mange fleire enn ei maskin eller ein telefon, som ofte stoppar ved åtte til ti einingar.',
      en: 'Turn on a hotspot on this computer, or bring a router of your own. A router takes many more devices than a computer or phone, which often stop at eight to ten.',
    },
    join: {
      nb: 'Koble gruppenes maskiner og telefonene til det nettet. Det trenger ikke internett.',
      nn: 'Kople maskinene til gruppene og telefonane til det nettet. Det treng ikkje internett.',
      en: 'Connect the groups’ computers and the phones to that network. It needs no internet.',
    },
    open: {
      nb: 'Åpne rommet på det nettet, og prøv på nytt med en telefon.',
      nn: 'Opne rommet på det nettet, og prøv på nytt med ein telefon.',
      en: 'Open the room on that network, and try again with a phone.',
    },
  },
  planC: { nb: 'Plan C: papir', nn: 'Plan C: papir', en: 'Plan C: paper' },
  planCHelp: {
    nb: 'Svarark med spørsmålene til barn og unge. Hvert svar har sin egen kode. Skriv koden inn sammen med svaret, så blir ingenting med to ganger, og den som svarte, kan følge svaret.',
    nn: 'Svarark med spørsmåla til barn og unge. Kvart svar har sin eigen kode. Skriv koden inn saman med svaret, så blir ingenting med to gonger, og den som svarte, kan følgje svaret.',
    en: 'Answer sheets with the prompts for young people. Each answer has a code of its own. Type the code in with the answer: nothing is entered twice, and whoever answered can follow it.',
  },
  sheetCount: { nb: 'Antall ark', nn: 'Talet på ark', en: 'Number of sheets' },
  sheetCountWrong: {
    nb: (most: number) => `Skriv et tall fra 1 til ${most}.`, nn: (most: number) => `Skriv eit tal frå 1 til ${most}.`, en: (most: number) => `Write a number from 1 to ${most}.`,
  },
  printSheets: { nb: 'Skriv ut svarark', nn: 'Skriv ut svarark', en: 'Print answer sheets' },
  noPrompts: {
    nb: 'Samlingen har ingen spørsmål til barn og unge ennå.', nn: 'Samlinga har ingen spørsmål til barn og unge enno.', en: 'The gathering has no prompts for young people yet.',
  },
  toPrompts: { nb: 'Skriv spørsmål', nn: 'Skriv spørsmål', en: 'Write prompts' },
  sheetIntro: {
    nb: 'Det er frivillig å svare, og du kan hoppe over spørsmål. Ikke skriv navnet ditt eller andres. Svarene leses av dem som leder samlingen, og kan bli vist til de andre og stå i rapportene.',
    nn: 'Det er frivillig å svare, og du kan hoppe over spørsmål. Ikkje skriv namnet ditt eller namnet til andre. Svara blir lesne av dei som leier samlinga, og kan bli viste til dei andre og stå i rapportane.',
    en: 'Answering is voluntary, and you can skip questions. Do not write your name or anyone else’s. The answers are read by those who lead the gathering, and may be shown to the others and be in the reports.',
  },
  sheetTo: { nb: 'Til hvem? Skriv en kommune, eller «alle»:', nn: 'Til kven? Skriv ein kommune, eller «alle»:', en: 'To whom? Write a municipality, or “everyone”:' },
  sheetKeep: {
    nb: 'Riv av og behold. Skriv kodene på telefonen når du er i rommet igjen, så ser du hva som skjer med svarene dine.',
    nn: 'Riv av og ta vare på. Skriv kodane på telefonen når du er i rommet igjen, så ser du kva som skjer med svara dine.',
    en: 'Tear off and keep. Type the codes on the phone when you are in the room again, and you see what becomes of your answers.',
  },
} satisfies Entries
