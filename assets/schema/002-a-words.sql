-- The next free place of a day is looked up by its end, not by going through
-- all the day has: a day may hold many thousands of things. Else these are the
-- triggers of version 1. A day has 1440 << 4 = 23,040 places.

DROP TRIGGER entry_words_in;
DROP TRIGGER entry_words_after;
DROP TRIGGER session_words_in;
DROP TRIGGER session_words_after;
DROP TRIGGER insight_words_in;
DROP TRIGGER insight_words_after;
DROP TRIGGER win_words_in;
DROP TRIGGER win_words_after;
DROP TRIGGER habit_words_in;
DROP TRIGGER habit_words_after;
DROP TRIGGER habit_version_words_after_insert;
DROP TRIGGER habit_version_words_after_update;
DROP TRIGGER habit_version_words_after_delete;

CREATE TRIGGER entry_words_in AFTER INSERT ON entry BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'entry', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER entry_words_after AFTER UPDATE OF body, day, dropped_at ON entry BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'entry', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER session_words_in AFTER INSERT ON session BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'session', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER session_words_after AFTER UPDATE OF intention, place, music, clear_felt, day, dropped_at ON session BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'session', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER insight_words_in AFTER INSERT ON insight BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'insight', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER insight_words_after AFTER UPDATE OF body, day, joined_to, dropped_at ON insight BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'insight', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER win_words_in AFTER INSERT ON win BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'win', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER win_words_after AFTER UPDATE OF body, day, dropped_at ON win BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'win', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday(new.day) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE new.dropped_at IS NULL;
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER habit_words_in AFTER INSERT ON habit BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'habit', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE EXISTS (SELECT 1 FROM habit WHERE id = new.id AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = new.id);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER habit_words_after AFTER UPDATE OF since, dropped_at ON habit BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'habit', new.id
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday((SELECT since FROM habit WHERE id = new.id)) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE EXISTS (SELECT 1 FROM habit WHERE id = new.id AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = new.id);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.id);
END;

CREATE TRIGGER habit_version_words_after_insert AFTER INSERT ON habit_version BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'habit', new.habit
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE EXISTS (SELECT 1 FROM habit WHERE id = new.habit AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = new.habit);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.habit);
END;

CREATE TRIGGER habit_version_words_after_update AFTER UPDATE ON habit_version BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'habit', new.habit
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday((SELECT since FROM habit WHERE id = new.habit)) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE EXISTS (SELECT 1 FROM habit WHERE id = new.habit AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = new.habit);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = new.habit);
END;

CREATE TRIGGER habit_version_words_after_delete AFTER DELETE ON habit_version BEGIN
	INSERT INTO word_row (place, what, id)
		SELECT CASE WHEN last + 1 >= first + 23040
			THEN (SELECT max(place) + 1 FROM word_row)
			ELSE ifnull(last + 1, first) END, 'habit', old.habit
		FROM (SELECT first, (SELECT place FROM word_row
			WHERE place >= first AND place < first + 23040
			ORDER BY place DESC LIMIT 1) AS last
			FROM (SELECT (CAST(julianday((SELECT since FROM habit WHERE id = old.habit)) - 2415020.5 AS INTEGER) * 1440) << 4 AS first))
		WHERE EXISTS (SELECT 1 FROM habit WHERE id = old.habit AND dropped_at IS NULL)
			AND EXISTS (SELECT 1 FROM habit_version WHERE habit = old.habit);
	INSERT INTO found (rowid, body)
		SELECT place, body FROM words
		WHERE place = (SELECT place FROM word_row WHERE id = old.habit);
END;
