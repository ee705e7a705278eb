/** Version 6: what a seat may do besides writing: go through what comes from the phones; and whom it writes for, where that is one unit alone. */
export const seat = `
ALTER TABLE seat ADD COLUMN moderates INTEGER NOT NULL DEFAULT 0 CHECK (moderates IN (0, 1));
-- Null is all units. A unit's seat goes with it: without, it would come to be one that reads all.
ALTER TABLE seat ADD COLUMN unit_id TEXT REFERENCES unit (id) ON DELETE CASCADE;
CREATE INDEX seat_unit ON seat (unit_id);

-- What was done before can be undone after: the log's images of these rows get the new columns, too.
UPDATE change SET
  before = json_set(before, '$.moderates', 0, '$.unit_id', NULL), after = json_set(after, '$.moderates', 0, '$.unit_id', NULL) WHERE topic = 'seat';
`
