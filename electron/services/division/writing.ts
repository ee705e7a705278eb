import { noteId, type WorkGroup } from '@shared/domain/entities'
import type { Store } from '@electron/store/store'
import { noteText } from '../gathering/noteDocument'

/** Whether a group has written anything: a note with text, or points. What people wrote is never removed along with a group that is not needed. */
export function holdsWriting(store: Store, { id, itemId }: WorkGroup): boolean {
  return store.point.all({ groupId: id }).length > 0 || noteText(store, noteId(itemId, id)).trim() !== ''
}
