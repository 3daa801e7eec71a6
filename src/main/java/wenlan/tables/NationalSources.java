package wenlan.tables;

import wenlan.document.Span;
import wenlan.text.PublicBodies;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells who counted where that is a body of the state or of the world: 国家统计局数据显示. What it counted
 * is then of no city, unless the sentence names one. The names are those that annotation knows.
 */
final class NationalSources {
    /** 市发改委 and 东港海关 are of their place: before the name only words that lead to a source. */
    private static final String BEFORE = "(?<![\\p{IsHan}&&[^据照自按从由年月日前和与及]])";

    /** Between a body and its counting; 国家统计局东港调查队 is another body. */
    private static final String BETWEEN =
            "(?:[的等\\s]|官方?网站?|公开|公布|发布|披露|最新|近日|日前|今年|去年|初步|年度|(?:19|20)\\d\\d年|《[^《》]{1,40}》)*";

    private static final Pattern COUNTED = Pattern.compile("数据|显示|统计|测算|估算|预测|监测|公报|表示|指出|介绍|透露");

    private static final Pattern SOURCE =
            Pattern.compile(BEFORE + "(?:" + names() + ")" + BETWEEN + "(?:" + COUNTED + ")");

    private NationalSources() {}

    /** Where a clause names one; {@code from} is its place in the text. */
    static Optional<Span> of(String clause, int from) {
        if (!COUNTED.matcher(clause).find()) {
            return Optional.empty();
        }
        Matcher source = SOURCE.matcher(clause);
        return source.find()
                ? Optional.of(new Span(from + source.start(), from + source.end()))
                : Optional.empty();
    }

    /** Longer names first: 国家统计局 before 统计局. */
    private static String names() {
        return PublicBodies.all().stream()
                .flatMap(body -> Stream.concat(Stream.of(body.name()), body.others().stream()))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
