/** What a reader chose for this browser: language and light. Kept here only, never sent. */

const LANGUAGE = 'wenlan.language';

/** The language of the interface: zh unless English was chosen. */
export function language() {
  return read(LANGUAGE) === 'en' ? 'en' : 'zh';
}

export function chooseLanguage(chosen) {
  write(LANGUAGE, chosen);
}

/** Whether the page is dark now, by choice or else by the system. */
export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** theme.js reads the same key before the first paint. */
export function chooseTheme(chosen) {
  document.documentElement.dataset.theme = chosen;
  write('wenlan.theme', chosen);
}

function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // A browser may refuse storage; the defaults serve then.
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then holds for this page only.
  }
}
