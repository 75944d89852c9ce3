#!/bin/sh
# The program cannot go online: it links these libraries and no other, and
# asks none of them for a socket, a name's address, a shell or more code.
# usage: network.sh PROGRAM
program=$1
libraries=' ld-linux ld-linux-aarch64 ld-linux-x86-64 libc libgcc_s libjansson libm libncursesw libsqlite3 libtinfo libunistring '
never='socket|socketpair|connect|bind|listen|accept4?|send(to|msg|mmsg)?
recv(from|msg|mmsg)?|getaddrinfo|getnameinfo|gethostby.*|getservby.*
inet_.*|res_.*|__res_.*|if_nametoindex|getifaddrs|dlopen|dlsym|dlmopen|system
popen|sqlite3_load_extension|sqlite3_enable_load_extension|syscall'
bad=0

for library in $(readelf -d "$program" |
		 sed -n 's/.*NEEDED.*\[\([^]]*\)\].*/\1/p'); do
	case $libraries in
	*" ${library%%.so*} "*) ;;
	*) echo "network: it links $library" >&2; bad=1 ;;
	esac
done
asked=$(nm -D --undefined-only "$program" | awk '{ print $NF }' |
	sed 's/@.*//')
if [ -z "$asked" ]; then
	echo "network: $program says nothing of what it asks for" >&2
	exit 1
fi
found=$(echo "$asked" | grep -Ex "$(echo "$never" | tr '\n' '|')")
if [ -n "$found" ]; then
	echo "network: it asks for" $found >&2
	bad=1
fi
[ $bad = 0 ] && echo "network: no library and no call that could go online"
exit $bad
