package wenlan.extract;

import wenlan.document.OrganisationKind;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds how far a known name goes on: 吉利控股 in 吉利控股集团, 美的 in 美的电子, 中科院 in 中科院计算所. */
final class NameEndings {
    private static final List<String> FORMS =
            List.of("股份有限公司", "有限责任公司", "有限公司", "集团公司", "控股集团", "集团", "公司");

    /** Bodies whose institutes are called by a short word behind their own name. */
    private static final Set<String> ACADEMIES = Set.of("中国科学院", "中国社会科学院", "中国农业科学院");

    /** 海涛汽车中国: the company of that name in China. */
    private static final String CHINA = "中国";

    private static final int LONGEST_INSTITUTE = 6;

    /** What only a company has or does, though the words be nouns. */
    private static final List<String> LISTED = List.of("上市", "股价", "市值", "公告", "营收", "财报", "旗下");

    private static final Pattern OFFICE = Pattern.compile("董事长|总裁|总经理|创始人|联合创始人|首席|副总|ceo|cto|等");

    private final TradeWords trades;

    NameEndings(TradeWords trades) {
        this.trades = trades;
    }

    /** What the whole name is to its known part. */
    enum Whole {
        SAME,
        /** A company of its own under the same brand: its name is as written. */
        BRANCH,
        /** An institute of an academy: its name is the academy's and what follows. */
        INSTITUTE
    }

    /**
     * How far a name goes on.
     *
     * @param end offset behind the whole name
     * @param whole what the whole is to the known part
     */
    record Ending(int end, Whole whole) {}

    /** How far the name goes on whose known part ends at {@code end}. */
    Ending of(Reading reading, String canonical, int end) {
        String plain = reading.plain();
        for (String form : FORMS) {
            if (plain.startsWith(form, end)) {
                return new Ending(end + form.length(), Whole.SAME);
            }
        }
        if (OrganisationKind.of(canonical) != OrganisationKind.COMPANY) {
            return institute(reading, canonical, end);
        }
        NameTrie.Found<Boolean> same = trades.at(TradeWords.Sign.ENDING, plain, end);
        if (same != null && endsHere(reading, same.end())) {
            return new Ending(same.end(), Whole.SAME);
        }
        NameTrie.Found<Boolean> branch = trades.at(TradeWords.Sign.BRANCH, plain, end);
        if (branch != null && endsHere(reading, branch.end())) {
            return new Ending(branch.end(), Whole.BRANCH);
        }
        if (plain.startsWith(CHINA, end)
                && !canonical.contains(CHINA)
                && endsHere(reading, end + CHINA.length())) {
            return new Ending(end + CHINA.length(), Whole.BRANCH);
        }
        return new Ending(end, Whole.SAME);
    }

    /** 中科院计算所: an institute of a body whose institutes are called so. */
    private static Ending institute(Reading reading, String canonical, int end) {
        int behind = ACADEMIES.contains(canonical) ? instituteEnd(reading, end) : end;
        return new Ending(behind, behind > end ? Whole.INSTITUTE : Whole.SAME);
    }

    private static int instituteEnd(Reading reading, int end) {
        for (int at = end; at < end + LONGEST_INSTITUTE; at++) {
            if (!Character.isIdeographic(reading.at(at))
                    || "院士的和与及各该其下等".indexOf(reading.at(at)) >= 0) {
                return end;
            }
            if (reading.at(at) == '所' && at > end + 1 && "有在属谓以".indexOf(reading.at(at + 1)) < 0) {
                return at + 1;
            }
        }
        return end;
    }

    /** Whether what only a company has or does stands at the offset. */
    static boolean isListed(String plain, int at) {
        return LISTED.stream().anyMatch(word -> plain.startsWith(word, at));
    }

    /** Behind a word of the trade the name ends where no noun goes on. */
    private static boolean endsHere(Reading reading, int end) {
        if (!Character.isLetterOrDigit(reading.at(end))
                || isListed(reading.plain(), end)
                || OFFICE.matcher(reading.plain())
                        .region(end, reading.plain().length())
                        .lookingAt()) {
            return true;
        }
        Words words = reading.words();
        if (!words.isBoundary(end)) {
            return false;
        }
        Words.Kind kind = words.kind(end);
        return kind == Words.Kind.FUNCTION || kind == Words.Kind.VERB || kind == Words.Kind.NUMBER;
    }
}
