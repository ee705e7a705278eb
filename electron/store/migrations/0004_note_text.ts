/** Version 4: a note's text says which update it was made after, so that it need not be written at every key and a stale one is known. */
export const noteText = `
ALTER TABLE note_text ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
UPDATE note_text SET seq = coalesce((SELECT max(seq) FROM note_update WHERE note_update.note_id = note_text.note_id), 0);
`
