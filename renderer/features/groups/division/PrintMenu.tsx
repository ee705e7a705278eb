import { api } from '@renderer/api/api'
import { fromBase64 } from '@renderer/api/base64'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { ActMenu, type MenuAct } from '@renderer/ui/ActMenu'
import { saveFile } from '@renderer/ui/saveFile'
import type { GroupSheetKind } from '@shared/contract/division'

/** Gives the groups on paper: lists, name tags and table signs as PDF. */
export function PrintMenu({ itemId, rounds }: { readonly itemId: string; readonly rounds: number }) {
  const text = useText()
  const print = (sheet: GroupSheetKind, round: number | null) => act(async () => {
    const { name, bytes } = await api.division.print({ itemId, sheet, round })
    saveFile(name, fromBase64(bytes), 'application/pdf')
    return name
  }, text.division.printed)
  const acts: MenuAct[] = [
    { key: 'lists', label: text.division.printLists, onChoose: () => void print('lists', null) },
    { key: 'tags', label: text.division.printTags, onChoose: () => void print('tags', null) },
    { key: 'signs', label: text.division.printSigns, onChoose: () => void print('signs', null) },
    ...(rounds > 1 ? Array.from({ length: rounds }, (_, round) => ({ key: `lists ${round}`, label: text.division.printListsOfRound(round + 1), onChoose: () => void print('lists', round) })) : []),
  ]
  return <ActMenu label={text.division.print} acts={acts} variant="secondary" size="md">{text.division.print}</ActMenu>
}
