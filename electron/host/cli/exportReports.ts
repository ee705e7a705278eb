import type { Invocation } from './arguments'
import type { Answer, Running } from './command'
import { gatheringNumber } from './gatheringNumber'

/** Writes the reports of a gathering into a folder. */
export async function exportReports(running: Running, asked: Extract<Invocation, { command: 'export' }>): Promise<Answer> {
  const { api, text, at, say, warn, signal } = running
  await api.files.open({ path: at(asked.file) })
  const gathering = await gatheringNumber(running, asked.gathering)
  const folder = at(asked.out)
  const files: { file: string; written: boolean }[] = []
  let total = 0
  const progress = await api.reports.export({ gatheringId: gathering.id, folder, formats: [...asked.formats] }, { signal })
  for await (const { file, written, done, total: all } of progress) {
    total = all
    files.push({ file, written })
    say(`${done}/${all}  ${file}`)
  }
  const cancelled = signal.aborted || files.length < total
  const written = files.filter((file) => file.written).length
  if (cancelled) warn(text.cli.cancelled(files.length))
  else say(text.cli.exported(written, files.length - written, folder))
  return { code: cancelled ? 1 : 0, json: { gathering: gathering.title, folder, cancelled, files } }
}
