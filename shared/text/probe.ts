import type { Entries } from './text'

/** The pre-flight page, which another device opens to show that it reaches the room. */
export const probe = {
  ask: {
    nb: 'Du ser denne siden, så enheten din når rommet. Trykk på knappen for å si fra.',
    nn: 'Du ser denne sida, så eininga di når rommet. Trykk på knappen for å seie frå.',
    en: 'You can see this page, so your device reaches the room. Press the button to say so.',
  },
  button: { nb: 'Jeg ser siden', nn: 'Eg ser sida', en: 'I can see the page' },
  thanks: {
    nb: 'Takk! Den som leder samlingen, ser nå at enheten din kom fram.',
    nn: 'Takk! Den som leier samlinga, ser no at eininga di kom fram.',
    en: 'Thank you! Whoever leads the gathering can now see that your device got through.',
  },
  old: {
    nb: 'Denne adressen er ikke riktig, eller gjelder ikke lenger. Skann bildet på nytt hos den som leder samlingen, eller skriv adressen én gang til. Kommer du hit da også, trengs en ny prøveside.',
    nn: 'Denne adressa er ikkje rett, eller gjeld ikkje lenger. Skann biletet på nytt hos den som leier samlinga, eller skriv adressa éin gong til. Kjem du hit då òg, trengst ei ny prøveside.',
    en: 'This address is wrong, or no longer valid. Scan the picture again with whoever leads the gathering, or type the address once more. If you end up here again, a new test page is needed.',
  },
  same: {
    nb: 'Dette er maskinen som rommet er åpent på. Åpne siden på en annen enhet, for eksempel en telefon.',
    nn: 'Dette er maskina som rommet er ope på. Opne sida på ei anna eining, til dømes ein telefon.',
    en: 'This is the computer the room is open on. Open the page on another device, such as a phone.',
  },
} satisfies Entries
