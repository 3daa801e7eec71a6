/** Where keys lead in a grid: places of a row count from -1, its number, over its cells to what stands behind them. */

/** Rows and places of them that a key leads to from one of them, before they are kept within the grid; null for other keys. */
export function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }, { row, place, cells }) {
  if (metaKey || altKey || shiftKey) {
    return null;
  }
  if (ctrlKey) {
    return { Home: { row: 0, place: 0 }, End: { row: Infinity, place: cells - 1 } }[key] ?? null;
  }
  return {
    ArrowRight: { row, place: place + 1 },
    ArrowLeft: { row, place: place - 1 },
    ArrowDown: { row: row + 1, place },
    ArrowUp: { row: row - 1, place },
    Home: { row, place: 0 },
    End: { row, place: cells - 1 },
  }[key] ?? null;
}
