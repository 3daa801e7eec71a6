package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on figures, as a person types it behind what the figures are about: 渠长 >100里.
 *
 * @param operator one of {@code > >= < <= = !=}
 * @param value the number to compare with
 * @param unit its unit as typed, null without one
 * @param base its unit without number word, empty where it has none or only a number word
 * @param plainValue the number without its number word
 */
public record Comparison(
        String operator, double value, @Nullable String unit, String base, double plainValue) {
    /** Whole words before parts of them: 不超过 holds 超过 and says its opposite. */
    private static final Pattern OPERATOR =
            Pattern.compile(
                    "[>＞][=＝]|[<＜][=＝]|[!！][=＝]|[>＞≥<＜≤=＝≠]|不(?:大于|小于|高于|低于|多于|少于|等于|超过|到|足)"
                            + "|(?:大于|小于)或?等于|大于|小于|高于|低于|多于|少于|等于|超过|至少|至多|最少|最多");

    private static final Pattern FIGURE = Pattern.compile("[-−]?\\d.*", Pattern.DOTALL);

    /** What was typed: what the figures are about, and the condition behind it, if there is one. */
    public record Typed(String about, @Nullable Comparison comparison) {}

    /** Reads the condition off the end of a query; without one all of it says what is meant. */
    public static Typed read(String typed) {
        Matcher operators = OPERATOR.matcher(typed);
        int from = -1;
        String operator = "";
        while (operators.find()) {
            from = operators.start();
            operator = operators.group();
        }
        Optional<Figure> figure =
                from < 0
                        ? Optional.empty()
                        : figure(typed.substring(from + operator.length()).strip());
        if (figure.isEmpty()) {
            return new Typed(typed, null);
        }
        Measure unit = figure.get().unit();
        Comparison comparison =
                new Comparison(
                        symbol(operator),
                        figure.get().value(),
                        unit == null ? null : unit.printed(),
                        unit == null ? "" : unit.base(),
                        unit == null ? figure.get().value() : unit.plain(figure.get().value()));
        String about = typed.substring(0, from).stripTrailing();
        return new Typed(about.replaceFirst("^(?:列|column)[:：]", ""), comparison);
    }

    private static Optional<Figure> figure(String typed) {
        return FIGURE.matcher(typed).matches() ? Figures.read(typed) : Optional.empty();
    }

    private static String symbol(String typed) {
        return switch (typed.replace('＞', '>').replace('＜', '<').replace('＝', '=')) {
            case ">", "大于", "高于", "多于", "超过" -> ">";
            case ">=", "≥", "不小于", "不低于", "不少于", "大于等于", "大于或等于", "至少", "最少" -> ">=";
            case "<", "小于", "低于", "少于", "不到", "不足" -> "<";
            case "<=", "≤", "不大于", "不高于", "不多于", "不超过", "小于等于", "小于或等于", "至多", "最多" -> "<=";
            case "!=", "！=", "≠", "不等于" -> "!=";
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
            case "!=" -> order != 0;
            default -> order == 0;
        };
    }
}
