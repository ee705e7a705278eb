import type Database from 'better-sqlite3'
import type {
  AgendaDay, AgendaItem, Attendance, Division, EvaluationAnswer, EvaluationQuestion, Gathering, Measure, Note, Participant, Phase, Point, Programme, Prompt, Room, Rule, Seat,
  SpeakerQuestion, Support, Unit, Withdrawal, WorkGroup, WorkGroupMember, YouthInput,
} from '@shared/domain/entities'
import type { EventDate } from '@shared/domain/eventDate'
import { plain, Table, type Mapping, type Row } from './table'

const gatheringBase = plain<Omit<Gathering, 'date'>>('gathering', 'position, id')

/** A gathering's date is three columns: its kind and one or two ISO dates. */
const gathering: Mapping<Gathering> = {
  name: 'gathering',
  order: gatheringBase.order,
  toDomain: ({ date_kind, date_from, date_to, ...row }) => ({ ...gatheringBase.toDomain(row), date: toDate(date_kind, date_from, date_to) }),
  toRow: ({ date, ...fields }) => ({ ...gatheringBase.toRow(fields), ...(date && fromDate(date)) }),
}

function toDate(kind: unknown, from: unknown, to: unknown): EventDate {
  switch (kind) {
    case 'month': return { kind, month: String(from) }
    case 'day': return { kind, day: String(from) }
    case 'days': return { kind, from: String(from), to: String(to) }
    default: return { kind: 'undecided' }
  }
}

function fromDate(date: EventDate): Row {
  switch (date.kind) {
    case 'undecided': return { date_kind: date.kind, date_from: null, date_to: null }
    case 'month': return { date_kind: date.kind, date_from: date.month, date_to: null }
    case 'day': return { date_kind: date.kind, date_from: date.day, date_to: null }
    case 'days': return { date_kind: date.kind, date_from: date.from, date_to: date.to }
  }
}

/** Every table of a programme that services read and write. */
export function tables(db: Database.Database) {
  return {
    programme: new Table(db, plain<Programme>('programme', 'id', ['isSample'])),
    phase: new Table(db, plain<Phase>('phase', 'position, id')),
    rule: new Table(db, plain<Rule>('rule', 'CAST(substr(id, 2) AS INTEGER)')),
    unit: new Table(db, plain<Unit>('unit', 'kind DESC, number')),
    participant: new Table(db, plain<Participant>('participant', 'position, id')),
    gathering: new Table(db, gathering),
    attendance: new Table(db, plain<Attendance>('attendance', 'id', ['present'])),
    agendaDay: new Table(db, plain<AgendaDay>('agenda_day', 'day')),
    agendaItem: new Table(db, plain<AgendaItem>('agenda_item', 'day, position, id')),
    group: new Table(db, plain<WorkGroup>('work_group', 'position, id', ['locked'])),
    member: new Table(db, plain<WorkGroupMember>('work_group_member', 'round, id')),
    division: new Table(db, plain<Division>('division', 'id')),
    note: new Table(db, plain<Note>('note', 'id')),
    point: new Table(db, plain<Point>('point', 'position, id')),
    prompt: new Table(db, plain<Prompt>('prompt', 'position, id')),
    youthInput: new Table(db, plain<YouthInput>('youth_input', 'position, id', ['read', 'shown'])),
    room: new Table(db, plain<Room>('room', 'id', ['locked'])),
    seat: new Table(db, plain<Seat>('seat', 'position, id', ['revoked', 'moderates'])),
    speakerQuestion: new Table(db, plain<SpeakerQuestion>('speaker_question', 'position, id', ['answered'])),
    withdrawal: new Table(db, plain<Withdrawal>('withdrawal', 'id')),
    support: new Table(db, plain<Support>('support', 'id')),
    evaluationQuestion: new Table(db, plain<EvaluationQuestion>('evaluation_question', 'position, id', ['open'])),
    evaluationAnswer: new Table(db, plain<EvaluationAnswer>('evaluation_answer', 'id')),
    measure: new Table(db, plain<Measure>('measure', 'position, id')),
  }
}

/** The tables of an open programme. */
export type Tables = ReturnType<typeof tables>
