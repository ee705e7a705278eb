import { useEffect, useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { whenShown } from '@renderer/api/live'
import type { DivisionState } from '@shared/contract/division'
import type { DivisionRules } from '@shared/domain/division/problem'
import type { DivisionSettings } from '@shared/domain/division/settings'
import type { Text } from '@shared/text'

/** Changes settings; rejects where the host refuses. */
export type SaveSettings = (change: (settings: DivisionSettings) => DivisionSettings) => Promise<void>

/**
 * Saves changes of an item's settings one after the other, each upon the one before, also where that has not come back from the host yet. `shown` are the settings with what was
 * just chosen: while a search runs, the host may answer late. What was chosen gives way to what the host has once that is as new, also where it was taken back meanwhile.
 */
export function useSettings(itemId: string, { settings }: Pick<DivisionState, 'settings'>): { readonly shown: DivisionSettings; readonly save: SaveSettings } {
  const latest = useRef(settings)
  const pending = useRef(0)
  const [draft, setDraft] = useState<DivisionSettings | null>(null)
  useEffect(() => {
    if (draft === null) latest.current = settings
  }, [settings, draft])
  const save: SaveSettings = async (change) => {
    const before = latest.current
    latest.current = change(before)
    setDraft(latest.current)
    pending.current += 1
    try {
      await api.division.set({ itemId, settings: latest.current })
    } catch (error) {
      latest.current = before
      setDraft(null)
      throw error
    } finally {
      pending.current -= 1
      void whenShown(api.division.state, { itemId }).then(() => { if (pending.current === 0) setDraft(null) })
    }
  }
  return { shown: draft ?? settings, save }
}

/** The settings with another rule. */
export const withRule = <K extends keyof DivisionRules>(rule: K, value: DivisionRules[K]) => (settings: DivisionSettings): DivisionSettings =>
  ({ ...settings, rules: { ...settings.rules, [rule]: value } })

/** Whether the groups have people in fewer or more rounds than are asked for: they are divided anew then, not repaired. */
export const hasOtherRounds = ({ seated, settings }: Pick<DivisionState, 'seated' | 'settings'>): boolean => seated !== null && seated.rounds !== settings.rounds

/** The settings in a line: «18 grupper · høyst 1 fra samme kommune · minst 2 unge sammen». */
export function settingsSummary(text: Text, { settings: { amount, rounds, rules }, groups }: Pick<DivisionState, 'settings' | 'groups'>): string {
  const lists = rules.together.length + rules.apart.length + rules.fixed.length
  return [
    text.divisionSettings.summary.groups(groups), ...(amount.kind === 'people' ? [text.divisionSettings.summary.size(text.divisionWords.range(amount.min, amount.max))] : []), ...(rounds > 1 ? [text.divisionSettings.summary.rounds(rounds)] : []),
    ...(rules.unitAtMost === null ? [] : [text.divisionSettings.summary.unit(rules.unitAtMost)]), ...(rules.youthAtLeast === null ? [] : [text.divisionSettings.summary.youth(rules.youthAtLeast)]), ...(lists > 0 ? [text.divisionSettings.summary.lists(lists)] : []),
  ].join(' · ')
}
