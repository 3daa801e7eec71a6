import { source } from '../app/api.js';
import { highlightsInSource } from '../app/align.js';
import { emit, fill, make } from '../app/dom.js';
import { marked, within } from '../app/highlight.js';
import { words } from '../app/words.js';
import { explain } from './page-notice.js';

/** Lines before and behind those of the unit, and how many more a button brings. */
const BELOW = { around: 2, step: 10 };
const BESIDE = { around: 40, step: 80 };

/** The raw lines of a unit's source with their numbers, the same characters marked. */
class SourceLines extends HTMLElement {
  /**
   * remarks gives for each line the reasons why it is no text of the report, and the doubts about
   * it: { aside: Map, doubts: Map } of line to words. beside: whether the lines stand in a place of
   * their own that is as high as the screen, and not in the text.
   */
  async show(report, { file, unit, remarks }, beside) {
    this.dataset.unit = unit.id;
    Object.assign(this, { report, file, unit, remarks, extent: beside ? BESIDE : BELOW });
    const { around } = this.extent;
    await this.load(Math.max(1, unit.lineStart - around), unit.lineEnd + around);
    if (beside) {
      this.hold(0.3);
    } else {
      this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  }

  /** More lines come in around those that are read, which stay where they stand. */
  async more(from, to) {
    const height = this.heightOfOwn();
    await this.load(from, to);
    this.hold(height);
  }

  /** Where the unit's lines stand, as a share of the height of the list. */
  heightOfOwn() {
    const list = this.querySelector('ol');
    return (this.querySelector('.own').offsetTop - list.offsetTop - list.scrollTop) / list.clientHeight;
  }

  hold(height) {
    const list = this.querySelector('ol');
    const own = this.querySelector('.own');
    if (own) {
      list.scrollTop = own.offsetTop - list.offsetTop - height * list.clientHeight;
    }
  }

  async load(from, to) {
    const { unit } = this;
    try {
      const answer = await source(this.report, from, to);
      if (unit === this.unit) {
        this.render(answer);
      }
    } catch (failure) {
      if (unit === this.unit) {
        fill(this, make('p', { class: 'note error' }, explain(failure)));
      }
    }
  }

  render({ from, to, lines, totalLines }) {
    const own = lines.filter(({ line }) => this.isOwn(line));
    const spans = highlightsInSource(this.unit.parts, own.map(({ text }) => text).join('\n'));
    const above = from > 1 ? this.button(words.moreAbove, () => this.more(Math.max(1, from - this.extent.step), to)) : null;
    const below = to < totalLines ? this.button(words.moreBelow, () => this.more(from, to + this.extent.step)) : null;
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
    emit(this, 'closed');
    (this.closest('.source-row') ?? this).remove();
    unit?.focus({ preventScroll: true });
  }
}

function remark(text, kind = '') {
  return make('span', { class: `why ${kind}`.trim(), lang: words.language }, text);
}

customElements.define('source-lines', SourceLines);
