package wenlan.query;

import wenlan.text.Folding;

/** Which script a query is typed in. */
final class Script {
    private Script() {}

    /** Whether a Chinese character stands there that folding turns into another. */
    static boolean isTraditional(String typed) {
        return typed.chars()
                .filter(c -> Folding.isHan((char) c))
                .anyMatch(
                        c ->
                                !Folding.query(String.valueOf((char) c))
                                        .equals(String.valueOf((char) c)));
    }
}
