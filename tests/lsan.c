/* Linked into sanitized builds alone: what the leak check passes over. */

const char *__lsan_default_suppressions(void);

/* ncurses gives nothing back of a terminal that newterm(3) refused. */
const char *__lsan_default_suppressions(void)
{
	return "leak:new_prescr\n";
}
