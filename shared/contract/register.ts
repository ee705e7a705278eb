import { z } from 'zod'
import { REGISTER_SETS, type UnitKind } from '@shared/domain/kinds'
import type { LanguageForm } from '@shared/domain/language'
import { answer, task } from './base'

/** A municipality or county municipality of the register. */
export interface RegisterUnit {
  readonly number: string
  readonly name: string
  readonly kind: UnitKind
  readonly countyNumber: string
  readonly county: string
  readonly languageForm: LanguageForm
}

/** The register of municipalities and counties, as of a set: 2020 (Møre og Romsdal only) or 2024. */
export const register = {
  search: task().input(z.object({
    set: z.enum(REGISTER_SETS),
    /** A part of the name or the beginning of the number; empty for all. */
    text: z.string().max(100),
    countyNumber: z.string().max(2).nullable(),
  })).output(answer<readonly RegisterUnit[]>()),
  counties: task().input(z.object({ set: z.enum(REGISTER_SETS) })).output(answer<readonly { readonly number: string; readonly name: string; readonly municipalities: number }[]>()),
}
