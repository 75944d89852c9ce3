-- The book, version 1. Never edited after release: later shapes are made by
-- later files, which append columns or add tables.
--
-- Every content table: id (one generator, unique over all tables), moments as
-- seconds UTC with the zone's minutes, days as YYYY-MM-DD, created_at and
-- changed_at in seconds, dropped_at while set aside. References are plain:
-- a verb says what goes with what. Tables kept by triggers stand at the end.

CREATE TABLE meta (
	key TEXT NOT NULL PRIMARY KEY,
	value ANY
) STRICT, WITHOUT ROWID;

-- What was done, and what each row was like before. Kept by book/step.c.
CREATE TABLE step (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	uid INTEGER NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
	target INTEGER REFERENCES step (id),
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	undone_by INTEGER
) STRICT;

CREATE TABLE change (
	step INTEGER NOT NULL REFERENCES step (id),
	seq INTEGER NOT NULL,
	tbl TEXT NOT NULL,
	row INTEGER NOT NULL,
	op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
	old TEXT,
	sum INTEGER,
	PRIMARY KEY (step, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row ON change (row, step);

CREATE TABLE erased (
	id INTEGER PRIMARY KEY,
	at INTEGER NOT NULL
) STRICT;

-- Where an imported thing came from, so that it comes once.
CREATE TABLE source (
	id INTEGER PRIMARY KEY,
	subject INTEGER NOT NULL,
	system TEXT NOT NULL,
	key TEXT NOT NULL,
	UNIQUE (system, key)
) STRICT;
CREATE INDEX source_subject ON source (subject);

CREATE TABLE session (
	id INTEGER PRIMARY KEY,
	day TEXT NOT NULL,
	started_at INTEGER,
	started_zone INTEGER,
	ended_at INTEGER,
	ended_zone INTEGER,
	number INTEGER,
	form TEXT NOT NULL DEFAULT '',
	place TEXT NOT NULL DEFAULT '',
	intention TEXT NOT NULL DEFAULT '',
	intention_day TEXT,
	music TEXT NOT NULL DEFAULT '',
	dose TEXT NOT NULL DEFAULT '',
	clear_felt TEXT NOT NULL DEFAULT '',
	mood_before INTEGER,
	mood_after INTEGER,
	energy_before INTEGER,
	energy_after INTEGER,
	wellbeing_before INTEGER,
	wellbeing_after INTEGER,
	tender INTEGER NOT NULL DEFAULT 0,
	private INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX session_day ON session (day, id);

-- Before, during, after: notes with their times.
CREATE TABLE session_note (
	id INTEGER PRIMARY KEY,
	session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
	part TEXT NOT NULL CHECK (part IN ('before', 'during', 'after')),
	at INTEGER,
	zone INTEGER,
	body TEXT NOT NULL,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX session_note_session ON session_note (session, id);

CREATE TABLE entry (
	id INTEGER PRIMARY KEY,
	day TEXT NOT NULL,
	session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
	body TEXT NOT NULL,
	words INTEGER NOT NULL DEFAULT 0,
	template TEXT NOT NULL DEFAULT '',
	starred INTEGER NOT NULL DEFAULT 0,
	tender INTEGER NOT NULL DEFAULT 0,
	private INTEGER NOT NULL DEFAULT 0,
	written_at INTEGER NOT NULL,
	written_zone INTEGER NOT NULL,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX entry_day ON entry (day, id);
CREATE INDEX entry_session ON entry (session, id) WHERE session IS NOT NULL;
CREATE INDEX entry_dropped ON entry (dropped_at) WHERE dropped_at IS NOT NULL;

CREATE TABLE tag (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL COLLATE NOCASE UNIQUE,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tagged (
	id INTEGER PRIMARY KEY,
	tag INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
	subject INTEGER NOT NULL,
	UNIQUE (subject, tag)
) STRICT;
CREATE INDEX tagged_tag ON tagged (tag, subject);

CREATE TABLE insight (
	id INTEGER PRIMARY KEY,
	day TEXT NOT NULL,
	body TEXT NOT NULL,
	session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
	joined_to INTEGER REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
	greets INTEGER NOT NULL DEFAULT 0,
	starred INTEGER NOT NULL DEFAULT 0,
	reread_on TEXT,
	written_at INTEGER NOT NULL,
	written_zone INTEGER NOT NULL,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX insight_day ON insight (day, id);
CREATE INDEX insight_greets ON insight (day, id) WHERE greets;
CREATE INDEX insight_joined ON insight (joined_to) WHERE joined_to IS NOT NULL;
CREATE INDEX insight_dropped ON insight (dropped_at) WHERE dropped_at IS NOT NULL;

-- The exact place an insight came from: bytes of the entry as it now stands.
CREATE TABLE anchor (
	id INTEGER PRIMARY KEY,
	insight INTEGER NOT NULL REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
	entry INTEGER NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
	start INTEGER NOT NULL,
	end INTEGER NOT NULL,
	quote TEXT NOT NULL
) STRICT;
CREATE INDEX anchor_insight ON anchor (insight);
CREATE INDEX anchor_entry ON anchor (entry, start);

-- Each sorting, dated; the newest row holds. kinds: names parted by blanks.
CREATE TABLE insight_kind (
	id INTEGER PRIMARY KEY,
	insight INTEGER NOT NULL REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
	kinds TEXT NOT NULL,
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL
) STRICT;
CREATE INDEX insight_kind_insight ON insight_kind (insight, id);

-- An answer to a question about a thing: readiness, priority, why, how it
-- felt. Dated rows; the newest for (subject, question) holds.
CREATE TABLE answer (
	id INTEGER PRIMARY KEY,
	subject INTEGER NOT NULL,
	question TEXT NOT NULL,
	number INTEGER,
	body TEXT NOT NULL DEFAULT '',
	day TEXT,
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_subject ON answer (subject, question, id);

CREATE TABLE value (
	id INTEGER PRIMARY KEY,
	kind TEXT NOT NULL DEFAULT 'value' CHECK (kind IN ('value', 'becoming', 'area')),
	name TEXT NOT NULL,
	why TEXT NOT NULL DEFAULT '',
	position INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;

-- That two things belong together: a value and a habit, a person and a
-- session, two habits that help each other. what says how.
CREATE TABLE link (
	id INTEGER PRIMARY KEY,
	what TEXT NOT NULL,
	subject INTEGER NOT NULL,
	object INTEGER NOT NULL,
	note TEXT NOT NULL DEFAULT '',
	created_at INTEGER NOT NULL,
	UNIQUE (subject, object, what)
) STRICT;
CREATE INDEX link_object ON link (object, what);

CREATE TABLE person (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL,
	role TEXT NOT NULL DEFAULT '',
	contact TEXT NOT NULL DEFAULT '',
	hours TEXT NOT NULL DEFAULT '',
	told TEXT NOT NULL DEFAULT '',
	helps TEXT NOT NULL DEFAULT '',
	keep TEXT NOT NULL DEFAULT '',
	boundary TEXT NOT NULL DEFAULT '',
	resists TEXT NOT NULL DEFAULT '',
	often TEXT NOT NULL DEFAULT '',
	time_together TEXT NOT NULL DEFAULT '' CHECK (time_together IN ('', 'more', 'as-now', 'less')),
	asks INTEGER NOT NULL DEFAULT 0,
	support INTEGER NOT NULL DEFAULT 0,
	private INTEGER NOT NULL DEFAULT 0,
	position INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;

CREATE TABLE appointment (
	id INTEGER PRIMARY KEY,
	day TEXT NOT NULL,
	person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	wish TEXT NOT NULL DEFAULT '',
	kept TEXT NOT NULL DEFAULT '',
	page_path TEXT NOT NULL DEFAULT '',
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;

CREATE TABLE agenda (
	id INTEGER PRIMARY KEY,
	appointment INTEGER REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
	person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	subject INTEGER,
	kind TEXT NOT NULL DEFAULT 'tell' CHECK (kind IN ('ask', 'tell', 'which-first', 'fits-treatment')),
	body TEXT NOT NULL DEFAULT '',
	chosen INTEGER NOT NULL DEFAULT 1,
	day TEXT NOT NULL,
	done_on TEXT,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;

-- A routine or cue habits can hang on, in the person's words.
CREATE TABLE routine (
	id INTEGER PRIMARY KEY,
	body TEXT NOT NULL UNIQUE,
	position INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;

CREATE TABLE habit (
	id INTEGER PRIMARY KEY,
	insight INTEGER REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
	since TEXT NOT NULL,
	let_go_on TEXT,
	learned TEXT NOT NULL DEFAULT '',
	after_habit INTEGER REFERENCES habit (id) DEFERRABLE INITIALLY DEFERRED,
	grouping TEXT NOT NULL DEFAULT '',
	position INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX habit_insight ON habit (insight) WHERE insight IS NOT NULL;

-- What a habit was from a day on; the newest row not after a day holds there.
CREATE TABLE habit_version (
	id INTEGER PRIMARY KEY,
	habit INTEGER NOT NULL REFERENCES habit (id) DEFERRABLE INITIALLY DEFERRED,
	from_day TEXT NOT NULL,
	form TEXT NOT NULL CHECK (form IN ('stack', 'enhance', 'if-then')),
	anchor TEXT NOT NULL,
	routine INTEGER REFERENCES routine (id) DEFERRABLE INITIALLY DEFERRED,
	action TEXT NOT NULL,
	smallest TEXT NOT NULL DEFAULT '',
	celebration TEXT NOT NULL DEFAULT '',
	seconds INTEGER,
	longer_is_fine INTEGER NOT NULL DEFAULT 0,
	times_per_week INTEGER NOT NULL DEFAULT 7 CHECK (times_per_week BETWEEN 1 AND 7),
	weekdays INTEGER NOT NULL DEFAULT 127 CHECK (weekdays BETWEEN 1 AND 127),
	why TEXT NOT NULL DEFAULT '',
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL
) STRICT;
CREATE INDEX habit_version_habit ON habit_version (habit, from_day, id);

-- A stretch of rest, until a day or until it is ended; habit NULL is all.
CREATE TABLE pause (
	id INTEGER PRIMARY KEY,
	habit INTEGER REFERENCES habit (id) DEFERRABLE INITIALLY DEFERRED,
	from_day TEXT NOT NULL,
	until_day TEXT,
	note TEXT NOT NULL DEFAULT '',
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pause_habit ON pause (habit, from_day);

CREATE TABLE rung (
	id INTEGER PRIMARY KEY,
	habit INTEGER NOT NULL REFERENCES habit (id) DEFERRABLE INITIALLY DEFERRED,
	position INTEGER NOT NULL,
	action TEXT NOT NULL,
	seconds INTEGER,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX rung_habit ON rung (habit, position);

-- What reminds, makes easier, makes the old way harder; keeps an insight
-- alive. Hangs on a habit or an insight.
CREATE TABLE cue (
	id INTEGER PRIMARY KEY,
	subject INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('reminds', 'easier', 'harder', 'keeps-alive')),
	sort TEXT NOT NULL DEFAULT '',
	body TEXT NOT NULL,
	arranged_on TEXT,
	helped TEXT NOT NULL DEFAULT '' CHECK (helped IN ('', 'yes', 'partly', 'no')),
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX cue_subject ON cue (subject);

CREATE TABLE mark (
	id INTEGER PRIMARY KEY,
	habit INTEGER NOT NULL REFERENCES habit (id) DEFERRABLE INITIALLY DEFERRED,
	day TEXT NOT NULL,
	state TEXT NOT NULL CHECK (state IN ('done', 'smallest', 'partly', 'rest', 'not-today')),
	note TEXT NOT NULL DEFAULT '',
	helped TEXT NOT NULL DEFAULT '',
	hindered TEXT NOT NULL DEFAULT '',
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	UNIQUE (habit, day)
) STRICT;
CREATE INDEX mark_day ON mark (day);

CREATE TABLE occasion (
	id INTEGER PRIMARY KEY,
	habit INTEGER NOT NULL REFERENCES habit (id) DEFERRABLE INITIALLY DEFERRED,
	day TEXT NOT NULL,
	fired INTEGER NOT NULL,
	rehearsed INTEGER NOT NULL DEFAULT 0,
	note TEXT NOT NULL DEFAULT '',
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX occasion_habit ON occasion (habit, day);
CREATE INDEX occasion_day ON occasion (day);

CREATE TABLE checkin (
	id INTEGER PRIMARY KEY,
	day TEXT NOT NULL,
	mood INTEGER CHECK (mood BETWEEN 1 AND 5),
	energy INTEGER CHECK (energy BETWEEN 1 AND 5),
	wellbeing INTEGER CHECK (wellbeing BETWEEN 1 AND 5),
	note TEXT NOT NULL DEFAULT '',
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX checkin_day ON checkin (day, id);
CREATE INDEX checkin_dropped ON checkin (dropped_at) WHERE dropped_at IS NOT NULL;

CREATE TABLE obstacle (
	id INTEGER PRIMARY KEY,
	habit INTEGER REFERENCES habit (id) DEFERRABLE INITIALLY DEFERRED,
	mark INTEGER REFERENCES mark (id) DEFERRABLE INITIALLY DEFERRED,
	day TEXT NOT NULL,
	type TEXT NOT NULL DEFAULT '' CHECK (type IN ('', 'practical', 'emotional', 'identity', 'social', 'habitual')),
	body TEXT NOT NULL DEFAULT '',
	idea TEXT NOT NULL DEFAULT '',
	adjusted INTEGER,
	outcome TEXT NOT NULL DEFAULT '',
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX obstacle_day ON obstacle (day);

CREATE TABLE win (
	id INTEGER PRIMARY KEY,
	day TEXT NOT NULL,
	body TEXT NOT NULL,
	subject INTEGER,
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX win_day ON win (day, id);
CREATE INDEX win_dropped ON win (dropped_at) WHERE dropped_at IS NOT NULL;

CREATE TABLE review (
	id INTEGER PRIMARY KEY,
	kind TEXT NOT NULL CHECK (kind IN ('weekly', 'monthly', 'integration')),
	from_day TEXT NOT NULL,
	until_day TEXT NOT NULL,
	habit INTEGER REFERENCES habit (id) DEFERRABLE INITIALLY DEFERRED,
	step INTEGER NOT NULL DEFAULT 0,
	finished_at INTEGER,
	shown TEXT NOT NULL DEFAULT '',
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	dropped_at INTEGER
) STRICT;
CREATE INDEX review_day ON review (from_day, id);

-- An invitation put off, or never wanted again; and notices silenced.
CREATE TABLE invitation (
	id INTEGER PRIMARY KEY,
	what TEXT NOT NULL,
	subject INTEGER NOT NULL DEFAULT 0,
	later_on TEXT,
	never INTEGER NOT NULL DEFAULT 0,
	shown_on TEXT,
	changed_at INTEGER NOT NULL,
	UNIQUE (what, subject)
) STRICT;

-- That a thing was opened to be read, or a letting-be practice visited.
CREATE TABLE visit (
	id INTEGER PRIMARY KEY,
	subject INTEGER NOT NULL,
	what TEXT NOT NULL,
	day TEXT NOT NULL,
	at INTEGER NOT NULL,
	zone INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_subject ON visit (subject, id);

CREATE TABLE template (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL COLLATE NOCASE UNIQUE,
	body TEXT NOT NULL,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL
) STRICT;

-- Own questions, and built-in ones hidden (key names the built-in).
CREATE TABLE prompt (
	id INTEGER PRIMARY KEY,
	key TEXT UNIQUE,
	body TEXT NOT NULL DEFAULT '',
	tone TEXT NOT NULL DEFAULT 'light' CHECK (tone IN ('light', 'inward', 'tender')),
	hidden INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE prompt_shown (
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL,
	day TEXT NOT NULL,
	entry INTEGER
) STRICT;
CREATE INDEX prompt_shown_day ON prompt_shown (day);

CREATE TABLE setting (
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE,
	value TEXT NOT NULL,
	changed_at INTEGER NOT NULL
) STRICT;
