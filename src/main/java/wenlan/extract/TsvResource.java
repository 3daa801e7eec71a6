package wenlan.extract;

import wenlan.text.ListResource;

import java.util.List;

/** Reads the name lists of this package. */
final class TsvResource {
    private TsvResource() {}

    /** The entries of the list {@code name}, by their columns. */
    static List<String[]> read(String name) {
        return ListResource.read("/wenlan/extract/" + name + ".tsv");
    }

    /** The first column of the list {@code name}. */
    static List<String> names(String name) {
        return read(name).stream().map(columns -> columns[0]).toList();
    }
}
