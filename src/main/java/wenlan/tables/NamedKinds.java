package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows whose names end in the whole name of another row's measure are kinds of that: 工业用电量 of
 * 全社会用电量, 外贸货物吞吐量 of 货物吞吐量. Only of what adds up, and only where each is less than the whole in all
 * columns: 人均收入 and 价格 of a kind may be more than those of all.
 */
record NamedKinds(List<Integer> naming, List<Integer> added) {
    /** What a whole is called besides what it is of. */
    private static final Pattern WHOLE =
            Pattern.compile("^(?:全社会|全部|全体|全[国省市县区州]|各项|港口|规模以上港口|社会(?=消费|物流|用电|融资|投资))");

    /** Measures for each of many are no sums of their kinds. */
    private static final Pattern INTENSIVE =
            Pattern.compile("人均|户均|平均|日均|亩均|单位|每|价|指数|率|比重|占比|比例|工资|薪|强度|净|增[加长]|差");

    /** One character before a name is seldom a kind of it: 存货|运量, 退货|运量. */
    private static final int SHORTEST_KIND = 2;

    NamedKinds {
        naming = List.copyOf(naming);
        added = List.copyOf(added);
    }

    /** The lines without the wholes, or without their kinds where these are far from all. */
    List<Line> apart(List<Line> lines) {
        Map<String, Line> wholes = new HashMap<>();
        for (Line line : lines) {
            String name = name(line);
            String core = WHOLE.matcher(name).replaceFirst("");
            if (core.length() > 1
                    && MeasureNames.isMeasure(core)
                    && !INTENSIVE.matcher(name).find()) {
                wholes.put(name, line);
                wholes.putIfAbsent(core, line);
            }
        }
        Map<Line, List<Line>> kinds = new LinkedHashMap<>();
        for (Line line : wholes.isEmpty() ? List.<Line>of() : lines) {
            whole(name(line), line, wholes)
                    .ifPresent(of -> kinds.computeIfAbsent(of, k -> new ArrayList<>()).add(line));
        }
        Set<Line> left = new HashSet<>();
        Set<Line> others = new HashSet<>();
        kinds.forEach(
                (whole, parts) -> {
                    if (parts.stream().allMatch(part -> isLess(part, whole))) {
                        boolean nearly = KnownWholes.isNearly(whole, parts, added);
                        left.addAll(nearly ? List.of(whole) : parts);
                        others.add(whole);
                    }
                });
        List<Line> rest = lines.stream().filter(line -> !left.contains(line)).toList();
        return rest.size() > 1
                ? rest
                : lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private String name(Line line) {
        return naming.stream()
                .map(at -> Folding.query(line.text(at)).replaceFirst("\\(.*$|^其中:?", ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The line of the longest name that another one ends in. */
    private static Optional<Line> whole(String name, Line own, Map<String, Line> wholes) {
        for (int at = SHORTEST_KIND; at < name.length() - 1; at++) {
            Line whole = wholes.get(name.substring(at));
            if (whole != null && whole != own && !INTENSIVE.matcher(name).find()) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    private boolean isLess(Line part, Line whole) {
        boolean any = false;
        for (int at : added) {
            Double value = part.cells().get(at).value();
            Double most = whole.cells().get(at).value();
            if (value != null && most != null) {
                if (value >= most) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
