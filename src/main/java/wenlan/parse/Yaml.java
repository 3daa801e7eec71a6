package wenlan.parse;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import java.util.HashMap;
import java.util.Map;

/** Reads small YAML maps that others wrote: plain values only, bounded in size and depth. */
final class Yaml {
    private static final int LONGEST = 65_536;

    private Yaml() {}

    /** The values of a YAML map; none when it is no such map. */
    static Map<String, Object> read(String text) {
        if (text.length() > LONGEST) {
            return Map.of();
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(LONGEST);
        options.setAllowDuplicateKeys(true);
        try {
            Object loaded = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(text);
            Map<String, Object> values = new HashMap<>();
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> put(values, key, value));
            }
            return values;
        } catch (YAMLException | IllegalArgumentException | StackOverflowError damaged) {
            return Map.of();
        }
    }

    private static void put(Map<String, Object> values, Object key, Object value) {
        if (key != null && value != null) {
            values.put(String.valueOf(key).toLowerCase(java.util.Locale.ROOT), value);
        }
    }
}
