import type { Entries } from './text'

/** One sentence for each refusal: what is wrong, where, and what to do. The parameters are the refusal's own. */
export const errors = {
  bad_input: {
    nb: ({ field }: { field: string }) => `Feltet «${field}» kan ikke ha denne verdien. Rett den og prøv igjen.`,
    nn: ({ field }: { field: string }) => `Feltet «${field}» kan ikkje ha denne verdien. Rett han og prøv igjen.`,
    en: ({ field }: { field: string }) => `The field “${field}” cannot have this value. Correct it and try again.`,
  },
  not_allowed: {
    nb: () => 'Du har ikke tilgang til å gjøre dette.',
    nn: () => 'Du har ikkje tilgang til å gjere dette.',
    en: () => 'You are not allowed to do this.',
  },
  not_found: {
    nb: () => 'Det du ville endre, finnes ikke lenger. Kanskje ble det fjernet i et annet vindu.',
    nn: () => 'Det du ville endre, finst ikkje lenger. Kanskje vart det fjerna i eit anna vindauge.',
    en: () => 'What you wanted to change is no longer there. It may have been removed in another window.',
  },
  no_programme: {
    nb: () => 'Ingen programfil er åpen. Åpne eller lag et program først.',
    nn: () => 'Inga programfil er open. Opne eller lag eit program først.',
    en: () => 'No programme is open. Open or create a programme first.',
  },
  nothing_to_undo: { nb: () => 'Det er ingenting å angre.', nn: () => 'Det er ingenting å angre.', en: () => 'There is nothing to undo.' },
  nothing_to_redo: { nb: () => 'Det er ingenting å gjøre om igjen.', nn: () => 'Det er ingenting å gjere om att.', en: () => 'There is nothing to redo.' },
  file_missing: {
    nb: ({ path }: { path: string }) => `Filen finnes ikke: ${path}. Kanskje er den flyttet eller har fått et nytt navn.`,
    nn: ({ path }: { path: string }) => `Fila finst ikkje: ${path}. Kanskje er ho flytta eller har fått eit nytt namn.`,
    en: ({ path }: { path: string }) => `The file is not there: ${path}. It may have been moved or renamed.`,
  },
  file_exists: {
    nb: ({ path }: { path: string }) => `Det finnes allerede en fil her: ${path}. Velg et annet navn.`,
    nn: ({ path }: { path: string }) => `Det finst alt ei fil her: ${path}. Vel eit anna namn.`,
    en: ({ path }: { path: string }) => `There is already a file here: ${path}. Choose another name.`,
  },
  file_not_samling: {
    nb: ({ path }: { path: string }) => `Dette er ikke en programfil fra Samling: ${path}. Velg en fil som slutter på .samling.`,
    nn: ({ path }: { path: string }) => `Dette er ikkje ei programfil frå Samling: ${path}. Vel ei fil som sluttar på .samling.`,
    en: ({ path }: { path: string }) => `This is not a Samling programme: ${path}. Choose a file that ends with .samling.`,
  },
  file_damaged: {
    nb: ({ path, backups }: { path: string; backups: string }) => `Filen er skadet og ble ikke åpnet: ${path}. Den er ikke endret. Sikkerhetskopier ligger i ${backups}; kopier den nyeste til et nytt sted og åpne den.`,
    nn: ({ path, backups }: { path: string; backups: string }) => `Fila er skadd og vart ikkje opna: ${path}. Ho er ikkje endra. Tryggingskopiar ligg i ${backups}; kopier den nyaste til ein ny stad og opne han.`,
    en: ({ path, backups }: { path: string; backups: string }) => `The file is damaged and was not opened: ${path}. It was not changed. Backups are in ${backups}; copy the newest to a new place and open it.`,
  },
  file_newer: {
    nb: ({ path }: { path: string; version: number; supported: number }) => `Filen er laget med en nyere versjon av Samling: ${path}. Den er ikke endret. Oppdater Samling på denne maskinen.`,
    nn: ({ path }: { path: string; version: number; supported: number }) => `Fila er laga med ein nyare versjon av Samling: ${path}. Ho er ikkje endra. Oppdater Samling på denne maskina.`,
    en: ({ path }: { path: string; version: number; supported: number }) => `The file was made with a newer version of Samling: ${path}. It was not changed. Update Samling on this computer.`,
  },
  file_read_only: {
    nb: ({ path }: { path: string }) => `Det er ikke mulig å skrive her: ${path}. Kopier filen til en mappe du kan skrive i, og åpne kopien.`,
    nn: ({ path }: { path: string }) => `Det går ikkje å skrive her: ${path}. Kopier fila til ei mappe du kan skrive i, og opne kopien.`,
    en: ({ path }: { path: string }) => `It is not possible to write here: ${path}. Copy the file to a folder you can write in, and open the copy.`,
  },
  file_remote: {
    nb: ({ path, folder }: { path: string; folder: string }) => `Filen ligger i en mappe som synkroniseres eller er på nettverket (${folder}): ${path}. En åpen programfil kan bli ødelagt der. Åpne en kopi på denne maskinen, og legg den tilbake når du er ferdig.`,
    nn: ({ path, folder }: { path: string; folder: string }) => `Fila ligg i ei mappe som blir synkronisert eller er på nettverket (${folder}): ${path}. Ei open programfil kan bli øydelagd der. Opne ein kopi på denne maskina, og legg han tilbake når du er ferdig.`,
    en: ({ path, folder }: { path: string; folder: string }) => `The file is in a synced or network folder (${folder}): ${path}. An open programme can be damaged there. Open a copy on this computer, and put it back when you are done.`,
  },
  file_in_use: {
    nb: ({ path }: { path: string }) => `Filen er åpen i et annet vindu eller program: ${path}. Lukk den der først.`,
    nn: ({ path }: { path: string }) => `Fila er open i eit anna vindauge eller program: ${path}. Lukk ho der først.`,
    en: ({ path }: { path: string }) => `The file is open in another window or program: ${path}. Close it there first.`,
  },
  file_is_folder: {
    nb: ({ path }: { path: string }) => `Dette er en mappe, ikke en fil: ${path}. Velg en fil i den.`,
    nn: ({ path }: { path: string }) => `Dette er ei mappe, ikkje ei fil: ${path}. Vel ei fil i ho.`,
    en: ({ path }: { path: string }) => `This is a folder, not a file: ${path}. Choose a file in it.`,
  },
  file_unreachable: {
    nb: ({ path }: { path: string }) => `Filen kan ikke nås: ${path}. Se om mappen finnes og om disken er koblet til.`,
    nn: ({ path }: { path: string }) => `Det går ikkje å nå fila: ${path}. Sjå om mappa finst og om disken er kopla til.`,
    en: ({ path }: { path: string }) => `The file cannot be reached: ${path}. Check that the folder exists and the disk is connected.`,
  },
  folder_unwritable: {
    nb: ({ path }: { path: string }) => `Det er ikke mulig å skrive i mappen ${path}. Velg en mappe du kan skrive i.`,
    nn: ({ path }: { path: string }) => `Det går ikkje å skrive i mappa ${path}. Vel ei mappe du kan skrive i.`,
    en: ({ path }: { path: string }) => `It is not possible to write in the folder ${path}. Choose a folder you can write in.`,
  },
  disk_full: {
    nb: ({ path }: { path: string }) => `Disken er full, så det siste ble ikke lagret: ${path}. Alt som var lagret, er trygt. Frigjør plass og prøv igjen.`,
    nn: ({ path }: { path: string }) => `Disken er full, så det siste vart ikkje lagra: ${path}. Alt som var lagra, er trygt. Frigjer plass og prøv igjen.`,
    en: ({ path }: { path: string }) => `The disk is full, so the last change was not saved: ${path}. All that was saved is safe. Free some space and try again.`,
  },
  report_too_large: {
    nb: ({ report }: { report: string }) => `Rapporten «${report}» er for stor til å lages på denne maskinen. Prøv ett format om gangen. Hjelper ikke det, må de lengste notatene kortes ned.`,
    nn: ({ report }: { report: string }) => `Rapporten «${report}» er for stor til å lagast på denne maskina. Prøv eitt format om gongen. Hjelper ikkje det, må dei lengste notata kortast ned.`,
    en: ({ report }: { report: string }) => `The report “${report}” is too large to be made on this computer. Try one format at a time. If that does not help, the longest notes have to be shortened.`,
  },
  note_damaged: {
    nb: () => 'Notatet kan ikke leses, og ingenting i det ble endret. Åpne en sikkerhetskopi av programmet for å finne teksten.',
    nn: () => 'Notatet kan ikkje lesast, og ingenting i det vart endra. Opne ein tryggingskopi av programmet for å finne teksten.',
    en: () => 'The note cannot be read, and nothing in it was changed. Open a backup of the programme to find the text.',
  },
  note_update_unreadable: {
    nb: () => 'Endringen i notatet kunne ikke leses og ble ikke lagret. Det som var lagret før, er trygt.',
    nn: () => 'Endringa i notatet kunne ikkje lesast og vart ikkje lagra. Det som var lagra før, er trygt.',
    en: () => 'The change to the note could not be read and was not saved. What was saved before is safe.',
  },
  note_too_long: {
    nb: ({ longest }: { longest: number }) => `Notatet er for langt og ble ikke lagret. Et notat kan ha ${longest} tegn. Del teksten på flere notater.`,
    nn: ({ longest }: { longest: number }) => `Notatet er for langt og vart ikkje lagra. Eit notat kan ha ${longest} teikn. Del teksten på fleire notat.`,
    en: ({ longest }: { longest: number }) => `The note is too long and was not saved. A note can have ${longest} characters. Spread the text over several notes.`,
  },
  note_file_unreadable: {
    nb: () => 'Dette er ikke en notatfil fra Samling, eller den er skadet. Ingenting ble hentet inn. Last ned filen på nytt på gruppas maskin.',
    nn: () => 'Dette er ikkje ei notatfil frå Samling, eller ho er skadd. Ingenting vart henta inn. Last ned fila på nytt på maskina til gruppa.',
    en: () => 'This is not a note file from Samling, or it is damaged. Nothing was taken in. Download the file again on the group’s computer.',
  },
  note_file_foreign: {
    nb: () => 'Notatfilen hører til en samling som ikke er i dette programmet. Ingenting ble hentet inn. Åpne det riktige programmet først.',
    nn: () => 'Notatfila høyrer til ei samling som ikkje er i dette programmet. Ingenting vart henta inn. Opne det rette programmet først.',
    en: () => 'The note file belongs to a gathering that is not in this programme. Nothing was taken in. Open the right programme first.',
  },
  scope_not_possible: {
    nb: () => 'Denne teksten kan ikke ha de leserne. Velg kommunen den hører til først, eller velg andre lesere.',
    nn: () => 'Denne teksten kan ikkje ha dei lesarane. Vel kommunen han høyrer til først, eller vel andre lesarar.',
    en: () => 'This text cannot have those readers. Choose the municipality it belongs to first, or choose other readers.',
  },
  point_without_unit: {
    nb: () => 'Punktet hører ikke til noen kommune. Velg hvilken kommune tiltaket gjelder.',
    nn: () => 'Punktet høyrer ikkje til nokon kommune. Vel kva kommune tiltaket gjeld.',
    en: () => 'The point belongs to no municipality. Choose which municipality the measure is for.',
  },
  division_people_gone: {
    nb: ({ names }: { names: readonly string[] }) => `Forslaget passer ikke lenger, for noen i det er ikke til stede: ${names.join(', ')}. Ingenting ble endret. Lag et nytt forslag.`,
    nn: ({ names }: { names: readonly string[] }) => `Framlegget passar ikkje lenger, for nokon i det er ikkje til stades: ${names.join(', ')}. Ingenting vart endra. Lag eit nytt framlegg.`,
    en: ({ names }: { names: readonly string[] }) => `The proposal no longer fits, because some in it are not present: ${names.join(', ')}. Nothing was changed. Make a new proposal.`,
  },
  division_groups_changed: {
    nb: () => 'Forslaget passer ikke lenger, for gruppene er endret siden det ble laget. Ingenting ble endret. Lag et nytt forslag.',
    nn: () => 'Framlegget passar ikkje lenger, for gruppene er endra sidan det vart laga. Ingenting vart endra. Lag eit nytt framlegg.',
    en: () => 'The proposal no longer fits, because the groups were changed since it was made. Nothing was changed. Make a new proposal.',
  },
  division_no_groups: {
    nb: () => 'Det er ingen grupper å reparere ennå. Be om et forslag først.', nn: () => 'Det er ingen grupper å reparere enno. Be om eit framlegg først.', en: () => 'There are no groups to repair yet. Ask for a proposal first.',
  },
  division_nobody_seated: {
    nb: () => 'Ingen har en gruppe ennå, så det er ingenting å skrive ut. Del inn i grupper først.', nn: () => 'Ingen har ei gruppe enno, så det er ingenting å skrive ut. Del inn i grupper først.',
    en: () => 'Nobody has a group yet, so there is nothing to print. Divide people into groups first.',
  },
  room_closed: {
    nb: () => 'Rommet er ikke åpent. Åpne rommet for samlingen først.',
    nn: () => 'Rommet er ikkje ope. Opne rommet for samlinga først.',
    en: () => 'The room is not open. Open the room for the gathering first.',
  },
  room_locked: {
    nb: () => 'Rommet er låst for flere. Be den som leder samlingen, om å slippe deg inn.',
    nn: () => 'Rommet er låst for fleire. Be den som leier samlinga, om å sleppe deg inn.',
    en: () => 'The room is locked to newcomers. Ask whoever leads the gathering to let you in.',
  },
  room_port_taken: {
    nb: ({ port }: { port: number }) => `Port ${port} er i bruk av et annet program. Velg en annen port, eller la appen velge.`,
    nn: ({ port }: { port: number }) => `Port ${port} er i bruk av eit anna program. Vel ein annan port, eller la appen velje.`,
    en: ({ port }: { port: number }) => `Port ${port} is used by another program. Choose another port, or let the app choose.`,
  },
  room_address_gone: {
    nb: ({ address }: { address: string }) => `Maskinen har ikke lenger adressen ${address}. Velg nett på nytt.`,
    nn: ({ address }: { address: string }) => `Maskina har ikkje lenger adressa ${address}. Vel nett på nytt.`,
    en: ({ address }: { address: string }) => `The computer no longer has the address ${address}. Choose the network again.`,
  },
  room_wrong_code: {
    nb: () => 'Koden eller hemmeligheten stemmer ikke. Se på plasskortet og skriv på nytt.',
    nn: () => 'Koden eller løyndomen stemmer ikkje. Sjå på plasskortet og skriv på nytt.',
    en: () => 'The code or the secret is not right. Look at the seat card and type again.',
  },
  room_seat_shut_out: {
    nb: () => 'Plassen er stengt ute. Be den som leder samlingen, om å slippe den inn igjen.',
    nn: () => 'Plassen er stengd ute. Be den som leier samlinga, om å sleppe han inn igjen.',
    en: () => 'The seat is shut out. Ask whoever leads the gathering to let it in again.',
  },
  room_session_ended: {
    nb: () => 'Du er ikke med i rommet lenger. Bli med på nytt med koden.',
    nn: () => 'Du er ikkje med i rommet lenger. Bli med på nytt med koden.',
    en: () => 'You are no longer in the room. Join again with the code.',
  },
  room_busy: {
    nb: () => 'Det er mange på én gang. Vent litt og prøv igjen.',
    nn: () => 'Det er mange på ein gong. Vent litt og prøv igjen.',
    en: () => 'Many people are at it at once. Wait a moment and try again.',
  },
  room_too_long: {
    nb: () => 'Dette er for langt til å sendes. Kort det ned og prøv igjen.',
    nn: () => 'Dette er for langt til å sendast. Kort det ned og prøv igjen.',
    en: () => 'This is too long to send. Shorten it and try again.',
  },
  prompt_closed: {
    nb: () => 'Spørsmålet er stengt for svar nå. Teksten din er fortsatt her på telefonen.',
    nn: () => 'Spørsmålet er stengt for svar no. Teksten din er framleis her på telefonen.',
    en: () => 'The question is closed for answers now. Your text is still here on the phone.',
  },
  evaluation_closed: {
    nb: () => 'Evalueringen er ikke åpen nå. Svarene dine er fortsatt her på telefonen.',
    nn: () => 'Evalueringa er ikkje open no. Svara dine er framleis her på telefonen.',
    en: () => 'The evaluation is not open now. Your answers are still here on the phone.',
  },
  answer_too_long: {
    nb: ({ longest }: { longest: number }) => `Teksten er for lang og ble ikke sendt. Den kan ha ${longest} tegn. Kort den ned og send igjen.`,
    nn: ({ longest }: { longest: number }) => `Teksten er for lang og vart ikkje send. Han kan ha ${longest} teikn. Kort han ned og send igjen.`,
    en: ({ longest }: { longest: number }) => `The text is too long and was not sent. It can have ${longest} characters. Shorten it and send it again.`,
  },
  answer_withdrawn: {
    nb: () => 'Dette er trukket tilbake og blir ikke sendt igjen. Skriv det på nytt hvis du vil si det likevel.',
    nn: () => 'Dette er trekt tilbake og blir ikkje sendt igjen. Skriv det på nytt om du vil seie det likevel.',
    en: () => 'This was withdrawn and is not sent again. Write it anew if you want to say it after all.',
  },
  phone_sent_most: {
    nb: ({ most }: { most: number }) => `Herfra er det alt sendt ${most}, og flere kan ikke tas imot her. Teksten din er fortsatt her på telefonen.`,
    nn: ({ most }: { most: number }) => `Herifrå er det alt sendt ${most}, og fleire kan ikkje takast imot her. Teksten din er framleis her på telefonen.`,
    en: ({ most }: { most: number }) => `You have already sent ${most} here, and no more can be taken in. Your text is still here on the phone.`,
  },
  too_much_unread: {
    nb: () => 'For mye venter på å bli lest. Teksten din er fortsatt her på telefonen. Send den på nytt om litt.',
    nn: () => 'For mykje ventar på å bli lese. Teksten din er framleis her på telefonen. Send han på nytt om litt.',
    en: () => 'Too much is waiting to be read. Your text is still here on the phone. Send it again in a while.',
  },
  receipt_unreadable: {
    nb: () => 'Koden på arket kan ikke leses. Den har seks tegn, som K7M-3XQ. Se på arket og skriv den på nytt.',
    nn: () => 'Koden på arket kan ikkje lesast. Han har seks teikn, som K7M-3XQ. Sjå på arket og skriv han på nytt.',
    en: () => 'The code on the sheet cannot be read. It has six characters, such as K7M-3XQ. Look at the sheet and type it again.',
  },
  receipt_taken: {
    nb: ({ receipt }: { receipt: string }) => `Arket med koden ${receipt} er skrevet inn allerede. Ingenting ble lagt til.`,
    nn: ({ receipt }: { receipt: string }) => `Arket med koden ${receipt} er skrive inn allereie. Ingenting vart lagt til.`,
    en: ({ receipt }: { receipt: string }) => `The sheet with the code ${receipt} has been typed in already. Nothing was added.`,
  },
  receipt_of_other_prompt: {
    nb: ({ receipt, number }: { receipt: string; number: number }) => `Koden ${receipt} hører til spørsmål ${number}. Skriv svaret inn der, eller se på arket og skriv koden på nytt. Ingenting ble lagt til.`,
    nn: ({ receipt, number }: { receipt: string; number: number }) => `Koden ${receipt} høyrer til spørsmål ${number}. Skriv svaret inn der, eller sjå på arket og skriv koden på nytt. Ingenting vart lagt til.`,
    en: ({ receipt, number }: { receipt: string; number: number }) => `The code ${receipt} belongs to prompt ${number}. Type the answer in there, or look at the sheet and type the code again. Nothing was added.`,
  },
  receipt_on_no_sheet: {
    nb: ({ receipt }: { receipt: string }) => `Koden ${receipt} står ikke på noe svarark til denne samlingen. Se på arket og skriv den på nytt. Finnes ikke spørsmålet lenger, lar du feltet for koden stå tomt. Ingenting ble lagt til.`,
    nn: ({ receipt }: { receipt: string }) => `Koden ${receipt} står ikkje på noko svarark til denne samlinga. Sjå på arket og skriv han på nytt. Finst ikkje spørsmålet lenger, lèt du feltet for koden stå tomt. Ingenting vart lagt til.`,
    en: ({ receipt }: { receipt: string }) => `The code ${receipt} is on no answer sheet of this gathering. Look at the sheet and type it again. If the prompt no longer exists, leave the code empty. Nothing was added.`,
  },
  instance_file_too_large: {
    nb: ({ path, most }: { path: string; most: number }) => `Filen er for stor: ${path}. Det går med inntil ${most} MB.`,
    nn: ({ path, most }: { path: string; most: number }) => `Fila er for stor: ${path}. Det går med inntil ${most} MB.`,
    en: ({ path, most }: { path: string; most: number }) => `The file is too large: ${path}. Up to ${most} MB are possible.`,
  },
  instance_packed_badly: {
    nb: ({ path }: { path: string }) => `Filen er pakket med gzip, men er skadet eller for stor og kan ikke pakkes ut: ${path}. Hent den på nytt.`,
    nn: ({ path }: { path: string }) => `Fila er pakka med gzip, men er skadd eller for stor og kan ikkje pakkast ut: ${path}. Hent ho på nytt.`,
    en: ({ path }: { path: string }) => `The file is packed with gzip but is damaged or too large, and cannot be unpacked: ${path}. Fetch it again.`,
  },
  instance_empty: {
    nb: () => 'Filen er tom. Første linje skal være: personer grupper ss|ds min1 maks1 min2 maks2 …',
    nn: () => 'Fila er tom. Første linja skal vere: personar grupper ss|ds min1 maks1 min2 maks2 …',
    en: () => 'The file is empty. Its first line should be: people groups ss|ds min1 max1 min2 max2 …',
  },
  instance_first_line: {
    nb: ({ line, found }: { line: number; found: string }) => `Linje ${line} begynner ikke slik den skal: «${found}». Den skal være: personer grupper ss|ds min1 maks1 min2 maks2 …, med hele tall fra 1 for personer og grupper.`,
    nn: ({ line, found }: { line: number; found: string }) => `Linje ${line} byrjar ikkje slik ho skal: «${found}». Ho skal vere: personar grupper ss|ds min1 maks1 min2 maks2 …, med heile tal frå 1 for personar og grupper.`,
    en: ({ line, found }: { line: number; found: string }) => `Line ${line} does not begin as it should: “${found}”. It should be: people groups ss|ds min1 max1 min2 max2 …, with whole numbers from 1 for people and groups.`,
  },
  instance_too_large: {
    nb: ({ people, most }: { people: number; most: number }) => `Filen har ${people} personer. Det går med inntil ${most}.`,
    nn: ({ people, most }: { people: number; most: number }) => `Fila har ${people} personar. Det går med inntil ${most}.`,
    en: ({ people, most }: { people: number; most: number }) => `The file has ${people} people. Up to ${most} are possible.`,
  },
  instance_bounds_count: {
    nb: ({ line, groups, expected, found }: { line: number; groups: number; expected: number; found: number }) => `Linje ${line} skal ha minste og største størrelse for hver av de ${groups} gruppene, altså ${expected} tall etter ss eller ds. Den har ${found}.`,
    nn: ({ line, groups, expected, found }: { line: number; groups: number; expected: number; found: number }) => `Linje ${line} skal ha minste og største storleik for kvar av dei ${groups} gruppene, altså ${expected} tal etter ss eller ds. Ho har ${found}.`,
    en: ({ line, groups, expected, found }: { line: number; groups: number; expected: number; found: number }) => `Line ${line} should have a smallest and a largest size for each of the ${groups} groups, so ${expected} numbers after ss or ds. It has ${found}.`,
  },
  instance_bounds: {
    nb: ({ line, group, found }: { line: number; group: number; found: string }) => `Linje ${line}: størrelsene for gruppe ${group} er «${found}». De skal være to hele tall, det minste først.`,
    nn: ({ line, group, found }: { line: number; group: number; found: string }) => `Linje ${line}: storleikane for gruppe ${group} er «${found}». Dei skal vere to heile tal, det minste først.`,
    en: ({ line, group, found }: { line: number; group: number; found: string }) => `Line ${line}: the sizes of group ${group} are “${found}”. They should be two whole numbers, the smaller first.`,
  },
  instance_people: {
    nb: ({ line, people, least, most }: { line: number; people: number; least: number; most: number }) => people < least
      ? `Linje ${line}: gruppene må ha minst ${least} personer til sammen, men det er bare ${people}. Gjør minstestørrelsene mindre, eller ta bort en gruppe.`
      : `Linje ${line}: gruppene har plass til ${most} personer til sammen, men det er ${people}. Gjør størstestørrelsene større, eller legg til en gruppe.`,
    nn: ({ line, people, least, most }: { line: number; people: number; least: number; most: number }) => people < least
      ? `Linje ${line}: gruppene må ha minst ${least} personar til saman, men det er berre ${people}. Gjer minstestorleikane mindre, eller ta bort ei gruppe.`
      : `Linje ${line}: gruppene har plass til ${most} personar til saman, men det er ${people}. Gjer størstestorleikane større, eller legg til ei gruppe.`,
    en: ({ line, people, least, most }: { line: number; people: number; least: number; most: number }) => people < least
      ? `Line ${line}: the groups need at least ${least} people in all, but there are only ${people}. Make the smallest sizes smaller, or take a group away.`
      : `Line ${line}: the groups have room for ${most} people in all, but there are ${people}. Make the largest sizes larger, or add a group.`,
  },
  instance_line: {
    nb: ({ line, found, last }: { line: number; found: string; last: number }) => `Linje ${line} er ikke et par: «${found}». Den skal være: første person, andre person, avstand, med 0 ≤ første < andre ≤ ${last} og avstanden som et tall med punktum.`,
    nn: ({ line, found, last }: { line: number; found: string; last: number }) => `Linje ${line} er ikkje eit par: «${found}». Ho skal vere: første person, andre person, avstand, med 0 ≤ første < andre ≤ ${last} og avstanden som eit tal med punktum.`,
    en: ({ line, found, last }: { line: number; found: string; last: number }) => `Line ${line} is not a pair: “${found}”. It should be: first person, second person, distance, with 0 ≤ first < second ≤ ${last} and the distance a number with a point.`,
  },
  instance_pair_twice: {
    nb: ({ line, first, second }: { line: number; first: number; second: number }) => `Linje ${line}: avstanden mellom ${first} og ${second} står lenger oppe også. Hvert par skal stå én gang.`,
    nn: ({ line, first, second }: { line: number; first: number; second: number }) => `Linje ${line}: avstanden mellom ${first} og ${second} står lenger oppe òg. Kvart par skal stå éin gong.`,
    en: ({ line, first, second }: { line: number; first: number; second: number }) => `Line ${line}: the distance of ${first} and ${second} is further up too. Each pair should be there once.`,
  },
  instance_pair_missing: {
    nb: ({ missing, first, second }: { missing: number; first: number; second: number }) => `Det mangler ${missing} par${missing === 1 ? '' : ', det første'}: avstanden mellom ${first} og ${second}. Hvert par skal stå én gang.`,
    nn: ({ missing, first, second }: { missing: number; first: number; second: number }) => `Det manglar ${missing} par${missing === 1 ? '' : ', det første'}: avstanden mellom ${first} og ${second}. Kvart par skal stå éin gong.`,
    en: ({ missing, first, second }: { missing: number; first: number; second: number }) => `${missing === 1 ? 'One pair is missing' : `${missing} pairs are missing, the first`}: the distance of ${first} and ${second}. Each pair should be there once.`,
  },
} satisfies Entries
