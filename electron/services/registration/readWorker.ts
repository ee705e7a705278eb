import { parentPort } from 'node:worker_threads'
import { readBytes } from './readBytes'

/** The reading thread: gets one file's bytes at a time and answers with its sheets or the reason why not. */
parentPort?.on('message', (bytes: Uint8Array) => void readBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).then((result) => parentPort?.postMessage(result)))
