#include "nebrija_bytes.h"

#include <sys/mman.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Tables from this size on get pages of their own: the size of a large page, where there are such.
static const size_t large_page = 2 << 20;

void *nebrija_table_allocate(size_t bytes) {
  if (bytes < large_page) {
    void *memory = calloc(1, bytes);
    if (!memory) abort();
    return memory;
  }
  // Fresh pages are zero already.
  void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) abort();
#if defined(MADV_HUGEPAGE)
  // A wish: where it is refused, ordinary pages serve.
  (void)madvise(memory, bytes, MADV_HUGEPAGE);
#endif
  return memory;
}

void nebrija_table_free(void *table, size_t bytes) {
  if (bytes < large_page) {
    free(table);
  } else {
    munmap(table, bytes);
  }
}

void nebrija_memory_trim(void) {
#if defined(__GLIBC__)
  (void)malloc_trim(0);
#endif
}
