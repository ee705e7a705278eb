/**
 * Version 3: division into groups. What an item's groups are divided by, where a group's facilitator comes from, groups that stay as they are, and
 * seats in several rounds.
 */
export const division = `
-- How the groups of an item are divided: the settings as JSON, and the number that the groups in use came from, so that another proposal takes the next.
CREATE TABLE division (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL UNIQUE REFERENCES agenda_item (id) ON DELETE CASCADE,
  settings TEXT NOT NULL,
  seed INTEGER NOT NULL
) STRICT;

ALTER TABLE work_group ADD COLUMN facilitator_unit_id TEXT REFERENCES unit (id) ON DELETE SET NULL;
ALTER TABLE work_group ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));
CREATE INDEX work_group_facilitator_unit ON work_group (facilitator_unit_id);

-- A table's own conditions cannot be changed: the seats move to a new one, in which the same person can sit in the same group in two rounds.
CREATE TABLE work_group_seat (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES work_group (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  round INTEGER NOT NULL CHECK (round >= 0),
  UNIQUE (group_id, participant_id, round)
) STRICT;
INSERT INTO work_group_seat (id, group_id, participant_id, round) SELECT id, group_id, participant_id, 0 FROM work_group_member;
DROP TABLE work_group_member;
ALTER TABLE work_group_seat RENAME TO work_group_member;
CREATE INDEX work_group_member_participant ON work_group_member (participant_id);

-- What was done before can be undone after: the log's images of these rows get the new columns, too.
UPDATE change SET
  before = json_set(before, '$.facilitator_unit_id', NULL, '$.locked', 0), after = json_set(after, '$.facilitator_unit_id', NULL, '$.locked', 0) WHERE topic = 'work_group';
UPDATE change SET before = json_set(before, '$.round', 0), after = json_set(after, '$.round', 0) WHERE topic = 'work_group_member';
`
