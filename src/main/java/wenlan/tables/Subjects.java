package wenlan.tables;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the figures of a sentence were of so far, by which the next ones may be named that do not
 * say it themselves. What stands in brackets says nothing of what follows them.
 */
final class Subjects {
    private static final String POINTS = "百分点";

    /** 渔业产值占全市的比重: what follows may be its share of another whole. */
    private static final Pattern OF_WHOLE = Pattern.compile("(?<thing>[^占]{2,})占[^占比].*");

    /** How far a plan is fulfilled is no share that has its own growth. */
    private static final Pattern OF_PLAN = Pattern.compile("完成.{0,4}(?:预算|计划|任务|目标)的比重$");

    /** Words that a bare rate may have but that may be things of their own. */
    private static final Pattern THING = Pattern.compile("投资|企业|数量|金额");

    private String last = "";
    private String share = "";
    private boolean ownShare;
    private String changed = "";
    private String institution = "";
    private String measured = "";
    private String measuredIn = "";
    private String outside = "";
    private String owner = "";
    private final List<String> row = new ArrayList<>();
    private List<Span> items = List.of();

    /** What a number was of last, empty where nothing may be of that. */
    String last() {
        return last;
    }

    /** Whether a name is that of something that the last thing has. */
    boolean isOf(String name) {
        return !last.isEmpty() && name.startsWith(last);
    }

    /** What is spoken of now, nothing for an empty name. */
    void set(String name) {
        last = name;
        changed = "";
        share = "";
    }

    /** A number of something unnamed stands between. */
    void forget() {
        set("");
        row.clear();
    }

    /** A share of something unnamed: points behind it are that one's. */
    void passShare() {
        share = "";
        ownShare = true;
    }

    /** Notices brackets in what stands between two figures. */
    void pass(String between) {
        for (int at = 0; at < between.length(); at++) {
            char character = between.charAt(at);
            if (character == '（' || character == '(') {
                outside = last;
            } else if ((character == '）' || character == ')') && !outside.isEmpty()) {
                set(outside);
                ownShare = false;
                outside = "";
            }
        }
    }

    /** The things that were named in a row since the last share, for their changes: 分别增长3%、5%. */
    List<String> row() {
        return List.copyOf(row);
    }

    /** Where these things stand if they were read at once, else nothing. */
    List<Span> rowItems() {
        return items.size() == row.size() ? items : List.of();
    }

    /** What leaves out the measure of the one before: 网具产业突破2亿元. */
    String parallel(String owner, Measure unit) {
        return measuredIn.equals(unit.base()) ? Parallel.name(owner, measured) : "";
    }

    /**
     * What a bare share or change may be of: points are those of the share that was named last, and
     * a rate behind a share that has its own name may be of that or of what was named before.
     */
    String owner(Measure unit, String before) {
        Matcher whole = OF_WHOLE.matcher(share);
        if (before.startsWith("占") && whole.matches()) {
            return whole.group("thing");
        }
        if (unit.base().equals(POINTS)) {
            return share;
        }
        if (!changed.isEmpty()) {
            // 出口增长3%，投资增长2%: the latter is another thing.
            return THING.matcher(before).find() ? "" : changed;
        }
        return ownShare ? "" : last;
    }

    /** A clause that tells no figure may introduce whose the next ones are. */
    void introduce(String clause) {
        String introduced = Owner.introduced(clause);
        owner = introduced.isEmpty() ? owner : introduced;
    }

    /** Keeps what the next figures may be of. */
    void remember(String name, Measure unit, boolean isPart) {
        boolean percent = unit.isRate();
        if (!percent && !Owner.isParticular(name)) {
            // What is told of something else ends what was told of the owner.
            owner = Owner.named(name);
        }
        if (percent) {
            row.clear();
            if (!unit.base().equals(POINTS) && !OF_PLAN.matcher(name).find()) {
                share = name;
                boolean own = last.isEmpty() || !name.startsWith(last);
                ownShare = !NameEnds.isChange(name) && own;
                changed = own && NameEnds.isChange(name) ? BareRates.thing(name) : changed;
            }
            return;
        }
        String owned = named(name, unit);
        items = List.of();
        row.add(owned);
        share = "";
        changed = "";
        ownShare = false;
        last = owned;
        if (unit.kind() == UnitKind.AMOUNT) {
            measured = name;
            measuredIn = unit.base();
        } else {
            String told = Parallel.institution(name);
            if (!told.isEmpty()) {
                // What follows a part may be of it or of the whole.
                institution = isPart ? "" : told;
            }
        }
    }

    /** Things in a row that were read at once. */
    void rememberRow(List<String> names, List<Span> places, boolean changes) {
        if (!places.isEmpty()) {
            items = List.copyOf(places);
        }
        row.clear();
        set(names.getLast());
        if (!changes) {
            row.addAll(names);
        }
    }

    /** 高校6所，在校学生8万人: the students are those of the schools. */
    String named(String name, Measure unit) {
        if (!owner.isEmpty() && Owner.isParticular(name)) {
            return owner + name;
        }
        return unit.kind() == UnitKind.COUNT && Parallel.belongs(name, institution)
                ? institution + name
                : name;
    }
}
