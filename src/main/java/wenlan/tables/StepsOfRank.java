package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells columns beside ranks that say by how many places these changed (↑1, ↓2, —) from those of
 * the change of what is ranked: by the caption (排名变化), the word 位 in the cells, or the ranks before
 * the change, where these can be.
 */
final class StepsOfRank {
    /** Names of columns that say nothing but that something is other than before. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?:[比较同](?:上年|上期|上次|上届|上月|上季|去年|前期|(?:19|20)\\d\\d年?)(?:同期)?(?:度)?)?(?:的)?"
                            + "(?:变化|变动|升降|涨跌|增减|进退|变化情况|升降情况|变动情况)?");

    private static final String SIGN = "[▲△▼▽↑↓⬆⬇+-]|上升|下降|前进|后退|升|降|进|退";
    private static final Pattern STEP = Pattern.compile("(" + SIGN + ")?(\\d{1,2})位?");
    private static final Pattern SIGNED = Pattern.compile("(?:" + SIGN + ").*");
    private static final Pattern DOWN = Pattern.compile("[▼▽↓⬇-]|下降|后退|降|退");
    private static final Pattern NO_STEP =
            Pattern.compile("[→=↔⬌]|持平|不变|(新(?:进|增|上榜|入选|入围)|new|重返|首次上榜)");
    private static final Pattern CAPTION =
            Pattern.compile("(?:排名|名次|位次|位序|排位)(?:的|及其?|和|与)?(?:变化|变动|升降|进退)");
    private static final Pattern PLACES = Pattern.compile("(?:" + SIGN + ")\\d{1,2}位");
    private static final Pattern RANK = Pattern.compile("第?(\\d{1,4})[名位]?");

    private StepsOfRank() {}

    /**
     * Whether a column is of such steps: under a name that says no more than that something
     * changed, in whole numbers with arrows or signs that fit one of the columns of ranks.
     *
     * @param caption that of the table
     * @param printed the cells as printed: once an arrow is read as a sign it tells nothing any
     *     more
     * @param ranks the cells of each column of ranks, of the same rows
     */
    static boolean are(
            Header header,
            @Nullable String caption,
            List<String> printed,
            List<List<String>> ranks) {
        if (ranks.isEmpty()
                || header.unit() != null
                || !CHANGE.matcher(header.label()).matches()
                || !areSteps(printed)) {
            return false;
        }
        boolean said =
                caption != null && CAPTION.matcher(Folding.query(caption)).find()
                        || printed.stream()
                                .anyMatch(cell -> PLACES.matcher(Folding.query(cell)).matches());
        return said
                || ranks.stream()
                        .anyMatch(of -> isBefore(of, printed, 1) || isBefore(of, printed, -1));
    }

    private static boolean areSteps(List<String> printed) {
        List<String> said =
                printed.stream()
                        .filter(cell -> !Figures.isMissing(cell))
                        .map(Folding::query)
                        .toList();
        return said.stream().anyMatch(cell -> SIGNED.matcher(cell).matches())
                && said.stream()
                        .allMatch(
                                cell ->
                                        STEP.matcher(cell).matches()
                                                || NO_STEP.matcher(cell).matches());
    }

    /** Whether the ranks before such steps are places that are all different. */
    private static boolean isBefore(List<String> ranks, List<String> printed, int up) {
        Set<Integer> before = new HashSet<>();
        List<Integer> known = new ArrayList<>();
        IntStream.range(0, printed.size())
                .filter(at -> number(ranks.get(at)) != null)
                .forEach(known::add);
        for (int at : known) {
            Integer step = step(printed.get(at));
            Integer rank = number(ranks.get(at));
            if (step == null || rank == null) {
                continue;
            }
            int place = rank + up * step;
            if (Math.abs(step) >= known.size() || place < 1 || !before.add(place)) {
                return false;
            }
        }
        return !before.isEmpty();
    }

    private static @Nullable Integer number(String text) {
        Matcher rank = RANK.matcher(Folding.query(text));
        return rank.matches() ? Integer.valueOf(rank.group(1)) : null;
    }

    /** By how many places one rose; null for one that had none before. */
    private static @Nullable Integer step(String printed) {
        String text = Folding.query(printed);
        Matcher step = STEP.matcher(text);
        if (step.matches()) {
            int places = Integer.parseInt(step.group(2));
            boolean down = step.group(1) != null && DOWN.matcher(step.group(1)).matches();
            return down ? -places : places;
        }
        Matcher none = NO_STEP.matcher(text);
        return none.matches() && none.group(1) != null ? null : Integer.valueOf(0);
    }
}
