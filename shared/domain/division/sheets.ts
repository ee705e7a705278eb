import type { WrittenForm } from '../language'

/** Somebody on a list or a sign. */
export interface SheetPerson {
  readonly name: string
  readonly unit: string
}

/** A group on a list or a sign. */
export interface SheetGroup {
  readonly name: string
  /** A line below the name; empty where there is nothing to say. */
  readonly note: string
  readonly people: readonly SheetPerson[]
}

/** A name tag: who, from where, and in which group in each round. */
export interface NameTag extends SheetPerson {
  readonly places: readonly string[]
}

/** Groups as they are printed. */
export type GroupSheets = { readonly language: WrittenForm; readonly title: string; readonly subtitle: string; readonly date: string | null } & (
  /** The groups of each round, and where everybody finds their own name. */
  | {
    readonly kind: 'lists'
    /** `title` is empty where there is one round. */
    readonly rounds: readonly { readonly title: string; readonly groups: readonly SheetGroup[] }[]
    readonly finder: { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  }
  | { readonly kind: 'tags'; readonly tags: readonly NameTag[] }
  | { readonly kind: 'signs'; readonly signs: readonly SheetGroup[] }
)
