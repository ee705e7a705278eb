/** Version 1: the programme, its units and people, gatherings, groups, notes, points, youth input, measures and the log. Never edited later. */
export const initial = `
CREATE TABLE programme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  template TEXT NOT NULL,
  neutral_language TEXT NOT NULL CHECK (neutral_language IN ('nb', 'nn')),
  registration_deadline TEXT,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE phase (
  id TEXT PRIMARY KEY,
  position REAL NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('home', 'gathering')),
  title TEXT NOT NULL
) STRICT;

CREATE TABLE rule (
  id TEXT PRIMARY KEY,
  severity TEXT NOT NULL CHECK (severity IN ('off', 'hint', 'warning'))
) STRICT;

CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('municipality', 'county')),
  name TEXT NOT NULL,
  language_form TEXT NOT NULL CHECK (language_form IN ('bokmål', 'nynorsk', 'nøytral', 'unknown')),
  report_language TEXT CHECK (report_language IN ('nb', 'nn')),
  seats INTEGER NOT NULL CHECK (seats >= 0),
  coordinator TEXT NOT NULL,
  theme TEXT NOT NULL
) STRICT;

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('political', 'administrative', 'youth', 'union', 'other'))
) STRICT;
CREATE INDEX participant_unit ON participant (unit_id);

CREATE TABLE gathering (
  id TEXT PRIMARY KEY,
  position REAL NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('joint', 'experience', 'coordinator', 'information')),
  title TEXT NOT NULL,
  date_kind TEXT NOT NULL CHECK (date_kind IN ('undecided', 'month', 'day', 'days')),
  date_from TEXT,
  date_to TEXT,
  form TEXT NOT NULL CHECK (form IN ('digital', 'physical', 'undecided')),
  place TEXT NOT NULL,
  question TEXT NOT NULL,
  home_work TEXT NOT NULL
) STRICT;

CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  gathering_id TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  present INTEGER NOT NULL CHECK (present IN (0, 1)),
  UNIQUE (gathering_id, participant_id)
) STRICT;
CREATE INDEX attendance_participant ON attendance (participant_id);

CREATE TABLE agenda_day (
  id TEXT PRIMARY KEY,
  gathering_id TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  starts_at TEXT NOT NULL,
  UNIQUE (gathering_id, day)
) STRICT;

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  gathering_id TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  position REAL NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('talk', 'good_example', 'cross_municipal_work', 'own_group_work', 'experience_sharing', 'plenary', 'break', 'lunch', 'other')),
  title TEXT NOT NULL,
  speaker TEXT NOT NULL,
  description TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  locked_at TEXT
) STRICT;
CREATE INDEX agenda_item_gathering ON agenda_item (gathering_id);

CREATE TABLE work_group (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('own', 'cross')),
  unit_id TEXT REFERENCES unit (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  CHECK ((kind = 'own') = (unit_id IS NOT NULL))
) STRICT;
CREATE INDEX work_group_item ON work_group (item_id);
CREATE INDEX work_group_unit ON work_group (unit_id);

CREATE TABLE work_group_member (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES work_group (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  UNIQUE (group_id, participant_id)
) STRICT;
CREATE INDEX work_group_member_participant ON work_group_member (participant_id);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  group_id TEXT REFERENCES work_group (id) ON DELETE CASCADE,
  scope TEXT NOT NULL CHECK (scope IN ('unit', 'group', 'programme', 'lead'))
) STRICT;
CREATE UNIQUE INDEX note_place ON note (item_id, coalesce(group_id, ''));
CREATE INDEX note_group ON note (group_id);

-- No foreign keys from here to note: what was written outlives a removed note, so that undo can bring it back.
CREATE TABLE note_update (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  note_id TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX note_update_note ON note_update (note_id, seq);
CREATE TABLE note_text (
  note_id TEXT PRIMARY KEY,
  markdown TEXT NOT NULL
) STRICT;

CREATE TABLE point (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  group_id TEXT REFERENCES work_group (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('insight', 'question', 'good_example', 'need', 'proposed_measure')),
  text TEXT NOT NULL,
  unit_id TEXT REFERENCES unit (id) ON DELETE SET NULL,
  scope TEXT NOT NULL CHECK (scope IN ('unit', 'group', 'programme', 'lead'))
) STRICT;
CREATE INDEX point_item ON point (item_id);
CREATE INDEX point_group ON point (group_id);
CREATE INDEX point_unit ON point (unit_id);

CREATE TABLE prompt (
  id TEXT PRIMARY KEY,
  gathering_id TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX prompt_gathering ON prompt (gathering_id);

CREATE TABLE youth_input (
  id TEXT PRIMARY KEY,
  prompt_id TEXT NOT NULL REFERENCES prompt (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  text TEXT NOT NULL,
  unit_id TEXT REFERENCES unit (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'set_aside')),
  outcome TEXT NOT NULL CHECK (outcome IN ('received', 'taken_up', 'answered', 'done', 'not_done')),
  outcome_text TEXT NOT NULL
) STRICT;
CREATE INDEX youth_input_prompt ON youth_input (prompt_id);
CREATE INDEX youth_input_unit ON youth_input (unit_id);

CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  gathering_id TEXT REFERENCES gathering (id) ON DELETE SET NULL,
  position REAL NOT NULL,
  what TEXT NOT NULL,
  responsible TEXT NOT NULL,
  deadline TEXT,
  status TEXT NOT NULL CHECK (status IN ('not_started', 'in_progress', 'done', 'postponed'))
) STRICT;
CREATE INDEX measure_unit ON measure (unit_id);
CREATE INDEX measure_gathering ON measure (gathering_id);

-- The command log: what the lead did, in order. Each command's row images are in change; undo applies them backwards.
-- An undo or a redo is a command, too; turns is the one that it took back or did again.
CREATE TABLE command (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  merge_key TEXT,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'fixed')),
  turns INTEGER REFERENCES command (seq)
) STRICT;
CREATE INDEX command_turns ON command (turns);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  command_seq INTEGER NOT NULL REFERENCES command (seq),
  topic TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_command ON change (command_seq);
`
