package wenlan.parse;

import org.jspecify.annotations.Nullable;

/**
 * A file of the corpus as it was read.
 *
 * @param name path below the corpus directory, with {@code /} between folders
 * @param content its bytes; not copied, so not to be changed
 * @param sidecar bytes of its {@code .meta.yaml}, null without one
 */
public record CorpusFile(String name, byte[] content, byte @Nullable [] sidecar) {}
