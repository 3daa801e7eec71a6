package wenlan.relevance;

import wenlan.search.Hit;

/**
 * Lines of a file, from 1, both ends included.
 *
 * @param file its name, or the beginning of it
 */
record Lines(String file, int start, int end) {
    /** The lines of a hit. */
    static Lines of(Hit hit) {
        String file = hit.unit().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new Lines(name, hit.unit().lines().start(), hit.unit().lines().end());
    }

    boolean overlaps(Lines hit) {
        return hit.file.startsWith(file) && start <= hit.end && hit.start <= end;
    }

    int length() {
        return end - start + 1;
    }
}
