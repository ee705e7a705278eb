import type { WrittenForm } from './language'

/** A document before it has a format. The same model gives the PDF, the DOCX, the Markdown and the preview on screen. */
export interface ReportModel {
  /** What the report is called, also the document's title property. */
  readonly title: string
  /** A line under the title: the gathering, its date and place. */
  readonly subtitle: string
  /** The unit's name, or the organisers'. */
  readonly recipient: string
  readonly language: WrittenForm
  /** ISO date the data belongs to (the gathering's first day), never the day of export: unchanged data gives the same bytes. Null while undecided. */
  readonly date: string | null
  /** Said on the first page: for the sample, that its people are invented. */
  readonly notice: string | null
  /** The document's author property: the programme's name. */
  readonly author: string
  /** At the foot of every page, before the page number. */
  readonly footer: string
  readonly sections: readonly ReportSection[]
}

/** A numbered part of a report, under a heading of level 2 (the title is level 1). */
export interface ReportSection {
  /** Stable within the report, for tests and anchors. */
  readonly id: string
  readonly heading: string
  readonly blocks: readonly ReportBlock[]
}

/** What a section is made of. */
export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'quiet' | 'warning' }
  /** A subheading of level 3, under the section's. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ReportItem[] }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** What somebody wrote, in Markdown; its headings are made to fit under the level-3 heading above. */
  | { readonly kind: 'markdown'; readonly source: string }

/** One point of a list: what it says and, after it, where it comes from. */
export interface ReportItem {
  /** A short label in bold before the text: the kind of a point, the state of an answer. */
  readonly label?: string
  readonly text: string
  /** In quiet type after the text: where it came from, what was done. */
  readonly detail?: string
}

/** The kinds of file a report is written as, by their endings. */
export const REPORT_FORMATS = ['pdf', 'docx', 'md'] as const
/** One kind of file, by its ending. */
export type ReportFormat = (typeof REPORT_FORMATS)[number]
