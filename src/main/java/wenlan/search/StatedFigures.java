package wenlan.search;

import wenlan.document.UnitKind;
import wenlan.text.Folding;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which figures a text states and which a question asks for, by what they count or measure: 有多少家 is
 * answered by 366家, a 比例 by 12%, whatever words stand around them. Only for ranking.
 */
public final class StatedFigures {
    private static final String COUNTED = "家个名人位座所项条种件款台辆套次户处只支笔起场";
    private static final String TIMES = "年月日天时";
    private static final String MEASURED = COUNTED + "%元亩米吨倍" + TIMES;

    /**
     * Any figure that counts or measures something other than time: nearly all texts name a date.
     */
    private static final String ANY = "#";

    private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿两半";
    private static final String DIGITS = "0-9" + NUMERALS;

    /**
     * One, a few and the like alone count nothing: 一个, 一项. Numbers are bounded, so that a run of
     * digits without end is not gone over again from each of them.
     */
    private static final Pattern STATED =
            Pattern.compile(
                    "百分之|(?!一[^"
                            + DIGITS
                            + "])["
                            + DIGITS
                            + "]["
                            + DIGITS
                            + ".,余多]{0,24}+"
                            + "(?:平方|公)?(["
                            + MEASURED
                            + "])");

    /** What a figure begins with. */
    private static final BitSet BEGINS = new BitSet();

    static {
        BEGINS.set('0', '9' + 1);
        NUMERALS.chars().forEach(BEGINS::set);
    }

    private static final Pattern NUMBER_OF = Pattern.compile("(?:多少|几)([" + MEASURED + "]?)");
    private static final Pattern BEFORE_NUMBER = Pattern.compile("[一共总约大概]{0,3}[有是达为]?$");
    private static final Pattern COUNT = Pattern.compile("数量|总数|数目|[家个人]数");
    private static final Pattern SHARE = Pattern.compile("占比|比例|比重|份额|百分比|百分之几|增速|增幅|(?<![效频])率");
    private static final Pattern AMOUNT = Pattern.compile("金额|总额|多少钱|价格|薪");

    /** Words that ask for a figure, which what states it seldom repeats. */
    private static final Pattern ASKING = Pattern.compile("数量|总数|数目|[家个人]数|占比|比例|比重|份额|百分比|金额|总额");

    private StatedFigures() {}

    /** Kinds of the figures that a unit states. */
    public static Set<String> of(IndexedUnit unit) {
        Set<String> kinds = new LinkedHashSet<>();
        String folded = Folding.query(unit.unit().text().text());
        Matcher stated = STATED.matcher(folded);
        int at = 0;
        while (at < folded.length()) {
            // Hardly a character begins a figure: the pattern itself is asked there only.
            if (BEGINS.get(folded.charAt(at)) && stated.region(at, folded.length()).lookingAt()) {
                kinds.add(stated.group(1) == null ? "%" : stated.group(1));
                at = stated.end();
            } else {
                at++;
            }
        }
        boolean cells =
                unit.unit().kind() == UnitKind.TABLE_ROW
                        && folded.chars().anyMatch(c -> '0' <= c && c <= '9');
        if (cells || kinds.stream().anyMatch(kind -> !TIMES.contains(kind))) {
            kinds.add(ANY);
        }
        return kinds;
    }

    /** Kinds of the figures that a query asks for, each of which answers it; none for most. */
    public static Set<String> asked(String query) {
        String folded = Folding.query(query);
        Set<String> kinds = new LinkedHashSet<>();
        Matcher number = NUMBER_OF.matcher(folded);
        if (number.find()) {
            kinds.add(number.group(1).isEmpty() ? ANY : number.group(1));
        }
        if (COUNT.matcher(folded).find()) {
            COUNTED.chars().mapToObj(Character::toString).forEach(kinds::add);
        }
        if (SHARE.matcher(folded).find()) {
            kinds.add("%");
        }
        if (AMOUNT.matcher(folded).find()) {
            kinds.add("元");
        }
        return kinds;
    }

    /**
     * What a question for a number counts, as its last two words: 核心企业 of 上海核心企业有多少家. One word
     * alone tells nothing that coverage does not.
     *
     * @param words of the query, in order
     */
    public static Optional<String> counted(String query, List<String> words) {
        String folded = Folding.query(query);
        Matcher number = NUMBER_OF.matcher(folded);
        if (words.size() < 2 || !number.find()) {
            return Optional.empty();
        }
        String noun = String.join("", words.subList(words.size() - 2, words.size()));
        Matcher before = BEFORE_NUMBER.matcher(folded.substring(0, number.start()));
        return Optional.of(noun).filter(before.replaceFirst("")::endsWith);
    }

    /** Whether a word only says what sort of figure is wanted. */
    public static boolean asks(String word) {
        return ASKING.matcher(word).matches();
    }
}
