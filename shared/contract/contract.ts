import { composition } from './composition'
import { about, files } from './files'
import { events, history } from './history'
import { gatherings, programme, units } from './programme'
import { register } from './register'

/** Everything the app can be asked, once for every transport. */
export const contract = { about, composition, events, files, gatherings, history, programme, register, units }

export type Contract = typeof contract
