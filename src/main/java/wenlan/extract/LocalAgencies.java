package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationSpans.Named;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds agencies of provinces, cities and districts by their short or full names: 上海市经信委, 朝阳区政府,
 * and 市科委 where the text is about one city. The normal form is written out, 上海市经济和信息化委员会.
 */
final class LocalAgencies {
    private static final List<String> PARTY = List.of("中国共产党", "中共");
    private static final String ASSEMBLY = "人民代表大会";
    private static final Pattern TERM = Pattern.compile("第[一二三四五六七八九十百\\d]{1,4}届");
    private static final String LEVELS = "省市区县州盟";
    private static final List<String> EVENTS =
            List.of("新闻发布会", "工作报告", "常务会议", "采购", "质量奖", "引导基金");

    /** Bodies that every place has: without a place they name none (laws are full of them). */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "人民政府",
                    "人民代表大会",
                    "人民代表大会常务委员会",
                    "政治协商会议",
                    "人民法院",
                    "中级人民法院",
                    "高级人民法院",
                    "人民检察院",
                    "委员会",
                    "公安局",
                    "人民政府办公厅",
                    "人民政府办公室",
                    "管理委员会");

    private static final int LONGEST_SHORT = 7;
    private static final String NO_SHORT = "的在和与及是由对向为各有等该本将被从到把以于、区市县省乡镇路";
    private static final String READS_ON = "员托派任内外会书";

    private final PlaceNames places;
    private final OrganisationNames names;

    LocalAgencies(PlaceNames places, OrganisationNames names) {
        this.places = places;
        this.names = names;
    }

    void find(Reading reading, OrganisationSpans spans) {
        String plain = reading.plain();
        int at = 0;
        while (at < plain.length()) {
            int end = LEVELS.indexOf(plain.charAt(at)) >= 0 ? atLevel(reading, spans, at) : at;
            if (end == at && Character.isIdeographic(plain.charAt(at))) {
                end = atPlace(reading, spans, at);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** A place by name, then the agency: 上海市科委, 徐汇区人民政府. */
    private int atPlace(Reading reading, OrganisationSpans spans, int start) {
        Found<PlaceName> found = places.longestAt(reading.plain(), start);
        if (found == null || found.value().strength() == PlaceName.Strength.GUARD) {
            return start;
        }
        int level = found.end();
        if (LEVELS.indexOf(reading.at(level)) >= 0 && LEVELS.indexOf(reading.before(level)) < 0) {
            level++;
            if (!isLevelOf(found.value(), reading.at(level - 1))) {
                return start;
            }
        }
        int shortEnd =
                shortName(reading, level, level > found.end() || endsInLevel(reading, found));
        if (shortEnd > level && agencyEnd(reading, level) == level) {
            spans.add(new Named(start, shortEnd, null, "agency"));
            return shortEnd;
        }
        int assembly = behindTerm(reading, level);
        if (assembly > level && reading.plain().startsWith(ASSEMBLY, assembly)) {
            String place = found.value().places().getFirst().name();
            int end = agencyEnd(reading, assembly);
            add(reading, spans, start, end, place + fullName(reading, assembly));
            return end;
        }
        boolean ordinary =
                level == found.end() && found.value().strength() == PlaceName.Strength.WEAK;
        for (int agency = level; agency >= found.end(); agency--) {
            int end = agencyEnd(reading, agency);
            if (end > agency && !(ordinary && EVERYWHERE.contains(fullName(reading, agency)))) {
                String place = found.value().places().getFirst().name();
                int from = withWhole(reading, start, found.value());
                int part =
                        reading.plain().startsWith("政府", end - 2)
                                ? shortName(reading, end, true)
                                : end;
                if (part > end) {
                    spans.add(new Named(from, part, null, "agency"));
                    return part;
                }
                add(reading, spans, from, end, place + fullName(reading, agency));
                return end;
            }
        }
        return start;
    }

    /** 会同市科技局: the city works together with others, for 会同 is a county. */
    private static boolean isLevelOf(PlaceName name, char level) {
        return name.strength() == PlaceName.Strength.SURE
                || name.places().stream()
                        .anyMatch(
                                place -> place.name().indexOf(level) == place.name().length() - 1);
    }

    /** The province or city that stands directly before its part belongs to the name. */
    private int withWhole(Reading reading, int start, PlaceName part) {
        for (int length = 2; length <= 4 && length <= start; length++) {
            Found<PlaceName> whole = places.longestAt(reading.plain(), start - length);
            boolean holds =
                    whole != null
                            && whole.end() == start
                            && whole.value().strength() == PlaceName.Strength.SURE
                            && part.places().getFirst().above()
                                    == whole.value().places().getFirst();
            if (holds) {
                return start - length;
            }
        }
        return start;
    }

    /** Behind the term of an assembly: 湖北省第十三届人民代表大会. */
    private static int behindTerm(Reading reading, int start) {
        Matcher term = TERM.matcher(reading.plain()).region(start, reading.plain().length());
        return term.lookingAt() ? term.end() : start;
    }

    /** 恩施州 ends in its level, 郑州 is short for 郑州市. */
    private static boolean endsInLevel(Reading reading, Found<PlaceName> found) {
        char last = reading.before(found.end());
        String name = found.value().places().getFirst().name();
        return LEVELS.indexOf(last) >= 0 && (last != '州' || name.endsWith("州"));
    }

    /**
     * The end of a short name made for the place alone (科经委, 投促局), or {@code start}: a few
     * characters that no verb and no word of grammar is among, then 委, 局 or 厅, and no word goes on.
     */
    private int shortName(Reading reading, int start, boolean level) {
        for (int at = start; level && at < start + LONGEST_SHORT; at++) {
            char character = reading.at(at);
            if (!Character.isIdeographic(character) || NO_SHORT.indexOf(character) >= 0) {
                return start;
            }
            if (at > start && "委局厅".indexOf(character) >= 0) {
                Words words = reading.words();
                boolean ends =
                        !isOtherWord(reading, at)
                                && (words.isBoundary(at + 1)
                                        || !Character.isIdeographic(reading.at(at + 1)));
                boolean plainEnd =
                        READS_ON.indexOf(reading.at(at + 1)) < 0
                                && "面部势限".indexOf(reading.at(at + 1)) < 0;
                return ends && plainEnd ? at + 1 : start;
            }
        }
        return start;
    }

    /** The last character of 布局 or 格局 ends no agency. */
    private boolean isOtherWord(Reading reading, int last) {
        Found<OrganisationNames.Suffix> word = names.suffixAt(reading.plain(), last - 1);
        return word != null
                && word.value().kind() == OrganisationNames.SuffixKind.NONE
                && word.end() == last + 1;
    }

    /** 市, 区 or 省 alone, where no longer name ends, then the agency. */
    private int atLevel(Reading reading, OrganisationSpans spans, int level) {
        int end = agencyEnd(reading, level + 1);
        char before = reading.before(level);
        boolean free =
                !Character.isIdeographic(before) || "由在向与和及从对被据经请是为中共了到受将报于".indexOf(before) >= 0;
        if (end <= level + 1 || !free) {
            return level;
        }
        Place home =
                reading.surroundings().homeCities().isEmpty()
                        ? null
                        : reading.surroundings().homeCities().getFirst();
        boolean city = reading.at(level) == '市' && home != null;
        String full = fullName(reading, level + 1);
        if (city || !EVERYWHERE.contains(full)) {
            add(reading, spans, level, end, city ? home.name() + full : null);
        }
        return end;
    }

    private int agencyEnd(Reading reading, int start) {
        Found<String> found = names.localAgencyAt(reading.plain(), start);
        if (found == null) {
            return start;
        }
        boolean committee = found.end() - start == 1;
        char next = reading.at(found.end());
        boolean event = EVENTS.stream().anyMatch(e -> reading.plain().startsWith(e, found.end()));
        return event || committee && READS_ON.indexOf(next) >= 0 ? start : found.end();
    }

    private String fullName(Reading reading, int start) {
        Found<String> found = names.localAgencyAt(reading.plain(), start);
        return found == null ? "" : found.value();
    }

    private static void add(
            Reading reading,
            OrganisationSpans spans,
            int start,
            int end,
            @Nullable String canonical) {
        for (String party : PARTY) {
            int from = start - party.length();
            if (from >= 0 && reading.plain().startsWith(party, from)) {
                spans.add(
                        new Named(
                                from, end, canonical == null ? null : party + canonical, "agency"));
                return;
            }
        }
        spans.add(new Named(start, end, canonical, "agency"));
    }
}
