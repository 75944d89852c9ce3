-- What each insight is now, so that those of one kind are found, and counted,
-- without asking every insight for its newest sorting. Kept by triggers: never
-- captured in a step, never exported. It has those that stand by themselves:
-- not set aside, not joined to another.
CREATE TABLE insight_now (
	insight INTEGER PRIMARY KEY,
	kinds TEXT NOT NULL
) STRICT;
CREATE INDEX insight_now_kinds ON insight_now (kinds, insight);

INSERT INTO insight_now (insight, kinds)
	SELECT id, ifnull((SELECT kinds FROM insight_kind
		WHERE insight = i.id ORDER BY id DESC LIMIT 1), '')
	FROM insight i WHERE dropped_at IS NULL AND joined_to IS NULL;

CREATE TRIGGER insight_now_in AFTER INSERT ON insight
WHEN new.dropped_at IS NULL AND new.joined_to IS NULL BEGIN
	INSERT INTO insight_now (insight, kinds)
		VALUES (new.id, ifnull((SELECT kinds FROM insight_kind
			WHERE insight = new.id ORDER BY id DESC LIMIT 1), ''));
END;

CREATE TRIGGER insight_now_out AFTER DELETE ON insight BEGIN
	DELETE FROM insight_now WHERE insight = old.id;
END;

CREATE TRIGGER insight_now_move AFTER UPDATE OF dropped_at, joined_to ON insight BEGIN
	DELETE FROM insight_now WHERE insight = old.id;
	INSERT INTO insight_now (insight, kinds)
		SELECT new.id, ifnull((SELECT kinds FROM insight_kind
			WHERE insight = new.id ORDER BY id DESC LIMIT 1), '')
		WHERE new.dropped_at IS NULL AND new.joined_to IS NULL;
END;

CREATE TRIGGER insight_kind_now_in AFTER INSERT ON insight_kind BEGIN
	UPDATE insight_now SET kinds = (SELECT kinds FROM insight_kind
		WHERE insight = new.insight ORDER BY id DESC LIMIT 1)
		WHERE insight = new.insight;
END;

CREATE TRIGGER insight_kind_now_out AFTER DELETE ON insight_kind BEGIN
	UPDATE insight_now SET kinds = ifnull((SELECT kinds FROM insight_kind
		WHERE insight = old.insight ORDER BY id DESC LIMIT 1), '')
		WHERE insight = old.insight;
END;

CREATE TRIGGER insight_kind_now_move AFTER UPDATE ON insight_kind BEGIN
	UPDATE insight_now SET kinds = ifnull((SELECT kinds FROM insight_kind
		WHERE insight = insight_now.insight ORDER BY id DESC LIMIT 1), '')
		WHERE insight IN (old.insight, new.insight);
END;

-- Starred pages, in the order of the list.
CREATE INDEX entry_starred ON entry (day, id) WHERE starred;
