package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Division;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a place beside rows of what lies in it: 芜湖市 above 镜湖区 and 弋江区, told by the list of
 * today's divisions, or by a caption that says whose parts the rows are (东礁市各区县).
 *
 * @param wholes names of such places, folded
 */
record PlacesWithin(Set<String> wholes) {
    /** What a place holds for itself in budgets, which is no district of it. */
    private static final Pattern OWN = Pattern.compile("(.+)本级");

    /** 广 东, as columns of yearbooks are set. */
    private static final Pattern SPACE = Pattern.compile("\\s");

    /** Behind the name of a place: 各区县, 分地区. */
    private static final Pattern PARTED = Pattern.compile("(?:[所下]辖)?[各分]个?[省市州盟区县旗镇乡街地]");

    private static final class Held {
        static final Map<String, Division> BY_CODE = new HashMap<>();
        static final Map<String, List<Division>> BY_NAME = new HashMap<>();

        static {
            for (Division division : Division.all()) {
                BY_CODE.put(division.code(), division);
                for (String name : new HashSet<>(List.of(division.name(), division.shortName()))) {
                    BY_NAME.computeIfAbsent(name, one -> new ArrayList<>()).add(division);
                }
            }
        }
    }

    PlacesWithin {
        wholes = Set.copyOf(wholes);
    }

    /** Those among the names of rows. */
    static PlacesWithin of(List<String> rows, @Nullable String caption) {
        List<String> names = rows.stream().map(PlacesWithin::name).distinct().toList();
        Map<String, Integer> within = new HashMap<>();
        for (String name : names) {
            above(name).forEach(code -> within.merge(code, 1, Integer::sum));
        }
        String folded = caption == null ? null : Folding.query(caption);
        Set<String> wholes = new HashSet<>();
        for (String name : names) {
            List<Division> called = divisions(name);
            boolean whole =
                    called.stream()
                            .map(Division::code)
                            .filter(code -> !above(name).contains(code))
                            .anyMatch(
                                    code -> {
                                        int parts = within.getOrDefault(code, 0);
                                        return parts > 1 && parts * 2 >= names.size() - 1;
                                    });
            if (whole || names.size() > 2 && isParted(name, folded)) {
                wholes.add(name);
            }
        }
        return new PlacesWithin(wholes);
    }

    /** Whether a row of this name is of such a place as a whole, or of what it holds itself. */
    boolean isWhole(String row) {
        return wholes.contains(name(row));
    }

    private static boolean isParted(String name, @Nullable String caption) {
        if (caption == null
                || name.length() < 3
                || "省市州盟区县旗镇乡".indexOf(name.charAt(name.length() - 1)) < 0) {
            return false;
        }
        int at = caption.indexOf(name);
        return at >= 0
                && PARTED.matcher(caption).region(at + name.length(), caption.length()).lookingAt();
    }

    private static String name(String row) {
        String folded = SPACE.matcher(Folding.query(row)).replaceAll("");
        Matcher own = OWN.matcher(folded);
        return own.matches() ? own.group(1) : folded;
    }

    private static List<Division> divisions(String name) {
        return Held.BY_NAME.getOrDefault(name, List.of());
    }

    /** The codes of all that the divisions of a name lie in. */
    private static Set<String> above(String name) {
        Set<String> above = new HashSet<>();
        for (Division division : divisions(name)) {
            Division at = Held.BY_CODE.get(division.above());
            while (at != null) {
                above.add(at.code());
                at = Held.BY_CODE.get(at.above());
            }
        }
        return above;
    }
}
