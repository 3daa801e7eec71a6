package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on figures, as a person types it behind what the figures are about: 投资金额 >100亿.
 *
 * @param operator one of {@code > >= < <= =}
 * @param value the number to compare with
 * @param unit its unit as typed, null without one
 * @param base its unit without number word, empty where it has none or only a number word
 * @param plainValue the number without its number word
 */
public record Comparison(
        String operator, double value, @Nullable String unit, String base, double plainValue) {
    private static final Pattern TYPED =
            Pattern.compile(
                    "^(?<about>.*?)\\s*(?<operator>[>＞]=|[<＜]=|[>＞≥<＜≤=＝]|大于|高于|超过|小于|低于|不足|不低于|不少于|不超过|等于)"
                        + "\\s*(?<figure>[-−]?\\d\\S*)\\s*$",
                    Pattern.DOTALL);

    /** What was typed: what the figures are about, and the condition behind it, if there is one. */
    public record Typed(String about, @Nullable Comparison comparison) {}

    /** Reads the condition off the end of a query; without one all of it says what is meant. */
    public static Typed read(String typed) {
        Matcher matcher = TYPED.matcher(typed);
        Optional<Figure> figure =
                matcher.matches() ? Figures.read(matcher.group("figure")) : Optional.empty();
        if (figure.isEmpty()) {
            return new Typed(typed, null);
        }
        Measure unit = figure.get().unit();
        Comparison comparison =
                new Comparison(
                        operator(matcher.group("operator")),
                        figure.get().value(),
                        unit == null ? null : unit.printed(),
                        unit == null ? "" : unit.base(),
                        figure.get().value() * (unit == null ? 1 : unit.scale()));
        return new Typed(matcher.group("about").replaceFirst("^(?:列|column)[:：]", ""), comparison);
    }

    private static String operator(String typed) {
        return switch (typed) {
            case ">", "＞", "大于", "高于", "超过" -> ">";
            case ">=", "＞=", "≥", "不低于", "不少于" -> ">=";
            case "<", "＜", "小于", "低于", "不足" -> "<";
            case "<=", "＜=", "≤", "不超过" -> "<=";
            default -> "=";
        };
    }

    /**
     * Whether a figure meets the condition. A number with a unit or number word is compared with
     * what has the same base (100亿 with any base), a bare one with the number as printed.
     */
    public boolean admits(Statement statement) {
        if (!base.isEmpty() && !base.equals(statement.base())) {
            return false;
        }
        double other =
                unit == null
                        ? Objects.requireNonNull(statement.cell().value())
                        : statement.plainValue();
        int order = Double.compare(other, unit == null ? value : plainValue);
        return switch (operator) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> order == 0;
        };
    }
}
