-- Version 3. What is asked for by name is found by name: the lines that were
-- kept in a session, and the sessions that are set aside.
CREATE INDEX insight_session ON insight (session, id) WHERE session IS NOT NULL;
CREATE INDEX session_dropped ON session (dropped_at) WHERE dropped_at IS NOT NULL;
