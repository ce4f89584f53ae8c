#include "nebrija_bytes.h"

#if defined(__linux__)
#include <sys/mman.h>
#endif

/// The size of a large page where there are such.
static const size_t large_page = 2 << 20;

void *nebrija_table_allocate(size_t bytes) {
  if (bytes < large_page) {
    void *memory = calloc(1, bytes);
    if (!memory) abort();
    return memory;
  }
  const size_t rounded = (bytes + large_page - 1) / large_page * large_page;
  void *memory = NULL;
  if (posix_memalign(&memory, large_page, rounded) != 0) abort();
#if defined(__linux__)
  // A wish: where it is refused, ordinary pages serve.
  (void)madvise(memory, rounded, MADV_HUGEPAGE);
#endif
  memset(memory, 0, rounded);
  return memory;
}
