#ifndef TEND_SRC_PORT_JSON_WALK_H
#define TEND_SRC_PORT_JSON_WALK_H

#include "reader.h"

/*
 * Walking over the parts of one JSON object or list without reading what is
 * in them: where each key and value lies in the file. So a file can be read
 * one thing at a time. What a part holds is checked by who parses it.
 */
struct json_walk {
	struct reader *in;
	uint64_t at;
	char close;			/* '}' or ']' */
	bool begun;
};

struct json_part {
	uint64_t key_at, key_size;	/* with its quotes; 0 in a list */
	uint64_t at, size;		/* of the value */
	int64_t values;			/* at most so many are in it */
};

/* At the bracket that opens it. False: that is no such bracket. */
bool json_walk_begin(struct json_walk *walk, struct reader *in, uint64_t at,
		     char open);

/* True for a part; false at the end, or on an error, which err then tells. */
bool json_walk_next(struct json_walk *walk, struct json_part *part,
		    struct err *err);

/* The first place from there on that is no blank. */
uint64_t json_skip_blanks(struct reader *in, uint64_t at);

/* "line 12 of the file is not JSON as it is written" and the like. */
bool json_refuse(struct reader *in, uint64_t at, struct err *err);

#endif
