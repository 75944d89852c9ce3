#include "ui/open.h"
__attribute__((weak)) void mark_day(struct app *app, int64_t habit, day on, int state){(void)app;(void)habit;(void)on;(void)state;}
__attribute__((weak)) void open_marks(struct app *app, int64_t habit, day on){(void)app;(void)habit;(void)on;}
__attribute__((weak)) void open_mark_words(struct app *app, int64_t habit, day on){(void)app;(void)habit;(void)on;}
