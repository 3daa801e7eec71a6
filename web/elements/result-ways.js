import { exportAddress, feedAddress } from '../app/api.js';
import { fill, keepingFocus, make } from '../app/dom.js';
import { GROUPS, changed, searchAddress } from '../app/url-state.js';
import { words } from '../app/words.js';

/** What else can be made of a result: groups, files, a feed. */
class ResultWays extends HTMLElement {
  show(result, state) {
    keepingFocus(this, () => fill(this, result.total === 0 ? null : [
      state.view === 'list' ? groups(state) : null,
      make('span', { class: 'way' }, make('span', {}, words.exportAs),
        file(words.csv, exportAddress(state, 'csv')), file(words.markdown, exportAddress(state, 'md'))),
      make('span', { class: 'way' }, make('a', {
        href: feedAddress(state), type: 'application/atom+xml', title: words.feedWhy, 'data-key': 'feed',
      }, words.feed))]));
  }

  clear() {
    fill(this);
  }
}

/** A link that the page must not take for one of its own. */
function file(name, address) {
  return make('a', { href: address, download: '', 'data-key': `export ${name}`, 'aria-label': `${words.exportAs} ${name}` }, name);
}

function groups(state) {
  return make('span', { class: 'way', role: 'group', 'aria-label': words.groupBy }, make('span', {}, words.groupBy),
    GROUPS.map((group) => make('a', {
      href: searchAddress(changed(state, { group })), 'data-key': `group ${group}`,
      'aria-current': state.group === group ? 'true' : null,
    }, words.groups[group])));
}

customElements.define('result-ways', ResultWays);
