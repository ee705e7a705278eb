import type { AllServices } from './context'
import { agenda } from './gathering/agenda'
import { attendance } from './gathering/attendance'
import { groups } from './gathering/groups'
import { measures } from './gathering/measures'
import { notes } from './gathering/notes'
import { points } from './gathering/points'
import { youth } from './gathering/youth'
import { composition } from './programme/composition'
import { about, register } from './programme/register'
import { gatherings } from './programme/gatherings'
import { programme } from './programme/programme'
import { units } from './programme/units'
import { files } from './files/files'
import { events, history } from './history/history'

/** Every service, in the contract's shape. */
export const services: AllServices = { about, agenda, attendance, composition, events, files, gatherings, groups, history, measures, notes, points, programme, register, units, youth }
