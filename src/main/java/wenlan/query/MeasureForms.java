package wenlan.query;

import wenlan.text.Folding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways to write the unit behind a number: 14nm is 14纳米, a 12-inch wafer 12寸 or 12英寸. */
final class MeasureForms {
    /** SI symbols and their Chinese names, and the inch as the trades say it. */
    private static final List<List<String>> SAME =
            List.of(
                    List.of("nm", "纳米"),
                    List.of("μm", "um", "微米"),
                    List.of("mm", "毫米"),
                    List.of("cm", "厘米"),
                    List.of("km", "公里", "千米"),
                    List.of("kg", "公斤", "千克"),
                    List.of("kw", "千瓦"),
                    List.of("mw", "兆瓦"),
                    List.of("gw", "吉瓦"),
                    List.of("kwh", "千瓦时"),
                    List.of("m2", "平方米", "平米"),
                    List.of("寸", "英寸", "吋"));

    private static final Pattern MEASURE =
            Pattern.compile("([0-9]+(?:[.][0-9]+)?)(\\p{L}[\\p{L}0-9]{0,3})");

    private MeasureForms() {}

    /** The same measures with their units written otherwise, folded; mostly none. */
    static List<String> of(String word) {
        Matcher measure = MEASURE.matcher(word);
        if (!measure.matches()) {
            return List.of();
        }
        String unit = measure.group(2);
        return SAME.stream()
                .map(names -> names.stream().map(Folding::query).toList())
                .filter(names -> names.contains(unit))
                .flatMap(List::stream)
                .map(name -> measure.group(1) + name)
                .toList();
    }
}
