# make            build/tend
# make check      every test there is (SAN=1: under sanitizers)
# make STATIC=1   build-static/tend, a program that needs no library beside it
# make install    PREFIX (/usr/local), DESTDIR; make uninstall

PREFIX ?= /usr/local
BUILD ?= build
CC ?= cc
VERSION := 0.1.0

ifdef SAN
BUILD := $(BUILD)-san
SANFLAGS := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
OPT := -O1 -g
else
OPT := -O2 -g
HARDEN := -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection -fPIE
HARDEN_LD := -pie -Wl,-z,relro,-z,now
endif
ifdef STATIC
BUILD := $(BUILD)-static
HARDEN_LD := -static-pie -Wl,-z,relro,-z,now
endif

# What each missing library is called in Debian.
need = $(if $(shell pkg-config --exists $(1) && echo yes),,$(error $(1) is missing: apt-get install $(2)))
ifeq ($(filter clean uninstall,$(MAKECMDGOALS)),)
$(call need,ncursesw,libncurses-dev)
$(call need,sqlite3,libsqlite3-dev)
$(call need,jansson,libjansson-dev)
# libunistring comes without a .pc file.
ifeq ($(shell printf '\043include <unistr.h>\n' | $(CC) $(CPPFLAGS) -E - >/dev/null 2>&1 && echo yes),)
$(error libunistring is missing: apt-get install libunistring-dev)
endif
endif

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wformat-security \
	-Wstrict-prototypes -Wmissing-prototypes -Wvla $(WERROR)
CPPFLAGS += -Iinclude -I$(BUILD) -D_GNU_SOURCE -DTEND_VERSION='"$(VERSION)"' \
	$(shell pkg-config --cflags ncursesw sqlite3 jansson)
CFLAGS ?= $(OPT)
ALL_CFLAGS := -std=c17 $(WARN) $(CFLAGS) $(HARDEN) $(SANFLAGS)
LDLIBS := $(shell pkg-config $(if $(STATIC),--static) --libs ncursesw sqlite3 jansson) -lunistring -lm
ALL_LDFLAGS := $(LDFLAGS) $(HARDEN_LD) $(SANFLAGS) -Wl,--as-needed

# V=1 shows the commands whole.
ifndef V
Q := @
endif
say = @printf '  %-5s %s\n' $(1) $@

SRC := $(sort $(wildcard src/*.c src/*/*.c))
MAIN := $(filter src/main.c src/tui.c src/verb_%.c,$(SRC))
ROOMS := $(filter-out $(MAIN) src/book/mkshape.c,$(SRC))
OBJ := $(ROOMS:%.c=$(BUILD)/%.o) $(BUILD)/assets.o $(BUILD)/shape.o
MAIN_OBJ := $(MAIN:%.c=$(BUILD)/%.o) $(if $(SAN),$(BUILD)/tests/lsan.o)
ASSETS := $(sort $(shell find assets -type f ! -name '*.awk'))

all: $(BUILD)/tend

run: $(BUILD)/tend
	$(BUILD)/tend

$(BUILD)/tend: $(MAIN_OBJ) $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/assets.c: $(ASSETS) assets/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -f assets/embed.awk $(ASSETS) > $@.new && mv $@.new $@

$(BUILD)/assets.o: $(BUILD)/assets.c
	$(call say,CC)
	$(Q)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -c -o $@ $<

# What sqlite_schema says after all migrations (src/book/mkshape.c).
SHAPE_SRC := src/book/mkshape.c src/book/migrate.c src/book/functions.c \
	$(wildcard src/base/*.c src/text/*.c)
SHAPE_OBJ := $(SHAPE_SRC:%.c=$(BUILD)/%.o) $(BUILD)/assets.o
$(BUILD)/mkshape: $(SHAPE_OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS)
$(BUILD)/shape.c: $(BUILD)/mkshape assets/bytes.awk
	$(Q)$(BUILD)/mkshape > $(BUILD)/shape.txt
	$(Q)awk -v name=book_shape -f assets/bytes.awk $(BUILD)/shape.txt > $@.new && mv $@.new $@
$(BUILD)/shape.o: $(BUILD)/shape.c
	$(call say,CC)
	$(Q)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -c -o $@ $<

# ---- tests ----------------------------------------------------------------

UNITS := $(sort $(wildcard tests/unit/*.c tests/unit/*/*.c))
UNIT_OBJ := $(UNITS:%.c=$(BUILD)/%.o)
# Tests run as many at a time as there are cores.
CORES := $(shell getconf _NPROCESSORS_ONLN)
CHECK_LIBS = $(shell pkg-config --libs check)

$(BUILD)/tests/unit/%.o: CPPFLAGS += -Itests/unit -Isrc
$(BUILD)/tests/units: $(UNIT_OBJ) $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS) $(CHECK_LIBS)

check: check-layers check-words check-units check-transcripts check-man
check: check-completions check-install story

check-layers:
	$(Q)awk -f tests/layers.awk $(shell find src include -name '*.[ch]')

# What the program says: not the demo's person, nor the signs looked for.
SPOKEN = $(shell find src include -name '*.[ch]') $(wildcard man/*.[1-9]) \
	$(filter-out assets/completions/% assets/demo/% assets/schema/%,$(ASSETS))

check-words:
	$(Q)sh tests/words_test.sh
	$(Q)awk -f tests/words.awk tests/words.txt $(SPOKEN)

# stats --json against a model of the figures written on its own; SEED=N.
check-model: $(BUILD)/tend
	sh tests/model/stats_test.sh $(BUILD)/tend

# What the command line prints; ACCEPT=1 writes it into tests/cli anew.
transcripts check-transcripts: $(BUILD)/tend
	$(Q)ACCEPT=$(ACCEPT) sh tests/cli/run.sh $(BUILD)/tend tests/cli/*.transcript

check-units: $(BUILD)/tests/units
	$(BUILD)/tests/units -j $(CORES)

# The manual's keys, verbs and tables are the program's own (tests/man.sh).
MAN_PAGES := $(sort $(wildcard man/*.[1-9]))
man: $(BUILD)/tend
	$(Q)for page in $(MAN_PAGES); do \
		sh tests/man.sh $(BUILD)/tend $$page >$(BUILD)/page || exit 1; \
		cmp -s $(BUILD)/page $$page || cp $(BUILD)/page $$page; done

check-man: $(BUILD)/tend
	$(Q)for page in $(MAN_PAGES); do \
		sh tests/man.sh $(BUILD)/tend $$page | cmp - $$page || \
		{ echo "$$page is not as the tables are: make man" >&2; \
		exit 1; }; done
	$(Q)sh tests/man_lint.sh $(BUILD)/tend $(MAN_PAGES)

check-completions: $(BUILD)/tend
	$(Q)bash tests/completions.sh $(BUILD)/tend

# Storyboards: keys, and the screens that must follow. ACCEPT=1 writes the
# screens as they are now, to be read in the diff; STORY=name plays those.
STORIES = $(sort $(wildcard tests/screens/$(STORY)*.story))
$(BUILD)/tests/story: $(BUILD)/tests/story.o $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS)

story: $(BUILD)/tests/story $(if $(wildcard src/main.c),$(BUILD)/tend)
	$(BUILD)/tests/story $(if $(ACCEPT),--accept) $(if $(STORY),,--every) \
		--tend $(BUILD)/tend $(STORIES)

# The monkey: any keys on a lived-in book, always under sanitizers; so many
# runs take about a minute. SECONDS=3600 for a long walk, SEED=N to begin there.
MONKEY_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard tests/monkey/*.c)))
MONKEY_RUNS := 220
$(MONKEY_OBJ): CPPFLAGS += -Isrc
$(BUILD)/tests/monkey/run: $(MONKEY_OBJ) $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS)
-include $(MONKEY_OBJ:.o=.d)

monkey:
	+$(Q)$(MAKE) -s --no-print-directory SAN=1 build-san/tests/monkey/run
	build-san/tests/monkey/run $(if $(SEED),--seed $(SEED)) \
		$(if $(SECONDS),--seconds $(SECONDS),--runs $(MONKEY_RUNS))

# Any bytes into whatever reads some (tests/fuzz), with clang: TARGET=dates, or
# all one after another, each for SECONDS. What stops one is left in build-fuzz.
FUZZ_SAN := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
FUZZ_ALL := $(patsubst tests/fuzz/%.c,%,$(sort $(wildcard tests/fuzz/*.c)))
FUZZ := $(or $(TARGET),$(FUZZ_ALL))
$(BUILD)/tests/fuzz/%.o: CPPFLAGS += -Isrc
$(BUILD)/tests/fuzz/%: $(BUILD)/tests/fuzz/%.o $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -fsanitize=fuzzer -o $@ $^ $(LDLIBS)
-include $(FUZZ_ALL:%=$(BUILD)/tests/fuzz/%.d)

fuzz: $(BUILD)/tend
	+$(Q)$(MAKE) -s --no-print-directory SAN=1 BUILD=build-fuzz CC=clang \
		SANFLAGS="$(FUZZ_SAN)" $(FUZZ:%=build-fuzz/tests/fuzz/%)
	$(Q)sh tests/fuzz/seeds.sh $(BUILD)/tend build-fuzz/seeds
	$(Q)cd build-fuzz && for target in $(FUZZ); do \
		echo "$$target:"; mkdir -p corpus/$$target seeds/$$target; \
		tests/fuzz/$$target -artifact_prefix=$$target- -print_final_stats=0 \
			-max_total_time=$(or $(SECONDS),60) -timeout=10 \
			corpus/$$target seeds/$$target || exit 1; done
.PHONY: fuzz

# The word lint over every row of every screen that so many walks come to, in
# a book whose own words are none.
WALKS := 200
walks: $(BUILD)/tests/monkey/run
	$(BUILD)/tests/monkey/run $(if $(SEED),--seed $(SEED)) --runs $(WALKS) \
		--words $(BUILD)/walks.txt
	$(Q)awk -f tests/words.awk tests/words.txt $(BUILD)/walks.txt

# How long things take here and now; nothing fails on a time. PAGES=100000.
BENCH_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(filter-out %/edit_bench.c,$(sort $(wildcard tests/bench/*.c))))
$(BUILD)/tests/bench/run: $(BENCH_OBJ) $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS) -lutil
-include $(BENCH_OBJ:.o=.d)

bench: $(BUILD)/tests/bench/run $(BUILD)/tend
	$(BUILD)/tests/bench/run $(BUILD)/tend $(PAGES)
	+$(Q)$(MAKE) -s --no-print-directory bench-edit ONLY="$(or $(ONLY),paragraphs)"
.PHONY: bench

# It cannot go online (tests/network.sh).
check-network: $(BUILD)/tend
	$(Q)sh tests/network.sh $(BUILD)/tend

# `make check SAN=1` leaves out what is under sanitizers in `make check`, and
# what is looked at in the program itself.
check: $(if $(SAN),,monkey walks check-network)
.PHONY: monkey walks check-network

lint:
	cppcheck -q --std=c11 --error-exitcode=1 --inline-suppr -Iinclude \
		--enable=portability --suppress=missingIncludeSystem \
		--suppress=normalCheckLevelMaxBranches -j2 src

# The README's pictures, from the made-up year and one evening.
pictures: $(BUILD)/tend
	$(Q)sh doc/pictures.sh $(BUILD)/tend doc/pictures

# Where things go below PREFIX: `to` is a path there, `from` one here.
# zsh looks for what packages bring in a folder of its own.
ZSH_DIR ?= share/zsh/$(if $(filter /usr,$(PREFIX)),vendor-completions,site-functions)
DOC_DIR := share/doc/tend
TO := $(DESTDIR)$(PREFIX)
PICTURES := $(sort $(wildcard doc/pictures/*.svg))
PAPERS := README.md CHANGELOG.md CONTRIBUTING.md LICENSE $(PICTURES)
man_to = share/man/man$(subst .,,$(suffix $(1)))/$(notdir $(1))
INSTALLED := bin/tend $(foreach page,$(MAN_PAGES),$(call man_to,$(page))) \
	share/bash-completion/completions/tend $(ZSH_DIR)/_tend \
	share/fish/vendor_completions.d/tend.fish \
	$(addprefix $(DOC_DIR)/,$(PAPERS))
install_file = install -D -m 644 $(1) $(TO)/$(2)

install: $(BUILD)/tend
	install -D -m 755 $(BUILD)/tend $(TO)/bin/tend
	$(call install_file,assets/completions/tend.bash,share/bash-completion/completions/tend)
	$(call install_file,assets/completions/tend.zsh,$(ZSH_DIR)/_tend)
	$(call install_file,assets/completions/tend.fish,share/fish/vendor_completions.d/tend.fish)
	$(Q)for page in $(MAN_PAGES); do install -D -m 644 $$page \
		$(TO)/share/man/man$${page##*.}/$${page##*/} || exit 1; done
	$(Q)for paper in $(PAPERS); do install -D -m 644 $$paper \
		$(TO)/$(DOC_DIR)/$$paper || exit 1; done

uninstall:
	rm -f $(addprefix $(TO)/,$(INSTALLED))
	-$(Q)rmdir $(addprefix $(TO)/$(DOC_DIR),/doc/pictures /doc /) 2>/dev/null; :

# Installed into a folder of its own, all is there; and gone again.
check-install: $(BUILD)/tend
	$(Q)sh tests/install.sh "$(MAKE)" $(BUILD)

clean:
	rm -rf build build-san build-static build-clang build-fuzz

-include $(OBJ:.o=.d) $(MAIN_OBJ:.o=.d) $(UNIT_OBJ:.o=.d) $(BUILD)/tests/story.d
.PHONY: all pictures run clean lint install uninstall check check-layers check-words \
	check-model check-units transcripts check-transcripts man check-man \
	check-completions check-install \
	story

# ---- tests of the program as it runs ---------------------------------------

# In a terminal, and killed in the midst. TEND_PATIENCE=4 gives a slow machine
# more time; `build/tests/window start` runs one unit.
RUNNER := $(BUILD)/tests/unit/main.o $(BUILD)/tests/term/place.o
TERM_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard tests/term/*.c)))
KILL_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard tests/kill/*.c)))

$(TERM_OBJ) $(KILL_OBJ): CPPFLAGS += -Itests/unit -Isrc
$(BUILD)/tests/window: $(sort $(TERM_OBJ) $(RUNNER)) $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS) $(CHECK_LIBS) \
		$(shell pkg-config --libs vterm) -lutil
$(BUILD)/tests/killed: $(sort $(KILL_OBJ) $(RUNNER)) $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS) $(CHECK_LIBS)

check: check-kill check-term check-model

check-term: $(BUILD)/tests/window $(BUILD)/tend
	$(if $(SAN),TEND_PATIENCE=$(or $(TEND_PATIENCE),4)) TEND_BIN=$(BUILD)/tend $(BUILD)/tests/window -j $(CORES)

check-kill: $(BUILD)/tests/killed $(BUILD)/tend
	$(if $(SAN),TEND_PATIENCE=$(or $(TEND_PATIENCE),4)) TEND_BIN=$(BUILD)/tend $(BUILD)/tests/killed -j $(CORES)

-include $(TERM_OBJ:.o=.d) $(KILL_OBJ:.o=.d)
.PHONY: check-term check-kill

# ---- figures ----------------------------------------------------------------

# CPU a key takes in large texts (tests/bench); ONLY=japanese for some of it.
$(BUILD)/tests/edit_bench: $(BUILD)/tests/bench/edit_bench.o $(OBJ)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LDLIBS)

bench-edit: $(BUILD)/tests/edit_bench
	$(Q)dir=$$(mktemp -d) && $(BUILD)/tests/edit_bench "$(ONLY)" $$dir/book.tend; rm -rf "$$dir"
.PHONY: bench-edit
