/** Version 7: a note's text says when a table last wrote in it, as ISO time; null where that is not known. The lead's board has it after a restart, too. */
export const noteWritten = `
ALTER TABLE note_text ADD COLUMN written_at TEXT;
`
