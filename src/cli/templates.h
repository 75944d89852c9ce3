#ifndef TEND_SRC_CLI_TEMPLATES_H
#define TEND_SRC_CLI_TEMPLATES_H

#include "cli/call.h"
#include "domain/template.h"

/* The template a call names; ERR_NOT_FOUND with a sentence if there is none. */
bool call_template(struct call *call, const char *name,
		   const struct template **found, struct err *err);

#endif
