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
  same: {
    nb: 'Dette er maskinen som rommet er åpent på. Åpne siden på en annen enhet, for eksempel en telefon.',
    nn: 'Dette er maskina som rommet er ope på. Opne sida på ei anna eining, til dømes ein telefon.',
    en: 'This is the computer the room is open on. Open the page on another device, such as a phone.',
  },
} satisfies Entries
