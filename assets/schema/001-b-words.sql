-- ---- kept by triggers: never captured in a step, never exported -----------

-- How many things are recorded about a day (set-aside ones are not).
CREATE TABLE day_count (
	day TEXT NOT NULL PRIMARY KEY,
	things INTEGER NOT NULL,
	entries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Search has its own numbers: place = minutes of the day a thing is about,
-- since 1900, shifted by 4, plus the next free number; so the newest come first.
CREATE TABLE word_row (
	place INTEGER PRIMARY KEY,
	what TEXT NOT NULL,
	id INTEGER NOT NULL UNIQUE
) STRICT;

CREATE VIEW words (place, body) AS
	SELECT w.place, fold(CASE w.what
		WHEN 'entry' THEN (SELECT e.body FROM entry e WHERE e.id = w.id)
		WHEN 'session' THEN (SELECT s.intention || char(10) || s.place || char(10) || s.music || char(10) || s.clear_felt FROM session s WHERE s.id = w.id)
		WHEN 'insight' THEN (SELECT i.body FROM insight i WHERE i.id = w.id)
		WHEN 'habit' THEN (SELECT v.anchor || char(10) || v.action || char(10) || v.smallest FROM habit_version v WHERE v.habit = w.id ORDER BY v.from_day DESC, v.id DESC LIMIT 1)
		WHEN 'win' THEN (SELECT g.body FROM win g WHERE g.id = w.id)
	END)
	FROM word_row w;

-- Marks are parts of words: what folding leaves of them are vowels (Thai, Hindi).
CREATE VIRTUAL TABLE found USING fts5 (
	body, content = 'words', content_rowid = 'place',
	tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'",
	prefix = '1 2 3'
);

CREATE TRIGGER entry_words_in AFTER INSERT ON entry BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'entry', new.id
		FROM word_row
		WHERE place >= (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER entry_words_out BEFORE DELETE ON entry BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER entry_words_before BEFORE UPDATE OF body, day, dropped_at ON entry BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER entry_words_after AFTER UPDATE OF body, day, dropped_at ON entry BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'entry', new.id
		FROM word_row
		WHERE place >= (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER session_words_in AFTER INSERT ON session BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'session', new.id
		FROM word_row
		WHERE place >= (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER session_words_out BEFORE DELETE ON session BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER session_words_before BEFORE UPDATE OF intention, place, music, clear_felt, day, dropped_at ON session BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER session_words_after AFTER UPDATE OF intention, place, music, clear_felt, day, dropped_at ON session BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'session', new.id
		FROM word_row
		WHERE place >= (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER insight_words_in AFTER INSERT ON insight BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'insight', new.id
		FROM word_row
		WHERE place >= (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER insight_words_out BEFORE DELETE ON insight BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER insight_words_before BEFORE UPDATE OF body, day, joined_to, dropped_at ON insight BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER insight_words_after AFTER UPDATE OF body, day, joined_to, dropped_at ON insight BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'insight', new.id
		FROM word_row
		WHERE place >= (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER win_words_in AFTER INSERT ON win BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'win', new.id
		FROM word_row
		WHERE place >= (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER win_words_out BEFORE DELETE ON win BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER win_words_before BEFORE UPDATE OF body, day, dropped_at ON win BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER win_words_after AFTER UPDATE OF body, day, dropped_at ON win BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'win', new.id
		FROM word_row
		WHERE place >= (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER habit_words_in AFTER INSERT ON habit BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'habit', new.id
		FROM word_row
		WHERE place >= (CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING EXISTS (SELECT 1 FROM habit WHERE id = new.id AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = new.id);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER habit_words_out BEFORE DELETE ON habit BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER habit_words_before BEFORE UPDATE OF since, dropped_at ON habit BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.id);
	DELETE FROM word_row WHERE id = old.id;
END;

CREATE TRIGGER habit_words_after AFTER UPDATE OF since, dropped_at ON habit BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'habit', new.id
		FROM word_row
		WHERE place >= (CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING EXISTS (SELECT 1 FROM habit WHERE id = new.id AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = new.id);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER habit_version_words_before_insert BEFORE INSERT ON habit_version BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.habit);
	DELETE FROM word_row WHERE id = new.habit;
END;

CREATE TRIGGER habit_version_words_after_insert AFTER INSERT ON habit_version BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'habit', new.habit
		FROM word_row
		WHERE place >= (CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING EXISTS (SELECT 1 FROM habit WHERE id = new.habit AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = new.habit);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.habit);
END;

CREATE TRIGGER habit_version_words_before_update BEFORE UPDATE ON habit_version BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.habit);
	DELETE FROM word_row WHERE id = old.habit;
END;

CREATE TRIGGER habit_version_words_after_update AFTER UPDATE ON habit_version BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'habit', new.habit
		FROM word_row
		WHERE place >= (CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING EXISTS (SELECT 1 FROM habit WHERE id = new.habit AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = new.habit);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.habit);
END;

CREATE TRIGGER habit_version_words_before_delete BEFORE DELETE ON habit_version BEGIN
	INSERT INTO found (found, rowid, body)
		SELECT 'delete', place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.habit);
	DELETE FROM word_row WHERE id = old.habit;
END;

CREATE TRIGGER habit_version_words_after_delete AFTER DELETE ON habit_version BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN max(place) + 1 >= ((CAST(julianday((SELECT since FROM habit WHERE id = old.habit)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(max(place) + 1, (CAST(julianday((SELECT since FROM habit WHERE id = old.habit)) - 2415020.5 AS INTEGER) * 1440) << 4) END, 'habit', old.habit
		FROM word_row
		WHERE place >= (CAST(julianday((SELECT since FROM habit WHERE id = old.habit)) - 2415020.5 AS INTEGER) * 1440) << 4 AND place < ((CAST(julianday((SELECT since FROM habit WHERE id = old.habit)) - 2415020.5 AS INTEGER) * 1440) + 1440) << 4
		HAVING EXISTS (SELECT 1 FROM habit WHERE id = old.habit AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = old.habit);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.habit);
END;

CREATE TRIGGER entry_counts_in AFTER INSERT ON entry BEGIN
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 1 WHERE new.dropped_at IS NULL
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 1;
END;

CREATE TRIGGER entry_counts_out AFTER DELETE ON entry BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 1 WHERE day = old.day AND old.dropped_at IS NULL;
END;

CREATE TRIGGER entry_counts_move AFTER UPDATE OF day, dropped_at ON entry BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 1 WHERE day = old.day AND old.dropped_at IS NULL;
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 1 WHERE new.dropped_at IS NULL
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 1;
END;

CREATE TRIGGER session_counts_in AFTER INSERT ON session BEGIN
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE new.dropped_at IS NULL
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER session_counts_out AFTER DELETE ON session BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day AND old.dropped_at IS NULL;
END;

CREATE TRIGGER session_counts_move AFTER UPDATE OF day, dropped_at ON session BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day AND old.dropped_at IS NULL;
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE new.dropped_at IS NULL
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER checkin_counts_in AFTER INSERT ON checkin BEGIN
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE new.dropped_at IS NULL
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER checkin_counts_out AFTER DELETE ON checkin BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day AND old.dropped_at IS NULL;
END;

CREATE TRIGGER checkin_counts_move AFTER UPDATE OF day, dropped_at ON checkin BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day AND old.dropped_at IS NULL;
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE new.dropped_at IS NULL
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER win_counts_in AFTER INSERT ON win BEGIN
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE new.dropped_at IS NULL
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER win_counts_out AFTER DELETE ON win BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day AND old.dropped_at IS NULL;
END;

CREATE TRIGGER win_counts_move AFTER UPDATE OF day, dropped_at ON win BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day AND old.dropped_at IS NULL;
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE new.dropped_at IS NULL
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER mark_counts_in AFTER INSERT ON mark BEGIN
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE true
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER mark_counts_out AFTER DELETE ON mark BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day;
END;

CREATE TRIGGER mark_counts_move AFTER UPDATE OF day ON mark BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day;
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE true
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER occasion_counts_in AFTER INSERT ON occasion BEGIN
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE true
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;

CREATE TRIGGER occasion_counts_out AFTER DELETE ON occasion BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day;
END;

CREATE TRIGGER occasion_counts_move AFTER UPDATE OF day ON occasion BEGIN
	UPDATE day_count SET things = things - 1, entries = entries - 0 WHERE day = old.day;
	INSERT INTO day_count (day, things, entries) SELECT new.day, 1, 0 WHERE true
		ON CONFLICT (day) DO UPDATE SET things = things + 1, entries = entries + 0;
END;
