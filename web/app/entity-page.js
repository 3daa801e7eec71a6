/** The page of a value: address → what the corpus says of it. */
import { entity } from './api.js';
import { asking } from './asking.js';
import { decoded } from './decoded.js';
import { bindKeys, bindSkipLinks } from './keys.js';
import { keepPlace, placeLeft } from './place.js';
import { changed, readState, searchAddress } from './url-state.js';
import { speak, words } from './words.js';
import '../elements/basket-button.js';
import '../elements/display-switch.js';
import '../elements/entity-view.js';
import '../elements/page-nav.js';
import '../elements/page-notice.js';
import '../elements/search-box.js';

const part = (selector) => document.querySelector(selector);
const box = part('search-box');
const notice = part('page-notice');
const live = part('#live');
const run = asking(notice, live, words.notKnown);
const [, , dimension, value] = location.pathname.split('/').map(decoded);
const page = readState(location.search).page;

speak();
bindSkipLinks();
bindKeys({ '/': () => box.focus() });
keepPlace(() => ({ top: scrollY }));
document.addEventListener('ask', ({ detail }) => {
  location.href = searchAddress(changed(readState(''), { q: detail }));
});
document.addEventListener('retry', open);
open();

async function open() {
  await run(async (signal) => {
    const known = await entity(dimension, value, page, signal);
    document.title = `${value} · ${words.wordmark}`;
    notice.clear();
    part('entity-view').show(known);
    part('page-nav').showPages(page, Math.ceil(known.total / known.size), (other) =>
      `${location.pathname}${other > 1 ? `?page=${other}` : ''}`);
    live.textContent = words.entityTold(known.total, known.totalReports);
    scrollTo({ top: placeLeft()?.top ?? 0, behavior: 'instant' });
  });
}
