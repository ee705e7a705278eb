import type { WrittenForm } from '@shared/domain/language'

/** Headings and connecting words of the notes, in each written form. */
export interface Phrases {
  readonly standing: string
  readonly goodAt: string
  readonly strive: string
  readonly theme: string
  readonly wonder: string
  readonly mustChange: string
  readonly need: string
  readonly stop: string
  readonly picture: string
  readonly measures: string
  readonly responsible: string
  readonly aroundTheTable: string
  readonly together: string
  readonly takeHome: string
  /** What groups agree on, in turn. */
  readonly patterns: Readonly<Record<'baseline' | 'sharing' | 'future', readonly string[]>>
  readonly stops: readonly string[]
}

/** The phrases of the notes. */
export const PHRASES: Readonly<Record<WrittenForm, Phrases>> = {
  nb: {
    standing: 'Vårt ståsted', goodAt: 'Dette er vi gode på', strive: 'Dette strever vi med', theme: 'Tema vi vil arbeide med', wonder: 'Vi lurer på',
    mustChange: 'Dette må bli annerledes', need: 'Vi trenger', stop: 'Dette skal vi slutte med', picture: 'Bildet vi styrer etter', measures: 'Tiltak', responsible: 'ansvarlig',
    aroundTheTable: 'Rundt bordet', together: 'Det vi ser sammen', takeHome: 'Ta med hjem',
    patterns: {
      baseline: [
        'Alle har gode tiltak som ikke sprer seg. Vi mangler en måte å lære av hverandre på.',
        'Vi vet mye om resultatene og lite om hverdagen til barna.',
        'Overgangene går igjen hos oss alle: der ansvaret skifter, blir noe borte.',
        'Små kommuner har korte linjer, store har fagmiljø. Vi kan låne av hverandre.',
        'Ungdommene sa det tydeligst: det er ikke planer som mangler, men svar.',
      ],
      sharing: [
        'Det som virket, var lite og begynte med én samtale.',
        'Hinderet var nesten alltid tid. De som lyktes, hadde sluttet med noe annet.',
        'Der ungdom var med fra starten, gikk det raskere og ikke saktere.',
        'Råd til alle: inviter utvalget på besøk før saken er skrevet.',
        'Vi skal ringe hverandre i januar. Navn og dato er avtalt.',
      ],
      future: [
        'Bildene ligner på hverandre: én kjent voksen, kort ventetid, et sted å være.',
        'Foreldrene manglet i nesten alle bildene våre. Det retter vi på hjemme.',
        'Ungdommene skrev om en vanlig dag; vi andre skrev om organisasjon.',
        'Året før måtte noen ha sagt nei til noe. Det må vi våge å skrive.',
        'Det vanskeligste spørsmålet: hvem er ikke med i bildet?',
      ],
    },
    stops: ['Å starte nye prosjekter uten å avslutte de gamle.', 'Møter uten referat og uten navn på hvem som gjør hva.', 'Å spørre barn og unge uten å gi svar.', 'Å sende planer på høring når alt er bestemt.'],
  },
  nn: {
    standing: 'Ståstaden vår', goodAt: 'Dette er vi gode på', strive: 'Dette strevar vi med', theme: 'Tema vi vil arbeide med', wonder: 'Vi lurer på',
    mustChange: 'Dette må bli annleis', need: 'Vi treng', stop: 'Dette skal vi slutte med', picture: 'Biletet vi styrer etter', measures: 'Tiltak', responsible: 'ansvarleg',
    aroundTheTable: 'Rundt bordet', together: 'Det vi ser saman', takeHome: 'Ta med heim',
    patterns: {
      baseline: [
        'Alle har gode tiltak som ikkje spreier seg. Vi manglar ein måte å lære av kvarandre på.',
        'Vi veit mykje om resultata og lite om kvardagen til barna.',
        'Overgangane går igjen hos oss alle: der ansvaret skiftar, blir noko borte.',
        'Små kommunar har korte linjer, store har fagmiljø. Vi kan låne av kvarandre.',
        'Ungdommane sa det tydelegast: det er ikkje planar som manglar, men svar.',
      ],
      sharing: [
        'Det som verka, var lite og byrja med éin samtale.',
        'Hinderet var nesten alltid tid. Dei som lukkast, hadde slutta med noko anna.',
        'Der ungdom var med frå starten, gjekk det raskare og ikkje seinare.',
        'Råd til alle: inviter utvalet på besøk før saka er skriven.',
        'Vi skal ringje kvarandre i januar. Namn og dato er avtalt.',
      ],
      future: [
        'Bileta liknar på kvarandre: éin kjend vaksen, kort ventetid, ein stad å vere.',
        'Foreldra mangla i nesten alle bileta våre. Det rettar vi på heime.',
        'Ungdommane skreiv om ein vanleg dag; vi andre skreiv om organisasjon.',
        'Året før måtte nokon ha sagt nei til noko. Det må vi våge å skrive.',
        'Det vanskelegaste spørsmålet: kven er ikkje med i biletet?',
      ],
    },
    stops: ['Å starte nye prosjekt utan å avslutte dei gamle.', 'Møte utan referat og utan namn på kven som gjer kva.', 'Å spørje barn og unge utan å gi svar.', 'Å sende planar på høyring når alt er bestemt.'],
  },
}
