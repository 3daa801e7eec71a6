import { source } from '../app/api.js';
import { highlightsInSource } from '../app/align.js';
import { fill, make } from '../app/dom.js';
import { marked, within } from '../app/highlight.js';
import { words } from '../app/words.js';
import { explain } from './page-notice.js';

const AROUND = 2;
const STEP = 10;

/** The raw lines of a unit's source with their numbers, the same characters marked. */
class SourceLines extends HTMLElement {
  /**
   * remarks gives for each line the reasons why it is no text of the report, and the doubts about
   * it: { aside: Map, doubts: Map } of line to words.
   */
  async show(report, file, unit, remarks) {
    this.dataset.unit = unit.id;
    Object.assign(this, { report, file, unit, remarks });
    await this.load(Math.max(1, unit.lineStart - AROUND), unit.lineEnd + AROUND);
    this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  async load(from, to) {
    try {
      const answer = await source(this.report, from, to);
      this.render(answer);
    } catch (failure) {
      fill(this, make('p', { class: 'note error' }, explain(failure)));
    }
  }

  render({ from, to, lines, totalLines }) {
    const own = lines.filter(({ line }) => this.isOwn(line));
    const spans = highlightsInSource(this.unit.parts, own.map(({ text }) => text).join('\n'));
    const above = from > 1 ? this.button(words.moreAbove, () => this.load(Math.max(1, from - STEP), to)) : null;
    const below = to < totalLines ? this.button(words.moreBelow, () => this.load(from, to + STEP)) : null;
    let offset = 0;
    fill(this, make('div', { class: 'source-head', lang: words.language },
      make('span', {}, words.sourceTitle(this.file, this.unit.lineStart, this.unit.lineEnd)),
      above, below, this.button(words.close, () => this.close())),
    make('ol', { tabindex: '0', 'aria-label': words.checkSource }, lines.map(({ line, text }) => {
      const start = offset;
      offset += this.isOwn(line) ? text.length + 1 : 0;
      const aside = this.remarks.aside.get(line);
      const kinds = [this.isOwn(line) ? 'own' : '', aside ? 'aside' : ''].filter(Boolean);
      return make('li', { class: kinds.join(' ') || null, 'data-line': line },
        this.isOwn(line) ? marked(text, within(spans, start, start + text.length)) : marked(text),
        aside ? remark(aside) : null,
        (this.remarks.doubts.get(line) ?? []).map((doubt) => remark(doubt, 'doubt')));
    })));
  }

  isOwn(line) {
    return line >= this.unit.lineStart && line <= this.unit.lineEnd;
  }

  button(name, act) {
    return make('button', { type: 'button', onclick: act }, name);
  }

  close() {
    const unit = document.getElementById(this.unit.id);
    (this.closest('.source-row') ?? this).remove();
    unit?.focus({ preventScroll: true });
  }
}

function remark(text, kind = '') {
  return make('span', { class: `why ${kind}`.trim(), lang: words.language }, text);
}

customElements.define('source-lines', SourceLines);
