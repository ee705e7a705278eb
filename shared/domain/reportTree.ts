import type { ReportModel } from './report'

/** A report with its Markdown read: what every format and the preview on screen are drawn from, so that they never differ. */
export interface ReportTree extends Omit<ReportModel, 'sections'> {
  readonly blocks: readonly TreeBlock[]
}

/** A block of text. Headings begin at level 2 (the title is level 1) and never skip a level. */
export type TreeBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly TreeInline[] }
  | { readonly kind: 'paragraph'; readonly tone?: 'quiet' | 'warning'; readonly children: readonly TreeInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly TreeItem[] }
  | { readonly kind: 'quote'; readonly blocks: readonly TreeBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly TreeCell[]; readonly rows: readonly (readonly TreeCell[])[] }
  | { readonly kind: 'rule' }

/** What stands in one cell of a table. */
export type TreeCell = readonly TreeInline[]

/** One point of a list; `checked` is null where it is no task. */
export interface TreeItem {
  readonly checked: boolean | null
  readonly blocks: readonly TreeBlock[]
}

/** A piece of running text. Links and images have become text before they get here. */
export type TreeInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** Where a link goes, written out. */
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike' | 'quiet'; readonly children: readonly TreeInline[] }
  | { readonly kind: 'break' }
