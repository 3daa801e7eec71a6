import { emit, fill } from '../app/dom.js';
import { clear, draw } from '../app/entity-layer.js';
import { words } from '../app/words.js';
import { leaves } from './report-blocks.js';

/** Frames in which a place is sought again while leaves around it take their real height. */
const SETTLING = 12;

/** The text of a report, its current unit and its matches. */
class ReportBody extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => this.pick(event));
    addEventListener('scroll', () => this.follow(), { passive: true });
    this.widths = new ResizeObserver((boxes) => boxes.forEach(({ target }) => fit(target)));
  }

  show(report, answer) {
    this.report = report;
    this.asked = Boolean(answer.query?.input?.trim());
    this.units = unitsOf(answer.blocks);
    this.found = answer.matches.filter((id) => this.units.has(id));
    this.chosen = null;
    this.lang = 'zh-CN';
    this.widths.disconnect();
    fill(this, leaves(answer.blocks));
    this.querySelectorAll('.table-box').forEach((box) => this.widths.observe(box));
    this.follow();
  }

  /** What there is to say of single lines of the source. */
  remarks() {
    const aside = new Map();
    for (const { kind, why, lineStart, lineEnd } of this.units.values()) {
      for (let line = lineStart; kind === 'set-aside' && line <= lineEnd; line++) {
        aside.set(line, words.asideWhy(why));
      }
    }
    const doubts = new Map();
    for (const { line, message } of this.report.diagnostics ?? []) {
      doubts.set(line, [...(doubts.get(line) ?? []), words.doubt(message)]);
    }
    return { aside, doubts };
  }

  /** For each match that is shown its unit and section. */
  matches() {
    const aside = this.classList.contains('show-aside');
    return (this.found ?? []).map((id) => this.units.get(id))
      .filter((unit) => aside || unit.kind !== 'set-aside');
  }

  /** Which match is current (from 1, 0 for none), of how many, and the current unit. */
  position() {
    const ids = this.matches().map(({ id }) => id);
    return {
      index: ids.indexOf(this.current()) + 1,
      total: ids.length,
      unit: this.current(),
      asked: this.asked,
    };
  }

  current() {
    return this.chosen?.id ?? null;
  }

  /** Every unit with its text, in order. */
  texts() {
    return [...(this.units?.values() ?? [])].map(({ id, parts }) => ({ id, text: parts.map(({ text }) => text).join('') }));
  }

  /** Shows names and years as links, or no longer. */
  drawEntities({ units, counts } = { units: new Map() }) {
    clear(this);
    units.forEach((mentions, id) => {
      const element = mentions.length > 0 && this.units.has(id) ? document.getElementById(id) : null;
      if (element) {
        draw(element, mentions, counts);
      }
    });
  }

  /** Makes a unit the current one; of a section without a heading its first unit. */
  select(id) {
    const there = document.getElementById(id);
    const element = there && this.contains(there) ? there : this.firstOf(id);
    if (!element) {
      return false;
    }
    this.chosen?.classList.remove('current');
    element.classList.add('current');
    this.chosen = element;
    if (this.units.get(element.id)?.kind === 'set-aside') {
      this.classList.add('show-aside');
      emit(this, 'revealed', 'show-aside');
    }
    return true;
  }

  firstOf(section) {
    return this.report.sections.some(({ id }) => id === section)
      ? this.querySelector(`[data-section="${CSS.escape(section)}"]`) : null;
  }

  /** To the next or previous match, round and round; false when there is none. */
  step(direction) {
    const ids = this.matches().map(({ id }) => id);
    if (ids.length === 0) {
      return false;
    }
    const at = ids.indexOf(this.current());
    const next = at >= 0 ? at + direction : this.nearest(ids, direction);
    this.select(ids[(next + ids.length) % ids.length]);
    this.centre();
    this.chosen.focus({ preventScroll: true });
    emit(this, 'current', this.current());
    return true;
  }

  /** The match behind (or before) the place that is read, when no match is current. */
  nearest(ids, direction) {
    const here = this.chosen ?? this.unitAt(innerHeight / 3);
    const behind = ids.findIndex((id) => here
      && here.compareDocumentPosition(document.getElementById(id)) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (behind < 0) {
      return direction > 0 ? 0 : ids.length - 1;
    }
    return direction > 0 ? behind : behind - 1;
  }

  /** Repeats a jump until its target stands still, since heights around it may still be guesses. */
  settle(target, jump) {
    cancelAnimationFrame(this.settling);
    let left = SETTLING;
    let still = 0;
    const again = () => {
      const before = target.getBoundingClientRect().top;
      jump();
      still = Math.abs(target.getBoundingClientRect().top - before) < 1 ? still + 1 : 0;
      this.settling = still < 2 && left-- > 0 ? requestAnimationFrame(again) : 0;
      if (!this.settling) {
        this.tellPlace();
      }
    };
    again();
  }

  /** Brings the current unit, or its first mark, to the middle of the screen. */
  centre() {
    const target = firstMark(this.chosen) ?? this.chosen;
    this.settle(target, () => target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' }));
  }

  /** Brings the current unit below the header. */
  top() {
    const target = this.chosen;
    this.settle(target, () => target.scrollIntoView({ block: 'start', behavior: 'instant' }));
  }

  /** The place that is read: the uppermost unit and how far from the top it stands. */
  place() {
    const unit = this.unitAt(80);
    return unit ? { unit: unit.id, top: unit.getBoundingClientRect().top } : null;
  }

  restore({ unit, top }) {
    const target = document.getElementById(unit);
    if (target) {
      this.settle(target, () => scrollBy({
        top: target.getBoundingClientRect().top - top, behavior: 'instant',
      }));
    }
  }

  unitAt(height) {
    const box = this.getBoundingClientRect();
    for (let down = height; down < innerHeight; down += 24) {
      const unit = document.elementFromPoint(box.left + box.width / 2, down)?.closest('.unit');
      if (unit && this.contains(unit)) {
        return unit;
      }
    }
    return null;
  }

  /** Tells the page which section is read now, once a frame at most. */
  follow() {
    if (this.following || this.settling) {
      return;
    }
    this.following = requestAnimationFrame(() => {
      this.following = 0;
      this.tellPlace();
    });
  }

  tellPlace() {
    const block = this.unitAt(120)?.closest('[data-section]');
    if (block) {
      emit(this, 'place', block.dataset.section);
    }
  }

  /** A click on a unit makes it current, unless text is being selected. */
  pick(event) {
    const unit = event.target.closest('.unit');
    if (unit && !event.target.closest('a, button') && getSelection().isCollapsed) {
      this.select(unit.id);
      emit(this, 'current', unit.id);
    }
  }

  /** What the source lines of a unit are drawn from; null for a unit that is not there. */
  sourceOf(id) {
    const unit = this.units?.get(id);
    return unit && document.getElementById(id)
      ? { file: this.report.file, unit, remarks: this.remarks() } : null;
  }
}

/** Caption and header of a table often are one unit: its marks may stand in the header alone. */
function firstMark(unit) {
  return unit.querySelector('mark')
    ?? (unit.matches('.caption') ? unit.parentElement.querySelector('thead tr:not(.unit) mark') : null);
}

/** A table too wide for the column scrolls in its box, by keyboard as well. */
function fit(box) {
  const wide = box.scrollWidth > box.clientWidth + 1;
  box.classList.toggle('wide', wide);
  box.tabIndex = wide ? 0 : -1;
}

/** Every unit by its id with what is needed to find it in the source. */
function unitsOf(blocks) {
  const units = new Map();
  const put = (unit, section, parts) => units.set(unit.id, {
    id: unit.id, kind: unit.kind, why: unit.why, section, lineStart: unit.lineStart, lineEnd: unit.lineEnd, parts,
  });
  for (const block of blocks) {
    if (block.type === 'table') {
      (block.units ?? []).forEach((unit) => put(unit, block.section, [unit]));
      block.rows.forEach((row) =>
        put(row, block.section, row.cells.filter((cell) => !cell.inherited)));
    } else {
      put(block, block.section, [block]);
    }
  }
  return units;
}

customElements.define('report-body', ReportBody);
