/**
 * Whether what was collected still stands so in the corpus: "same", "changed" or "gone". Each entry is
 * asked for once; what could not be asked stays unknown and is asked for the next time.
 */
export class BasketCheck {
  /** cite: a unit's id → its citation, or a failure with the status of the answer. */
  constructor(cite) {
    Object.assign(this, { cite, known: new Map(), asked: new Set() });
  }

  /** What is known of an entry; undefined as long as nothing is. */
  stateOf(entry) {
    return this.known.get(keyOf(entry));
  }

  /** Asks for those that are not known, one after the other; tells each time that one is. */
  async learn(entries, told) {
    for (const entry of entries) {
      const key = keyOf(entry);
      if (!this.asked.has(key)) {
        this.asked.add(key);
        const state = await this.ask(entry);
        if (state) {
          this.known.set(key, state);
          told(entry);
        } else {
          this.asked.delete(key);
        }
      }
    }
  }

  async ask({ id, quote }) {
    try {
      return (await this.cite(id)).quote === quote ? 'same' : 'changed';
    } catch (failure) {
      return failure.status === 404 ? 'gone' : null;
    }
  }
}

/** A unit that was collected again after a change has another quote. */
function keyOf({ id, quote }) {
  return JSON.stringify([id, quote]);
}
