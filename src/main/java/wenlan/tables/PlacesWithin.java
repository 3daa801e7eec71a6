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
 * today's divisions, or by a caption that says whose parts the rows are (东礁市各区县). Such places do
 * not stand beside their parts; where other rows are neither, the parts do not.
 *
 * @param apart names of those that are left out, folded
 */
record PlacesWithin(Set<String> apart) {
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

    /**
     * Cities with a plan of their own by the 计划单列市 of the State Council, which statistics list
     * beside their provinces and without them.
     */
    private static final Set<String> PLANNED =
            Set.of("大连", "宁波", "厦门", "青岛", "深圳", "大连市", "宁波市", "厦门市", "青岛市", "深圳市");

    /** The town proper: beside counties one of a city's parts, beside its districts their whole. */
    private static final Pattern URBAN = Pattern.compile("市区|市辖区|城区");

    private static final Pattern COUNTY = Pattern.compile(".+[县市旗]");

    PlacesWithin {
        apart = Set.copyOf(apart);
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
        Set<String> nested = nested(names);
        Set<String> apart = new HashSet<>(nested.containsAll(wholes) ? nested : wholes);
        if (!areCounties(names)) {
            names.stream().filter(name -> URBAN.matcher(name).matches()).forEach(apart::add);
        }
        return new PlacesWithin(apart);
    }

    /** 山西, 大同, 浙江, 宁波: several places, each beside some of its parts. */
    private static Set<String> nested(List<String> names) {
        Set<String> parts = new HashSet<>();
        Set<String> wholes = new HashSet<>();
        Map<String, List<String>> called = new HashMap<>();
        for (String name : names) {
            divisions(name).stream()
                    .map(Division::code)
                    .distinct()
                    .forEach(
                            code ->
                                    called.computeIfAbsent(code, one -> new ArrayList<>())
                                            .add(name));
        }
        for (String part : names) {
            Set<String> above = surelyAbove(part);
            for (String code : above) {
                for (String whole : called.getOrDefault(code, List.of())) {
                    // 吉林, 长春: a name of a city beside it too holds none.
                    if (!above(whole).contains(code)) {
                        parts.add(part);
                        wholes.add(whole);
                    }
                }
            }
        }
        if (PLANNED.containsAll(parts)) {
            return Set.of();
        }
        boolean urban = names.stream().anyMatch(name -> URBAN.matcher(name).matches());
        boolean all =
                names.stream().allMatch(name -> wholes.contains(name) || parts.contains(name));
        return all || urban && areCounties(names) ? wholes : parts;
    }

    /** Whether most are counties and county towns, beside which 市区 is one of them. */
    private static boolean areCounties(List<String> names) {
        long counties = names.stream().filter(name -> COUNTY.matcher(name).matches()).count();
        return counties * 2 >= names.size();
    }

    /**
     * What a name lies in that is not the short one of a district, which many words and provinces
     * (河北 in 天津) are too.
     */
    private static Set<String> surelyAbove(String name) {
        List<Division> called = divisions(name);
        boolean province = called.stream().anyMatch(one -> one.level().equals("province"));
        return province
                ? Set.of()
                : above(
                        called.stream()
                                .filter(
                                        one ->
                                                one.name().equals(name)
                                                        || !one.level().equals("district"))
                                .toList());
    }

    /** Whether a row of this name is of a place that others lie in, or lies in another one. */
    boolean isApart(String row) {
        return apart.contains(name(row));
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
        return above(divisions(name));
    }

    private static Set<String> above(List<Division> divisions) {
        Set<String> above = new HashSet<>();
        for (Division division : divisions) {
            Division at = Held.BY_CODE.get(division.above());
            while (at != null) {
                above.add(at.code());
                at = Held.BY_CODE.get(at.above());
            }
        }
        return above;
    }
}
