/** Rows of a long table that come into the page part by part, with the labels of their groups. */
export class ShownRows {
  /** Of all rows, in their order; groups stand over their rows unless these are sorted. */
  constructor(rows, grouped) {
    Object.assign(this, { rows, grouped, count: 0 });
  }

  /** How many are not shown yet. */
  get left() {
    return this.rows.length - this.count;
  }

  /** So many more rows, each with the label of the group that it opens, or null. */
  next(count) {
    const from = this.count;
    this.count = Math.min(this.rows.length, from + count);
    return this.rows.slice(from, this.count).map((row, at) => {
      const before = this.rows[from + at - 1]?.group;
      return { row, opens: this.grouped && row.group && row.group !== before ? row.group : null };
    });
  }

  /** How many more must be shown for a row to be there; 0 where it is, or where no row has such an id. */
  missing(id) {
    const at = this.rows.findIndex((row) => row.id === id);
    return Math.max(0, at + 1 - this.count);
  }
}
