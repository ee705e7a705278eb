import type { Entries } from './text'

/** The names of the domain's closed lists (`shared/domain/kinds.ts`), by terms.csv. */
export const kinds = {
  side: {
    political: { nb: 'Politisk', nn: 'Politisk', en: 'Political' },
    administrative: { nb: 'Administrativ', nn: 'Administrativ', en: 'Administrative' },
    youth: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' },
    union: { nb: 'Tillitsvalgt', nn: 'Tillitsvald', en: 'Union' },
    other: { nb: 'Andre', nn: 'Andre', en: 'Other' },
  },
  sideRepresented: {
    political: { nb: 'politisk ledelse', nn: 'politisk leiing', en: 'political leadership' },
    administrative: { nb: 'administrativ ledelse', nn: 'administrativ leiing', en: 'administrative leadership' },
    youth: { nb: 'barn og unge', nn: 'barn og unge', en: 'children and young people' },
    union: { nb: 'tillitsvalgte', nn: 'tillitsvalde', en: 'the unions' },
    other: { nb: 'andre', nn: 'andre', en: 'others' },
  },
  gathering: {
    joint: { nb: 'Fellessamling', nn: 'Fellessamling', en: 'Joint gathering' },
    experience: { nb: 'Erfaringssamling', nn: 'Erfaringssamling', en: 'Experience gathering' },
    coordinator: { nb: 'Koordinatorsamling', nn: 'Koordinatorsamling', en: 'Coordinator gathering' },
    information: { nb: 'Informasjonsmøte', nn: 'Informasjonsmøte', en: 'Information meeting' },
  },
  form: {
    digital: { nb: 'Digital', nn: 'Digital', en: 'Digital' },
    physical: { nb: 'Fysisk', nn: 'Fysisk', en: 'Physical' },
    undecided: { nb: 'Ikke bestemt', nn: 'Ikkje bestemt', en: 'Undecided' },
  },
  item: {
    talk: { nb: 'Innlegg', nn: 'Innlegg', en: 'Talk' },
    good_example: { nb: 'Godt eksempel', nn: 'Godt døme', en: 'Good example' },
    cross_municipal_work: { nb: 'Arbeid på tvers av kommuner', nn: 'Arbeid på tvers av kommunar', en: 'Work across municipalities' },
    own_group_work: { nb: 'Arbeid i egen gruppe', nn: 'Arbeid i eiga gruppe', en: 'Work in own group' },
    experience_sharing: { nb: 'Erfaringsdeling', nn: 'Erfaringsdeling', en: 'Experience sharing' },
    plenary: { nb: 'Plenum', nn: 'Plenum', en: 'Plenary' },
    break: { nb: 'Pause', nn: 'Pause', en: 'Break' },
    lunch: { nb: 'Lunsj', nn: 'Lunsj', en: 'Lunch' },
    other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
  },
  point: {
    insight: { nb: 'Innsikt', nn: 'Innsikt', en: 'Insight' },
    question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
    good_example: { nb: 'Godt eksempel', nn: 'Godt døme', en: 'Good example' },
    need: { nb: 'Behov', nn: 'Behov', en: 'Need' },
    proposed_measure: { nb: 'Forslag til tiltak', nn: 'Framlegg til tiltak', en: 'Proposed measure' },
  },
  scope: {
    unit: { nb: 'Bare kommunen selv', nn: 'Berre kommunen sjølv', en: 'Only the municipality itself' },
    group: { nb: 'Kommunene i gruppa', nn: 'Kommunane i gruppa', en: 'The municipalities in the group' },
    programme: { nb: 'Alle i programmet', nn: 'Alle i programmet', en: 'Everyone in the programme' },
    lead: { nb: 'Bare arrangørene', nn: 'Berre arrangørane', en: 'Only the organisers' },
  },
  inputState: {
    waiting: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
    approved: { nb: 'Godkjent', nn: 'Godkjent', en: 'Approved' },
    set_aside: { nb: 'Lagt til side', nn: 'Lagt til side', en: 'Set aside' },
  },
  promptState: {
    draft: { nb: 'Ikke åpnet', nn: 'Ikkje opna', en: 'Not opened' },
    open: { nb: 'Åpent på telefonene', nn: 'Ope på telefonane', en: 'Open on the phones' },
    closed: { nb: 'Stengt', nn: 'Stengt', en: 'Closed' },
  },
  outcome: {
    received: { nb: 'Mottatt', nn: 'Motteke', en: 'Received' },
    taken_up: { nb: 'Tatt opp', nn: 'Teke opp', en: 'Taken up' },
    answered: { nb: 'Besvart', nn: 'Svart på', en: 'Answered' },
    done: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Done' },
    not_done: { nb: 'Ikke gjennomført', nn: 'Ikkje gjennomført', en: 'Not done' },
  },
  status: {
    not_started: { nb: 'Ikke startet', nn: 'Ikkje starta', en: 'Not started' },
    in_progress: { nb: 'I gang', nn: 'I gang', en: 'In progress' },
    done: { nb: 'Fullført', nn: 'Fullført', en: 'Done' },
    postponed: { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' },
  },
  severity: {
    off: { nb: 'Av', nn: 'Av', en: 'Off' },
    hint: { nb: 'Hint', nn: 'Hint', en: 'Hint' },
    warning: { nb: 'Advarsel', nn: 'Åtvaring', en: 'Warning' },
  },
  languageForm: {
    bokmål: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
    nynorsk: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
    nøytral: { nb: 'Nøytral', nn: 'Nøytral', en: 'Neutral' },
    unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjend', en: 'Unknown' },
  },
} satisfies Entries
