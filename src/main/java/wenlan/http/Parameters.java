package wenlan.http;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters of a request. An empty value, which a form sends for a field left blank, is as
 * none; of a parameter that takes one value the first counts.
 */
final class Parameters {
    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    static Parameters parse(@Nullable String queryString) {
        return new Parameters(QueryString.parse(queryString));
    }

    Set<String> names() {
        return values.keySet();
    }

    /** All values of a parameter. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
    }

    /** The value of a parameter, empty without one. */
    String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** A whole number between bounds. */
    int number(String name, int least, int most, int otherwise) {
        String value = text(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw ProblemException.badParameter(name, value, least + " 到 " + most + " 的整数");
    }

    /** One of named values. */
    <T> T choice(String name, Map<String, T> choices, T otherwise) {
        String value = text(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        T chosen = choices.get(value);
        if (chosen == null) {
            String allowed = choices.keySet().stream().sorted().collect(Collectors.joining("、"));
            throw ProblemException.badParameter(name, value, allowed);
        }
        return chosen;
    }

    /** Whether a switch is on. */
    boolean flag(String name) {
        return choice(name, Map.of("true", true, "false", false), false);
    }
}
