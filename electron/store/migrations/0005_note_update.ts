/**
 * Version 5: a note's updates lie together, numbered within their note. A key that a table writes then changes one page of the file, where a number that
 * is unique among all notes, its index and its counter took three.
 */
export const noteUpdate = `
CREATE TABLE note_update_by_note (
  note_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (note_id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO note_update_by_note (note_id, seq, bytes) SELECT note_id, seq, bytes FROM note_update;
DROP TABLE note_update;
ALTER TABLE note_update_by_note RENAME TO note_update;
`
