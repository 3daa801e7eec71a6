package wenlan.parse;

/**
 * What is known of a report as a whole before its lines are recognised one by one.
 *
 * @param lines its lines
 * @param wrapping how its paragraphs are broken
 * @param contents its contents page; empty without one
 */
record Context(Lines lines, Wrapping wrapping, Contents contents) {}
