#include "ui/open.h"
__attribute__((weak)) void open_sort(struct app *app, int64_t insight){(void)app;(void)insight;}
__attribute__((weak)) void open_insight(struct app *app, int64_t insight){(void)app;(void)insight;}
__attribute__((weak)) void open_builder(struct app *app, int64_t insight){(void)app;(void)insight;}
__attribute__((weak)) void open_card(struct app *app, int64_t habit){(void)app;(void)habit;}
