import { createRouter } from '@electron/host/edge'
import { attachRoom } from '@electron/host/room'
import { openCanaries } from './canaries'
import { post } from './room'
import { takeSeat } from './tableLine'

/** The room of the programme with canaries, open on 127.0.0.1, with one plain seat. `root` is the folder of the pages it serves; without it there are none. */
export async function openCanaryRoom(root?: string) {
  const programme = await openCanaries()
  const { api, session, gatheringId, folder } = programme
  attachRoom(session, createRouter(), { root: root ?? folder, names: ['venue.test'] })
  const seat = await api.seats.add({ gatheringId, name: 'Bord 1' })
  const { open, codes } = await api.room.open({ gatheringId, address: '127.0.0.1', port: 0 })
  if (!open || !codes) throw new Error('the room did not open')
  const url = open.phoneUrl
  const { store } = session
  return {
    programme, open, url, codes, seat,
    phone: async (): Promise<string> => ((await post(url, 'join.phone', { code: codes.phone })).json.data as unknown as { readonly token: string }).token,
    table: (): Promise<string> => takeSeat(url, codes.table, seat.secret),
    /** What opens something, or tells two apart: in nothing that phones and tables are sent. A receipt is its phone's alone. */
    keys: (): readonly string[] => [
      ...store.seat.all().map(({ secret }) => secret), ...store.room.all().flatMap(({ key, phoneCode, tableCode }) => [key, phoneCode, tableCode]),
      ...programme.receipts.keys(), ...store.youthInput.all().map(({ proof }) => proof ?? ''), ...store.speakerQuestion.all().map(({ proof }) => proof ?? ''),
      ...store.evaluationAnswer.all().map(({ proof }) => proof),
    ].filter((key) => key !== ''),
    /** The names on the list of participants. */
    people: (): readonly string[] => store.participant.all().map(({ name }) => name),
  }
}

/** What `openCanaryRoom` gives. */
export type CanaryRoom = Awaited<ReturnType<typeof openCanaryRoom>>
