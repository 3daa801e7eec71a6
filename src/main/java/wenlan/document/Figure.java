package wenlan.document;

import org.jspecify.annotations.Nullable;

/**
 * A figure, of which the text keeps only caption and source.
 *
 * @param unit id of its unit
 * @param caption the caption as printed, null without one
 * @param source the source note as printed, null without one
 * @param section id of the section around it, null at top level
 */
public record Figure(
        String unit, @Nullable String caption, @Nullable String source, @Nullable String section) {}
