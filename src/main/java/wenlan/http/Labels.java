package wenlan.http;

import java.util.Locale;

/** Names of constants in the public interface. */
final class Labels {
    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
