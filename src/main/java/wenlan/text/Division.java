package wenlan.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An administrative division of China, to the level of counties; the list names its source.
 *
 * @param code its six digits
 * @param name as officially written, 江苏省
 * @param shortName without what it calls itself, 江苏
 * @param level province, city or district; a city under the central government is a city
 * @param above the code of the division that it lies in, empty where it lies in none
 */
public record Division(String code, String name, String shortName, String level, String above) {
    /** Characters of the names of districts; what is shorter is often part of a word. */
    private static final int SHORTEST_DISTRICT = 3;

    private static final int LONGEST_DISTRICT = 5;

    private static final class Held {
        static final List<Division> ALL =
                ListResource.read("divisions.tsv").stream().map(Division::of).toList();
        static final Set<String> NAMES =
                ALL.stream().map(Division::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of today, each behind the one that it lies in. */
    public static List<Division> all() {
        return Held.ALL;
    }

    /** Whether one of today is so called, as officially written. */
    public static boolean isNamed(String name) {
        return Held.NAMES.contains(name);
    }

    /** Whether words open with the name of a district of today: 鼓楼区人口. */
    public static boolean opensWithDistrict(String words) {
        int longest = Math.min(LONGEST_DISTRICT, words.length());
        for (int end = SHORTEST_DISTRICT; end <= longest; end++) {
            if (words.charAt(end - 1) == '区' && isNamed(words.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a character behind 区 or 县 makes a word with it, so that no division ends there:
     * 河北|区域, 南昌|县域.
     */
    public static boolean readsOn(char behind) {
        return "域块间位别划".indexOf(behind) >= 0;
    }

    /** From the columns of a list that is laid out as that of today's divisions is. */
    public static Division of(String[] columns) {
        return new Division(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }
}
