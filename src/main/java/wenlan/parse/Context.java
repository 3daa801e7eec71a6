package wenlan.parse;

/**
 * What is known of a report as a whole before its lines are recognised one by one.
 *
 * @param lines its lines
 * @param wrapping how its paragraphs are broken
 * @param contents its contents page; empty without one
 * @param chinese whether it is written in Chinese
 */
record Context(Lines lines, Wrapping wrapping, Contents contents, boolean chinese) {}
