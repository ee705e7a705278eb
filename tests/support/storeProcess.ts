import { writeSync } from 'node:fs'
import { openStore, type Store } from '@electron/store/store'

// A program of its own that opens a programme file: `storeProcess.ts hold|write|try FILE BACKUPS`.
// hold: prints `open` and keeps the file. write: adds one unit after the other and prints the number of each that is committed.
// try: opens as a user without rights, where it can become one, and prints what came of it.
const [act, path = '', backups = ''] = process.argv.slice(2)
const NOBODY = 65_534
if (act === 'try' && process.getuid?.() === 0) process.setuid?.(NOBODY)

const print = (line: string) => writeSync(1, `${line}\n`)
const opened = await openStore(path, { path: backups, now: () => new Date() }).catch((error: unknown) => String((error as { readonly id?: string }).id ?? error))
if (typeof opened === 'string') print(opened)
else if (act === 'write') writeForEver(opened)
else {
  print('open')
  if (act === 'hold') setInterval(() => undefined, 1_000)
}

function writeForEver(store: Store): void {
  for (let number = 1; ; number++) {
    store.log.run('test.write', null, true, () => store.unit.insert({
      id: `unit-${number}`, number: String(number), kind: 'municipality', name: `Kommune ${number}`, languageForm: 'nynorsk', reportLanguage: null, seats: 6, coordinator: '', theme: 'Tema',
    }))
    print(`${number} committed`)
  }
}
