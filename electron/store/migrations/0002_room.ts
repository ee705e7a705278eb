/**
 * Version 2: the room. Seats and codes for one gathering, prompts that open and close, receipts for what phones sent, support, questions to speakers
 * and the evaluation of the day. Nothing here says who a phone belongs to, or when it sent what.
 */
export const room = `
-- One row for each gathering whose room was opened. The codes and the key stay, so that phones and tables come back after a restart.
CREATE TABLE room (
  id TEXT PRIMARY KEY,
  gathering_id TEXT NOT NULL UNIQUE REFERENCES gathering (id) ON DELETE CASCADE,
  table_code TEXT NOT NULL,
  phone_code TEXT NOT NULL,
  key TEXT NOT NULL,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  ends_at TEXT,
  port INTEGER
) STRICT;
CREATE INDEX room_item ON room (item_id);

CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  gathering_id TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  secret TEXT NOT NULL,
  revoked INTEGER NOT NULL CHECK (revoked IN (0, 1))
) STRICT;
CREATE INDEX seat_gathering ON seat (gathering_id);

ALTER TABLE prompt ADD COLUMN state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed'));

-- The receipt is what the phone keeps; the proof is the hash of the key that only the phone has.
ALTER TABLE youth_input ADD COLUMN receipt TEXT;
ALTER TABLE youth_input ADD COLUMN proof TEXT;
ALTER TABLE youth_input ADD COLUMN read INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1));
ALTER TABLE youth_input ADD COLUMN shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1));
CREATE UNIQUE INDEX youth_input_proof ON youth_input (proof);
CREATE UNIQUE INDEX youth_input_receipt ON youth_input (receipt);
-- Finds the last input of a prompt at once, in a storm of answers; it serves where youth_input_prompt did.
CREATE INDEX youth_input_position ON youth_input (prompt_id, position);
DROP INDEX youth_input_prompt;
-- What phones are shown, and what receipts tell: found without looking at all that waits. Waiting answers are in neither.
CREATE INDEX youth_input_shown ON youth_input (prompt_id, position) WHERE state = 'approved' AND unit_id IS NULL;
CREATE INDEX youth_input_told ON youth_input (receipt) WHERE receipt IS NOT NULL AND (read = 1 OR shown = 1 OR outcome <> 'received');
DROP INDEX youth_input_unit;
CREATE INDEX youth_input_unit ON youth_input (unit_id) WHERE unit_id IS NOT NULL;

CREATE TABLE speaker_question (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'set_aside')),
  answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
  proof TEXT UNIQUE
) STRICT;
CREATE INDEX speaker_question_item ON speaker_question (item_id, position);

-- What phones took back, by the hash of the key it was sent with: a copy that comes late is not taken in.
CREATE TABLE withdrawal (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
-- What was taken back is erased from the log, too.
CREATE INDEX change_youth_input ON change (row_id) WHERE topic = 'youth_input' AND (before IS NOT NULL OR after IS NOT NULL);
CREATE INDEX change_speaker_question ON change (row_id) WHERE topic = 'speaker_question' AND (before IS NOT NULL OR after IS NOT NULL);

-- One row for each phone that supports an input or a question; the id is a hash of both, so that a phone counts once and cannot be followed.
-- Without row numbers, which would say what came after what.
CREATE TABLE support (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX support_subject ON support (subject_id);

CREATE TABLE evaluation_question (
  id TEXT PRIMARY KEY,
  gathering_id TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('scale', 'text')),
  text TEXT NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;
CREATE INDEX evaluation_question_gathering ON evaluation_question (gathering_id);

-- No foreign key: answers outlive a removed question, so that undo can bring it back with them. No row numbers, either.
CREATE TABLE evaluation_answer (
  id TEXT PRIMARY KEY,
  question_id TEXT NOT NULL,
  value INTEGER CHECK (value BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  proof TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_answer_question ON evaluation_answer (question_id);

-- Notes from many tables leave many commands that are no step of undo: the newest step is found without walking over them.
CREATE INDEX command_state ON command (state, seq);
`
