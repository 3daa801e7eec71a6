package wenlan.catalogue;

import wenlan.document.UnitKind;
import wenlan.search.IndexedUnit;
import wenlan.tables.SentenceFigures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that the unit line of a table or a note below it tells of all its figures: 单位：艘（2031年底）,
 * 注：数据截至2031年6月. Notes on single rows and those that name several years tell none.
 */
final class TimeOfNote {
    private static final String TIME =
            "(?<time>(?:19|20)\\d\\d年(?:[末底]|\\d{1,2}月(?:\\d{1,2}日|[末底])?|[一二三四]季度末?|[上下]半年)?)";

    private static final Pattern UNIT =
            Pattern.compile("^\\s*(?:单位|單位)\\s*[:：].*[(（](?:截[至止]到?)?" + TIME + "[)）]\\s*$");

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:^|[:：。；;\\s])(?:以上|本表|上表|表[内中])?(?:各项|所有|统计)?"
                            + "(?:(?:数据|资料|数字|指标)(?:均|统计)?(?:[为系]|截[至止]到?)|截[至止]到?)"
                            + TIME
                            + "(?:数据?)?\\s*[。；;）)]?\\s*$");

    /** What says that a note is of single rows: * 为2028年数据. */
    private static final Pattern OF_ROWS = Pattern.compile("[*＊①-⑳△▲#★☆]|带.号|其中");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=年)");

    private TimeOfNote() {}

    /** As it is printed, nothing where the units of a table tell none or several. */
    static Optional<String> of(List<IndexedUnit> units) {
        List<String> told =
                units.stream()
                        .filter(unit -> unit.unit().kind() == UnitKind.TABLE_NOTE)
                        .map(unit -> unit.unit().text().text())
                        .map(SentenceFigures::withCommonYears)
                        .filter(text -> YEAR.matcher(text).results().limit(2).count() == 1)
                        .flatMap(text -> time(text).stream())
                        .distinct()
                        .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private static Optional<String> time(String text) {
        for (Pattern pattern : List.of(UNIT, NOTE)) {
            Matcher told = pattern.matcher(text);
            if (told.find() && !OF_ROWS.matcher(text.substring(0, told.start("time"))).find()) {
                return Optional.of(told.group("time"));
            }
        }
        return Optional.empty();
    }
}
