import { parentPort, workerData } from 'node:worker_threads'
import { readBytes } from './readBytes'

/** The reading thread: gets one file's bytes, answers with its sheets or the reason why not, and ends. */
parentPort?.postMessage(await readBytes(Buffer.from(workerData as Uint8Array)))
