/** The queries of this session, latest first; kept in this tab only. */

const KEY = 'wenlan.queries';
const MOST = 12;

/** Each as { address, q, filters, total }. */
export function queries() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Notes a query that was answered; the same one again moves to the front. */
export function noteQuery(query) {
  try {
    const others = queries().filter(({ address }) => address !== query.address);
    sessionStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // Without storage there is no history.
  }
}
