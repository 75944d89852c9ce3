#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "own.h"

/* The sanitizers have a word to say at a crash themselves. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED
#endif

/* An end asked for is an end within this, whatever the terminal does: a
 * blocked write cannot hold us. */
enum { END_WITHIN = 400000 };	/* microseconds */

static volatile sig_atomic_t asked;
static volatile sig_atomic_t end_signal;

static void on_end(int number)
{
	static const struct itimerval soon = { .it_value.tv_usec = END_WITHIN };

	if (!end_signal)
		setitimer(ITIMER_REAL, &soon, NULL);
	end_signal = number;
	asked |= ASKED_END;
}

static void on_stop(int number)
{
	(void)number;
	asked |= ASKED_STOP;
}

static void on_size(int number)
{
	(void)number;
	asked |= ASKED_SIZE;
}

static void on_back(int number)
{
	(void)number;
	asked |= ASKED_BACK;
}

static void on_too_late(int number)
{
	(void)number;
	term_farewell();
	_exit(128 + (end_signal ? end_signal : SIGTERM));
}

/* A mistake of the program: the terminal first, then what would have been. */
static void on_crash(int number)
{
	term_farewell();
	signal(number, SIG_DFL);
	raise(number);
}

/* No handler comes in the midst of another: what is asked is read, added to
 * and written back. The one that is too late waits for none. */
static void catch(int number, void (*handler)(int))
{
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_handler = handler;
	sigfillset(&action.sa_mask);
	sigdelset(&action.sa_mask, SIGALRM);
	sigaction(number, &action, NULL);
}

/* For the rest of the process's life: after the terminal was given back an
 * end still comes within END_WITHIN, and the crash handlers do nothing. */
void signals_begin(void)
{
	static const int ends[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM };

	asked = 0;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		catch(ends[i], on_end);
	catch(SIGALRM, on_too_late);
	catch(SIGTSTP, on_stop);
	catch(SIGCONT, on_back);
	catch(SIGWINCH, on_size);
#ifndef SANITIZED
	static const int crashes[] = { SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT };

	for (size_t i = 0; i < sizeof(crashes) / sizeof(crashes[0]); i++)
		catch(crashes[i], on_crash);
#else
	(void)on_crash;
#endif
}

bool signals_asked(void)
{
	return asked != 0;
}

/* All that was asked; `which` of it is asked no longer. */
static unsigned take(int which)
{
	sigset_t all, old;
	unsigned taken;

	/* One that comes after this look is found by the wait. */
	if (!asked)
		return 0;
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &old);
	taken = (unsigned)asked;
	asked &= ~which;
	sigprocmask(SIG_SETMASK, &old, NULL);
	return taken;
}

unsigned signals_take(void)
{
	return take(~ASKED_END);	/* an end stays asked for */
}

void signals_stop_here(void)
{
	struct sigaction ours, plain;

	memset(&plain, 0, sizeof(plain));
	plain.sa_handler = SIG_DFL;
	sigaction(SIGTSTP, &plain, &ours);
	kill(0, SIGTSTP);
	/* Running again (or never stopped: nobody could have woken us). */
	sigaction(SIGTSTP, &ours, NULL);
	take(ASKED_STOP | ASKED_BACK);
}

int term_signal(void)
{
	return (int)end_signal;
}
