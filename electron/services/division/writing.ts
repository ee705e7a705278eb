import { noteId, type WorkGroup } from '@shared/domain/entities'
import { readText } from '@electron/store/noteLog'
import type { Store } from '@electron/store/store'

/** Whether a group has written anything: a note with text, or points. What people wrote is never removed along with a group that is not needed. */
export function holdsWriting(store: Store, { id, itemId }: WorkGroup): boolean {
  return store.point.all({ groupId: id }).length > 0 || readText(store.db, noteId(itemId, id)).trim() !== ''
}
