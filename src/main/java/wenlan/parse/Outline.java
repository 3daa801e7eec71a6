package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.List;

/**
 * The tree of headings over flat pieces.
 *
 * @param nodes the headings in source order, each behind its parent
 * @param sections for each piece the index of the node around it, -1 at top level; of a heading its
 *     own node
 */
record Outline(List<Node> nodes, int[] sections) {
    Outline {
        nodes = List.copyOf(nodes);
    }

    /**
     * A heading in the tree.
     *
     * @param text the heading; empty for an implied one
     * @param title its title
     * @param number its number as printed, null without one
     * @param level depth from 1
     * @param parent index of the node around it, -1 at top level
     * @param place offset in the source where an implied one is missing, else where it starts
     * @param implied whether only the contents page names it
     */
    record Node(
            TracedText text,
            String title,
            @Nullable String number,
            int level,
            int parent,
            int place,
            boolean implied) {}
}
