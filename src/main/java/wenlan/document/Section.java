package wenlan.document;

import org.jspecify.annotations.Nullable;

/**
 * A node of the outline.
 *
 * @param id the id of its heading unit; of an implied section an id of its own
 * @param title the heading as printed, its number included
 * @param number the number as printed ({@code 第一章}, {@code （一）}, {@code 2.1}), null without one
 * @param level depth in the tree, from 1
 * @param parent id of the section around it, null at top level
 * @param heading source span of the heading, all its lines; empty for an implied section, at the
 *     place where the heading is missing
 * @param span source span from the heading to the last non-blank character, subsections included
 * @param implied whether only the contents page names it, the body having lost the heading
 */
public record Section(
        String id,
        String title,
        @Nullable String number,
        int level,
        @Nullable String parent,
        Span heading,
        Span span,
        boolean implied) {}
