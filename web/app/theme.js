// Runs before the first paint, hence not a module: a dark page must not flash white.
try {
  const theme = localStorage.getItem('wenlan.theme');
  if (theme === 'dark' || theme === 'light') {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // Without storage the system's choice holds.
}
