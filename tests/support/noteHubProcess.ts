import { Session } from '@electron/services/files/session'
import { openNoteHub } from './noteHub'

// A program of its own that opens the notes of a programme's first gathering: `noteHubProcess.ts FOLDER FILE`. Prints its address when it listens.
const [folder = '', path = ''] = process.argv.slice(2)
const session = new Session({ dataDir: folder, documentsDir: folder, resourcesDir: folder, version: '0.0.0' })
await session.open(path)
const hub = await openNoteHub(session, session.store.gathering.all()[0]?.id ?? '')
process.stdout.write(`listens at ${hub.url}\n`)
