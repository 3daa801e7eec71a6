package wenlan.http;

import java.util.Locale;

/** Writes figures in the text format of Prometheus. */
final class Metrics {
    private final StringBuilder text = new StringBuilder();

    Family gauge(String name, String help) {
        return family(name, help, "gauge");
    }

    Family counter(String name, String help) {
        return family(name, help, "counter");
    }

    private Family family(String name, String help, String type) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        return new Family(name);
    }

    String text() {
        return text.toString();
    }

    /** The samples of one figure, which must follow its head. */
    final class Family {
        private final String name;

        private Family(String name) {
            this.name = name;
        }

        /** A sample; {@code labels} are names and values in turn. */
        void value(long value, String... labels) {
            line(Long.toString(value), labels);
        }

        void value(double value, String... labels) {
            line(String.format(Locale.ROOT, "%.6f", value), labels);
        }

        private void line(String value, String... labels) {
            text.append(name);
            for (int at = 0; at < labels.length; at += 2) {
                text.append(at == 0 ? '{' : ',')
                        .append(labels[at])
                        .append("=\"")
                        .append(escaped(labels[at + 1]))
                        .append('"');
            }
            text.append(labels.length > 0 ? "} " : " ").append(value).append('\n');
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
