/** What stands at an address that leads nowhere: the ways on. */
import { bindKeys, bindSkipLinks } from './keys.js';
import { changed, readState, searchAddress } from './url-state.js';
import { speak, words } from './words.js';
import '../elements/display-switch.js';
import '../elements/page-notice.js';
import '../elements/search-box.js';

const box = document.querySelector('search-box');

speak();
bindSkipLinks();
bindKeys({ '/': () => box.focus() });
document.addEventListener('ask', ({ detail }) => {
  location.href = searchAddress(changed(readState(''), { q: detail }));
});
document.title = `${words.noPage} · ${words.wordmark}`;
document.querySelector('page-notice').showMissing(words.noPage);
document.querySelector('#live').textContent = words.noPage;
