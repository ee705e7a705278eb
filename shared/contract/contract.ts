import { measures } from './measures'
import { moderation } from './moderation'
import { notes } from './notes'
import { evaluation } from './evaluation'
import { phone } from './phone'
import { points } from './points'
import { questions } from './questions'
import { youth } from './youth'
import { agenda } from './agenda'
import { attendance } from './attendance'
import { composition } from './composition'
import { division } from './division'
import { about, files } from './files'
import { groups } from './groups'
import { events, history } from './history'
import { gatherings, programme, units } from './programme'
import { register } from './register'
import { participants, registration } from './registration'
import { reports } from './reports'
import { room, seats } from './room'
import { table } from './table'

/** Everything the app can be asked, once for every transport. */
export const contract = { about, agenda, attendance, composition, division, evaluation, events, files, gatherings, groups, history, measures, moderation, notes, participants, phone, points, programme, questions, register, registration, reports, room, seats, table, units, youth }

/** The contract's type, from which both sides get theirs. */
export type Contract = typeof contract
