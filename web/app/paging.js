/** The pages that are linked: first, last and those around the current; null where some are left out. */
export function shownPages(current, last) {
  const near = [1, current - 1, current, current + 1, last]
    .filter((page) => page >= 1 && page <= last);
  const sorted = [...new Set(near)].sort((one, other) => one - other);
  return sorted.flatMap((page, index) => {
    const gap = index === 0 ? 0 : page - sorted[index - 1];
    return gap === 2 ? [page - 1, page] : gap > 2 ? [null, page] : [page];
  });
}

/** Whether a result has pages, but not that one. */
export function isBeyond(page, last) {
  return last > 0 && page > last;
}
