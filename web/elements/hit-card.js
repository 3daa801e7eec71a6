import { collectOrDrop, showCollected } from '../app/collect.js';
import { fill, make } from '../app/dom.js';
import { marked } from '../app/highlight.js';
import { readerAddress } from '../app/url-state.js';
import { words } from '../app/words.js';
import { hitEvidence, hitNames } from './hit-evidence.js';
import { hitReasons } from './hit-reasons.js';
import { rowGrid } from './row-grid.js';

/** One hit: where it stands, what it says with the matched characters marked, and how it matched. */
class HitCard extends HTMLElement {
  show(hit, state, visited) {
    this.classList.toggle('visited', visited);
    this.dataset.unit = hit.id;
    const title = `hit-${hit.id}`;
    fill(this, make('article', { 'aria-labelledby': title, lang: 'zh-CN' },
      this.origin(hit),
      make('h2', { id: title }, make('a', {
        href: readerAddress(hit.report.id, hit.id, state),
        'data-key': `hit ${hit.id}`,
      }, place(hit))),
      body(hit, state), more(hit),
      foot(hit), make('div', { class: 'about' }, hitNames(hit), hitEvidence(hit), hitReasons(hit, state))));
  }

  origin(hit) {
    const parts = [
      hit.headingPath?.length ? make('span', { class: 'report' }, hit.report.title) : null,
      hit.report.publisher ? make('span', {}, hit.report.publisher) : null,
      make('span', {}, hit.report.published ?? words.undated),
    ];
    return make('p', { class: 'origin' }, parts.filter(Boolean));
  }
}

function place(hit) {
  if (!hit.headingPath?.length) {
    return [make('span', { class: 'own' }, hit.report.title)];
  }
  const above = hit.headingPath.slice(0, -1);
  const own = hit.headingPath.at(-1);
  return [
    above.length === 0 ? null : make('span', { class: 'path' }, above.map((heading, index) => [
      index > 0 ? make('i', { 'aria-hidden': 'true' }, '›') : null,
      make('span', { title: heading.title }, ...marked(heading.title, heading.highlights))])),
    make('span', { class: 'own' }, ...marked(own.title, own.highlights)),
  ];
}

function body(hit, state) {
  if (hit.table?.cells?.length) {
    return rowGrid(hit.table, hit.id, state.q);
  }
  if (hit.kind === 'heading' && hit.headingPath?.at(-1)?.title === hit.snippet.text) {
    return null; // The heading is the link above already.
  }
  return make('p', { class: `snippet of-${hit.kind}` }, ...marked(hit.snippet.text, hit.snippet.highlights));
}

/** Further excerpts of a long unit, each with a match that none before has. */
function more(hit) {
  return hit.table?.cells?.length ? null : (hit.moreSnippets ?? []).map(({ text, highlights }) =>
    make('p', { class: `snippet further of-${hit.kind}` }, ...marked(text, highlights)));
}

function foot(hit) {
  const exact = hit.match === 'exact';
  return make('p', { class: 'foot', lang: words.language },
    make('span', { class: `badge ${hit.match}`, title: exact ? words.exactWhy : words.relatedWhy },
      exact ? words.exact : words.related),
    make('span', {}, words.kinds[hit.kind] ?? hit.kind),
    make('span', {}, words.lines(hit.lineStart, hit.lineEnd)),
    make('span', { class: 'acts' }, citing(hit), collecting(hit)));
}

function citing(hit) {
  return make('button', {
    type: 'button', 'aria-label': words.citeThis, 'aria-haspopup': 'dialog',
    onclick: async () => (await import('./cite-dialog.js')).showCitation(hit.id),
  }, words.cite);
}

function collecting(hit) {
  const button = make('button', {
    type: 'button', 'data-collect': hit.id, onclick: () => collectOrDrop(hit.id, hit.report.title),
  });
  showCollected(button);
  return button;
}

customElements.define('hit-card', HitCard);
