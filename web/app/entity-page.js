/** The page of a value: address → what the corpus says of it. */
import { entity } from './api.js';
import { emit, wait } from './dom.js';
import { bindKeys, bindSkipLinks } from './keys.js';
import { keepPlace, placeLeft } from './place.js';
import { changed, readState, searchAddress } from './url-state.js';
import { speak, words } from './words.js';
import '../elements/basket-button.js';
import '../elements/display-switch.js';
import '../elements/entity-view.js';
import '../elements/page-nav.js';
import { explain } from '../elements/page-notice.js';
import '../elements/search-box.js';

const part = (selector) => document.querySelector(selector);
const box = part('search-box');
const notice = part('page-notice');
const live = part('#live');
const [, , dimension, value] = location.pathname.split('/').map((one) => decodeURIComponent(one));
const page = readState(location.search).page;
let retry = 0;

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
  clearTimeout(retry);
  wait(true);
  try {
    const known = await entity(dimension, value, page);
    document.title = `${value} · ${words.wordmark}`;
    notice.clear();
    part('entity-view').show(known);
    part('page-nav').showPages(page, Math.ceil(known.total / known.size), (other) =>
      `${location.pathname}${other > 1 ? `?page=${other}` : ''}`);
    live.textContent = words.entityTold(known.total, known.totalReports);
    wait(false);
    scrollTo({ top: placeLeft()?.top ?? 0, behavior: 'instant' });
  } catch (failure) {
    showFailure(failure);
  }
}

function showFailure(failure) {
  if (failure.status === undefined) {
    throw failure;
  }
  wait(failure.passing);
  if (failure.status === 404) {
    notice.showText(words.notKnown);
    return;
  }
  notice.showError(failure, failure.passing ? failure.seconds : null);
  live.textContent = explain(failure);
  if (failure.passing) {
    retry = setTimeout(() => emit(document.body, 'retry'), failure.seconds * 1000);
  }
}
