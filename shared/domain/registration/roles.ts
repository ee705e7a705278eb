import type { Side } from '../kinds'
import { normalise } from './words'

/** Any of these pieces of a role; each is a piece of a regular expression. */
function any(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join('|'), 'u')
}

/** A role that begins with one of these pieces, whoever holds it for the time being. */
function begins(...pieces: readonly string[]): RegExp {
  return new RegExp(`^(konst\\.? |konstituert |fungerende |fungerande |deputy |acting |senior )?(${pieces.join('|')})`, 'u')
}

const BODY = '(utvalg|utval|komité|komite|committee)'
const LEADER = '(leder|leiar)'

/** Offices of the administration. As a role's first word they decide, whatever the office works with: `rådgiver for ungdomsrådet`, `kommunalsjef for barn og unge`. */
const OFFICE = begins(
  'rådgiv', 'fagrådgiv', 'seniorrådgiv', 'spesialrådgiv', 'skolefaglig', 'skulefagleg', 'barnehagefagl', 'konsulent', 'sekretær', 'saksbehandl', 'sakshandsam', 'koordinator',
  'kommunalsjef', 'kommunaldirektør', 'kommunedirektør', 'rådmann', 'assisterende', 'assisterande', 'rektor', 'barnehagestyr', 'styr[ae]r', 'skolesjef', 'skulesjef',
  'oppvekst(sjef|leder|leiar|direktør)', 'advis[eo]r', 'consultant', 'secretary', 'coordinator', 'head of', 'head teacher', 'chief exec', 'director', 'principal', 'manager',
)

const UNION = any(
  'tillits?val[gd]', 'tillitsv', 'tillitskvinne', 'tillitsmann', '\\b[hf]tv\\b', 'utdanningsforbund', 'fagforbund', 'fagforening', 'skolenes landsforbund', 'sykepleierforbund',
  'sjukepleiarforbund', '\\bnsf\\b', 'fellesorganisasjon', 'arbeids?taka?e?r', '(ansatt|tilsett)e?s? ?representant', 'representant for (de |dei )?(ansatte|tilsette)',
  'shop steward', 'union', 'employee rep',
)

const OTHERS = any(
  'foreldre', 'forelder', 'foresatt', 'føresett', '\\bfau\\b', '\\bkfu\\b', '\\bfub\\b', 'samarbeidsutval', 'parent', 'guardian', 'frivillig', 'volunteer', '\\bpoliti\\b', '\\bprest\\b',
  'idrettsråd', 'statsforvalt',
)

const YOUTH = any(
  'ungdomsråd', 'ungdomsutval', 'ungdomsting', 'ungdommens', 'ungdomsrep', 'barn og unges kommunestyre', 'elevråd', 'elevrep', '(^|[ /,])elev(ar|er|en)?($|[ /,])', 'lærling',
  'ung representant', 'youth', 'young person', 'pupil', 'student',
)

const ELECTED = any(
  'ordfører', 'ordførar', 'folkevalgt', 'folkevald', 'kommunestyre', 'fylkesting', 'formannskap', 'gruppeleder', 'gruppeleiar', 'politi(ker|kar|sk)',
  `${BODY}s?(leder|leiar|medlem|nestleder|nestleiar)`, `(leder|leiar|medlem|vararepresentant|chair|member|head)\\b.*${BODY}`, `${BODY}et?$`,
  'mayor', 'councill?or', 'council member', 'elected', 'politician', 'group leader',
)

const YOUNG_PEOPLE = any(
  '(representant|rep\\.?|medlem|deltak[ae]r|talsperson)\\b.* (barn|unge)', 'barn og unges? (representant|rep\\b)', 'representing (children|young)',
  'representative (of|for) (children|young)', '^barn og unge$', '^ungdom(mar|mer)?$',
)

const ADMINISTRATION = any(
  'sjef\\b', 'direktør', 'rådmann', 'rektor', 'styr[ae]r\\b', 'rådgiv', 'konsulent', 'sekretær', 'overlege', 'inspektør', 'lærer', 'lærar', 'helses(yke|juke)plei', 'pedagog', 'barnevern',
  '\\bppt?\\b', '\\bsfo\\b', '\\bnav\\b', 'kontaktperson', 'medarbeid[ae]r', 'ungdoms(kontakt|arbeid|leder|leiar)', 'administra', 'koordinator',
  `(enhets?|einings?|avdelings?|seksjons?|tjeneste|teneste|virksomhets?|verksemds?|sektor|etats?|linje|fag|team|barnehage|skole|skule|områdes?|prosjekt|resultat|kultur|oppvekst|helse)${LEADER}`,
  `${LEADER}( for| av| i| ved)?( [\\p{L}-]+)? ?(oppvekst|skole|skule|barnehage|avdeling|eining|enhet|helse|familie|kultur)`,
  'chief', 'director', 'head of', 'teacher', 'principal', 'advis[eo]r', 'manager', 'municipal officer',
)

/**
 * The rules in their order, which matters because the words meet: who advises the youth council is of the administration, who leads it is young,
 * and who leads the committee for children and young people is elected.
 */
const RULES: readonly (readonly [Side, RegExp])[] = [
  ['youth', any('ungdomsordfør', 'youth mayor')],
  ['administrative', OFFICE],
  ['political', any(`barn og unges? ${BODY}`)],
  ['union', UNION],
  ['other', OTHERS],
  ['youth', YOUTH],
  ['political', ELECTED],
  ['youth', YOUNG_PEOPLE],
  ['administrative', ADMINISTRATION],
]

/** The side a role speaks for, or null where its words (nb, nn or en) do not say. */
export function sideOfRole(role: string): Side | null {
  const text = normalise(role)
  return text === '' ? null : RULES.find(([, rule]) => rule.test(text))?.[0] ?? null
}

const SIDE_WORDS: readonly (readonly [Side, RegExp])[] = [
  ['youth', any('ungdom', 'barn', 'unge', 'elev', 'youth', 'young', 'child', 'pupil')],
  ['union', any('tillits', 'ansatt', 'tilsett', 'arbeidstak', 'fagforening', 'organisasjon', 'union', 'employee')],
  ['political', any('polit', 'folkeval', 'elected')],
  ['administrative', any('^adm', 'administra', 'fagl', 'leiing', 'ledelse')],
  ['other', any('^(andre|annen|annet|anna|annan|others?|foreldre|øvrige)')],
]

/** The side that a cell of a side column names, or null. */
export function sideOfText(text: string): Side | null {
  const plain = normalise(text)
  return plain === '' ? null : SIDE_WORDS.find(([, rule]) => rule.test(plain))?.[0] ?? null
}

/** Whether a role is the coordinator's and nothing else: the link between unit and organisers, who need not hold a seat. */
export function isCoordinator(role: string): boolean {
  return /^((absolutt|program|prosjekt|kommunens|kommunen sin|lokal)[- ]?)?(koordinator|coordinator)( for)?( absolutt| kommunen| programmet)?$/.test(normalise(role))
}
