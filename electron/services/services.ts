import type { AllServices } from './context'
import { composition } from './programme/composition'
import { about, register } from './programme/register'
import { gatherings } from './programme/gatherings'
import { programme } from './programme/programme'
import { units } from './programme/units'
import { files } from './files/files'
import { events, history } from './history/history'

/** Every service, in the contract's shape. */
export const services: AllServices = { about, composition, events, files, gatherings, history, programme, register, units }
