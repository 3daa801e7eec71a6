import { make } from '../app/dom.js';

/**
 * The place of a figure: its cities, then the district as it is named. A whole country and the world
 * are labels of ours, so they are said in the language of the page.
 */
export function factPlace({ cities, locality }, words) {
  const whole = words.tables.figures.wholes[locality];
  return [cities.join(words.tables.and), cities.length > 0 && locality ? ' · ' : null,
    whole ? make('span', { lang: words.language }, whole) : locality];
}
