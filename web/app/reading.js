/** What the pages of tables and figures say while the server still reads the reports for the first time. */
import { catalogued } from './api.js';
import { words } from './words.js';

/** Milliseconds after which an answer is late, and between two looks at how far the reading is. */
const LATE = 1500;

/** Says so in notice and live until the answer is there, or fails; gives the answer. */
export async function whileReading(notice, live, signal, answer) {
  const said = async () => {
    const progress = await catalogued(signal);
    if (progress?.state === 'updating' && waiting) {
      notice.showText(words.tables.reading(progress.done, progress.total));
      live.textContent ||= words.tables.reading(progress.done, progress.total);
    }
  };
  let waiting = setInterval(said, LATE);
  try {
    return await answer;
  } finally {
    clearInterval(waiting);
    waiting = 0;
  }
}
