package wenlan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose documents the titles of a report name, so that two governments' 关于促进旅游业发展的若干措施 are told
 * apart. Where only one government is named, the title alone is the name of the document.
 * Departments are not told apart: one document is said to be its government's and its department's.
 */
final class TitleIssuers {
    private static final int LONGEST_LEAD = 40;

    /** A government that issues, and what may stand between it and the title. */
    private static final Pattern ISSUER =
            Pattern.compile(
                    "([\\p{IsHan}]{2,12}[省市区县州])(?:人民)?政府(?:办公厅|办公室)?(?:则|也|又|再次|联合|近日|日前|正式|随后|先后)*"
                        + "(?:印发|发布|出台|制定|颁布|公布|下发)[了的]?$");

    /** Words before the place, of which it is no part. */
    private static final Pattern LEAD = Pattern.compile("^.*(?:由|和|与|及|后|前|日|月|年|而|同时|其中)");

    private final Map<String, List<String>> byTitle = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();
    private final Map<String, String> byPlace = new HashMap<>();

    /** Remembers who issues the title that begins at the offset, by what stands before it. */
    void read(String unit, String text, int start, String title) {
        String before = text.substring(Math.max(0, start - LONGEST_LEAD), start);
        Matcher issuer = ISSUER.matcher(before);
        if (issuer.find()) {
            last.put(title, known(title, LEAD.matcher(issuer.group(1)).replaceFirst("")));
        }
        byPlace.put(unit + '\t' + start, last.getOrDefault(title, ""));
    }

    /**
     * The name of the document: its title, and its issuer where several issued one of that title.
     */
    String told(String unit, int start, String title) {
        String issuer = byPlace.getOrDefault(unit + '\t' + start, "");
        boolean several = byTitle.getOrDefault(title, List.of()).size() > 1;
        return several && !issuer.isEmpty() ? title + "(" + issuer + "人民政府)" : title;
    }

    /** 苏州市吴江区 and 吴江区 are one place. */
    private String known(String title, String place) {
        List<String> places = byTitle.computeIfAbsent(title, t -> new ArrayList<>());
        for (String one : places) {
            if (one.endsWith(place) || place.endsWith(one)) {
                return one;
            }
        }
        places.add(place);
        return place;
    }
}
