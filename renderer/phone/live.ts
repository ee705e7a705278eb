import type { PhoneState } from '@shared/contract/phone'
import { protocolsWith, ROOM_CLOSE, ROOM_SOCKETS } from '@shared/contract/roomLimits'
import { sessionEnded } from './enter'
import { call } from './hub'
import { heard, loseLine, takeLine } from './line'
import { now, say, set, watch, type Connection } from './model'
import { sendNow } from './send'
import { currentText } from './text'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 10_000

/** After so many tries without a WebSocket the state is asked for over HTTP as well: some networks let no WebSocket through. */
const TRIES_ALONE = 2

/** A connection on which the hub has not shown the room by then is given up. */
const SILENT_MS = 8_000

/** A page that was out of sight longer may hold a connection that nobody is at the other end of. */
const DOZE_MS = 20_000

let socket: WebSocket | null = null
let token: string | null = null
let tries = 0
let waiting: ReturnType<typeof setTimeout> | undefined
let hiddenAt = 0
/** The hub is there, though no WebSocket gets through. */
let answersByHttp = false
let seen: Connection = 'connecting'

/** Keeps the page in touch with the room as long as the phone is let in. */
export function stayInTouch(): void {
  watch(follow)
  follow()
  addEventListener('online', reconnect)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now()
    else if (now().connection !== 'here' || Date.now() - hiddenAt > DOZE_MS) reconnect()
  })
}

function follow(): void {
  const { session, connection } = now()
  const wanted = session?.token ?? null
  // A request that got no answer says that the connection is dead before the browser knows.
  const isDead = socket !== null && seen === 'here' && connection === 'away'
  seen = connection
  if (wanted === token && !isDead) return
  token = wanted
  reconnect()
}

function reconnect(): void {
  clearTimeout(waiting)
  const old = socket
  socket = null
  if (old) loseLine(old)
  old?.close()
  if (token !== null) connect(token)
}

function connect(shown: string): void {
  const mine = new WebSocket(`ws://${location.host}${ROOM_SOCKETS.phone}`, protocolsWith(shown))
  socket = mine
  let saidGoodbye = false
  const ended = (code: number): void => {
    clearTimeout(silent)
    loseLine(mine)
    if (socket !== mine) return
    socket = null
    mine.close()
    if (code === ROOM_CLOSE.token) return sessionEnded(shown)
    if (!answersByHttp) set({ connection: saidGoodbye || now().connection === 'closed' ? 'closed' : 'away' })
    later(shown)
  }
  // A network that swallows packets neither opens nor refuses.
  const silent = setTimeout(() => ended(0), SILENT_MS)
  mine.onclose = ({ code }) => ended(code)
  mine.onmessage = ({ data }) => {
    if (socket !== mine) return
    clearTimeout(silent)
    tries = 0
    answersByHttp = false
    const frame = JSON.parse(String(data)) as { readonly id?: number; readonly state?: PhoneState; readonly closing?: boolean }
    takeLine(mine, shown)
    heard(frame)
    if (frame.closing) saidGoodbye = true
    if (frame.state) received(frame.state)
  }
}

function later(shown: string): void {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries)
  tries++
  waiting = setTimeout(() => {
    if (tries > TRIES_ALONE) void ask(shown)
    connect(shown)
  }, wait * (0.5 + Math.random()))
}

async function ask(shown: string): Promise<void> {
  const answer = await call(shown, 'state', undefined)
  if (now().session?.token !== shown) return
  answersByHttp = 'data' in answer && socket?.readyState !== WebSocket.OPEN
  if ('data' in answer) received(answer.data)
  else if ('refusal' in answer && answer.refusal === 'room_session_ended') sessionEnded(shown)
}

const openIn = ({ prompts }: PhoneState) => prompts.filter(({ open }) => open)

/** What has opened or closed since: the one thing that matters most, in a sentence. */
function newsIn(before: PhoneState, room: PhoneState): string | null {
  const text = currentText()
  const opened = openIn(room).find((prompt) => !openIn(before).some(({ id }) => id === prompt.id))
  if (opened) return text.phone.prompts.opened(opened.text)
  const closed = openIn(before).find((prompt) => !openIn(room).some(({ id }) => id === prompt.id))
  if (closed) return text.phone.prompts.closedNow(closed.text)
  const [hadEvaluation, hasEvaluation] = [before.evaluation.length > 0, room.evaluation.length > 0]
  if (hadEvaluation === hasEvaluation) return null
  return hasEvaluation ? text.phone.evaluation.opened : text.phone.evaluation.closed
}

function received(room: PhoneState): void {
  // The address is seen by whoever looks over a shoulder or gets a picture of the screen.
  if (location.hash !== '') history.replaceState(null, '', location.pathname)
  const before = now()
  const wasAway = before.connection === 'away' || before.connection === 'closed'
  set({ room, connection: 'here', refused: null })
  const text = currentText()
  const news = before.room === null ? null : newsIn(before.room, room)
  if (news !== null) say(news)
  else if (wasAway) say(text.phone.connection.back)
  if (wasAway || before.connection === 'connecting') sendNow()
}
