import { parseArgs } from 'node:util'
import { PROGRAMME_TEMPLATES, type ProgrammeTemplate } from '@shared/domain/kinds'
import { LANGUAGES, type Language } from '@shared/domain/language'
import { REPORT_FORMATS, type ReportFormat } from '@shared/domain/report'
import type { Text } from '@shared/text'

/** The commands. */
export const COMMANDS = ['new', 'import', 'check', 'export', 'mdgp'] as const
/** The name of a command. */
export type CommandName = (typeof COMMANDS)[number]

/** How answers are given. */
export interface Manner {
  readonly json: boolean
  /** Null follows the app's setting, then the system. */
  readonly language: Language | null
}

/** What the command line asks for. */
export type Invocation =
  | { readonly command: 'help'; readonly about: CommandName | null }
  | { readonly command: 'new'; readonly file: string; readonly sample: boolean; readonly template: ProgrammeTemplate; readonly units: string | null; readonly name: string | null }
  | { readonly command: 'import'; readonly file: string; readonly registrations: readonly string[]; readonly dryRun: boolean }
  | { readonly command: 'check'; readonly file: string; readonly gathering: number | null }
  | { readonly command: 'export'; readonly file: string; readonly gathering: number; readonly out: string; readonly formats: readonly ReportFormat[] }
  | { readonly command: 'mdgp'; readonly file: string; readonly seconds: number; readonly seed: number }

/** A command line that is written wrong, with the sentence about it. */
export class UsageError extends Error {
  constructor(readonly sentence: (text: Text) => string, readonly about: CommandName | null) {
    super('usage')
  }
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' }, language: { type: 'string' },
  sample: { type: 'boolean' }, template: { type: 'string' }, units: { type: 'string' }, name: { type: 'string' },
  'dry-run': { type: 'boolean' }, gathering: { type: 'string' }, out: { type: 'string' }, formats: { type: 'string' },
  seconds: { type: 'string' }, seed: { type: 'string' },
} as const
type OptionName = keyof typeof OPTIONS

const ALLOWED: Readonly<Record<CommandName, readonly OptionName[]>> = {
  new: ['sample', 'template', 'units', 'name'], import: ['dry-run'], check: ['gathering'], export: ['gathering', 'out', 'formats'], mdgp: ['seconds', 'seed'],
}
const EVERYWHERE: readonly OptionName[] = ['help', 'json', 'language']

type Given = Readonly<Partial<Record<OptionName, string | boolean>>>

/** Reads how answers are wanted, also from a command line that is otherwise written wrong. */
export function readManner(args: readonly string[]): Manner {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true })
  return { json: values.json === true, language: LANGUAGES.find((language) => language === values.language) ?? null }
}

/** Reads the command line. Throws a `UsageError` where it is written wrong. */
export function readArguments(args: readonly string[]): Invocation {
  const parsed = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true })
  const [name, ...positionals] = parsed.positionals
  const command = COMMANDS.find((known) => known === name) ?? null
  const given = parsed.values as Given
  if (command === null && name !== undefined) throw new UsageError((text) => text.cli.usage.unknownCommand(name), null)
  for (const token of parsed.tokens) if (token.kind === 'option') checkOption(token, command)
  checkLanguage(given, command)
  if (given.help === true) return { command: 'help', about: command }
  if (command === null) throw new UsageError((text) => text.cli.usage.noCommand, null)
  const [file, ...more] = positionals
  if (file === undefined) throw new UsageError((text) => command === 'mdgp' ? text.cli.usage.missingInstance : text.cli.usage.missingFile, command)
  const [extra] = more
  if (command === 'import') return readImport(file, more, given)
  if (extra !== undefined) throw new UsageError((text) => text.cli.usage.tooMuch(extra), command)
  switch (command) {
    case 'new': return readNew(file, given)
    case 'check': return { command, file, gathering: given.gathering === undefined ? null : readNumber(String(given.gathering), command) }
    case 'export': return readExport(file, given)
    case 'mdgp': return readMdgp(file, given)
  }
}

interface OptionToken { readonly name: string; readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }

function checkOption({ name, rawName, value, inlineValue }: OptionToken, command: CommandName | null): void {
  const allowed = [...EVERYWHERE, ...(command === null ? [] : ALLOWED[command])]
  const known = allowed.find((option) => option === name)
  if (known === undefined) throw new UsageError((text) => text.cli.usage.unknownOption(rawName), command)
  if (OPTIONS[known].type === 'boolean') {
    if (value !== undefined) throw new UsageError((text) => text.cli.usage.takesNoValue(rawName), command)
  } else if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'))) {
    throw new UsageError((text) => text.cli.usage.missingValue(rawName), command)
  }
}

function checkLanguage({ language }: Given, command: CommandName | null): void {
  if (language !== undefined && !LANGUAGES.some((known) => known === language)) {
    throw new UsageError((text) => text.cli.usage.badValue('--language', String(language), LANGUAGES.join(', ')), command)
  }
}

function readNew(file: string, given: Given): Invocation {
  const { sample, template: asked = 'absolutt', units, name } = given
  const other = (['template', 'units', 'name'] as const).find((option) => given[option] !== undefined)
  if (sample === true && other) throw new UsageError((text) => text.cli.usage.notTogether('--sample', `--${other}`), 'new')
  const template = PROGRAMME_TEMPLATES.find((known) => known === asked)
  if (template === undefined) throw new UsageError((text) => text.cli.usage.badValue('--template', String(asked), PROGRAMME_TEMPLATES.join(', ')), 'new')
  return { command: 'new', file, sample: sample === true, template, units: units === undefined ? null : String(units), name: name === undefined ? null : String(name) }
}

function readImport(file: string, registrations: readonly string[], given: Given): Invocation {
  if (registrations.length === 0) throw new UsageError((text) => text.cli.usage.missingRegistrations, 'import')
  return { command: 'import', file, registrations, dryRun: given['dry-run'] === true }
}

function readExport(file: string, { gathering, out, formats }: Given): Invocation {
  if (gathering === undefined) throw new UsageError((text) => text.cli.usage.missingOption('--gathering'), 'export')
  if (out === undefined) throw new UsageError((text) => text.cli.usage.missingOption('--out'), 'export')
  return { command: 'export', file, gathering: readNumber(String(gathering), 'export'), out: String(out), formats: readFormats(formats) }
}

function readMdgp(file: string, { seconds = '10', seed = '1' }: Given): Invocation {
  const [asked, start] = [String(seconds), String(seed)]
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(asked) || Number(asked) === 0) throw new UsageError((text) => text.cli.usage.badValue('--seconds', asked, text.cli.usage.seconds), 'mdgp')
  if (!/^\d{1,15}$/.test(start)) throw new UsageError((text) => text.cli.usage.badValue('--seed', start, text.cli.usage.seed), 'mdgp')
  return { command: 'mdgp', file, seconds: Number(asked), seed: Number(start) }
}

function readNumber(value: string, command: CommandName): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageError((text) => text.cli.usage.badValue('--gathering', value, text.cli.usage.number), command)
  return Number(value)
}

function readFormats(value: string | boolean | undefined): readonly ReportFormat[] {
  if (value === undefined) return REPORT_FORMATS
  return [...new Set(String(value).split(',').map((format) => format.trim()))].map((format) => {
    const known = REPORT_FORMATS.find((one) => one === format)
    if (known === undefined) throw new UsageError((text) => text.cli.usage.badValue('--formats', format, REPORT_FORMATS.join(', ')), 'export')
    return known
  })
}
