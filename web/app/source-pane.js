/** Where the raw lines of a unit stand: beside the text on a wide screen, else below the unit. */
import '../elements/source-lines.js';
import { make } from './dom.js';

/** As wide as text and lines need side by side; report.css breaks its header at the same width. */
const BESIDE = matchMedia('(min-width: 76rem)');

/** pane is the empty place beside the text, body the report-body, report the id of the report. */
export function sourcePane(pane, body, report) {
  const shown = () => pane.querySelector('source-lines');

  function beside(id) {
    const lines = shown() ?? pane.appendChild(document.createElement('source-lines'));
    if (pane.hidden) {
      reflow(() => open(true));
    }
    lines.show(report, body.sourceOf(id), true);
  }

  function below(id) {
    const lines = document.createElement('source-lines');
    setBelow(document.getElementById(id), lines);
    lines.show(report, body.sourceOf(id), false);
  }

  function open(on) {
    pane.hidden = !on;
    document.body.classList.toggle('with-source', on);
  }

  /** The column of text changes its width; what is read stays where it stands. */
  function reflow(change) {
    const place = body.place();
    change();
    if (place) {
      body.restore(place);
    }
  }

  function toggle(id) {
    if (!body.sourceOf(id)) {
      return;
    }
    const there = document.querySelector(`source-lines[data-unit="${CSS.escape(id)}"]`);
    if (there) {
      there.close();
    } else if (BESIDE.matches) {
      beside(id);
    } else {
      below(id);
    }
  }

  /** The lines beside the text are always those of the current unit. */
  function follow(id) {
    if (!pane.hidden && body.sourceOf(id)) {
      beside(id);
    }
  }

  pane.addEventListener('closed', () => reflow(() => open(false)));
  BESIDE.addEventListener('change', () => !pane.hidden && shown().close());
  return { toggle, follow };
}

/** Below a row of a table stands a row, above a table what belongs to its header. */
function setBelow(element, lines) {
  if (element.matches('thead tr')) {
    element.closest('.table-box').before(lines);
  } else if (element.matches('tr')) {
    element.after(make('tr', { class: 'source-row' },
      make('td', { colspan: element.cells.length || 1 }, lines)));
  } else {
    element.after(lines);
  }
}
