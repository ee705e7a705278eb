import type { ModerationSubject } from '@shared/contract/moderation'
import type { Text } from '@shared/text'
import { itemTitle } from '@shared/text/formats'

/** What texts are about: the prompt's words, or the talk with its speaker. */
export function subjectWords(text: Text, subject: ModerationSubject): string {
  return subject.kind === 'prompt' ? subject.text : text.moderation.toSpeaker(itemTitle(text, { title: subject.title, kind: subject.itemKind }), subject.speaker)
}
