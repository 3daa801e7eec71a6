package wenlan.tables;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a sentence speaks of what is yet to come, and where of what is so already. The last word
 * before a figure decides.
 */
final class Outlook {
    /** Verbs of expecting and striving, as all that reads sentences knows them. */
    static final String VERBS = "预计|预测|预估|(?<![超高低好优差强弱大小于合出达如])预期(?!寿命|因素)|有望|力争";

    private static final Pattern EXPECTED =
            Pattern.compile(
                    VERBS
                            + "|目标(?!任务)(?!数?的?\\d)(?!\\s*[：:*]+\\s*(?:19|20)\\d\\d年)|(?:未来|今后)[\\d一二两三四五六七八九十几]{1,3}年|将(?:分别)?(?:达|超|突破)|(?<=^|[，,年]|我们|我[省市县区])将(?:新[建增]|建成|改造|完成|实[现施])"
                            + "|(?<![度初整原成行照按])计划(?=完成(?!率|情况|进度|比|[百\\d])|新[建增开]|建成|改造|实施|引进|投资(?![额完]))"
                            + "|规划(?:到|至|建成|建设|新增)");

    /** What a budget provides is no account, whatever became of it; that is told behind it. */
    private static final Pattern PROVIDED = Pattern.compile("(?:预算|收入|支出|拟)安排(?!执行|情况|的)");

    private static final Pattern SPENT =
            Pattern.compile("实际(?=支出|收入|完成|执行|安排)|决算|执行[数率]|完成(?=预算|\\d)|完成年初|已支[出付]");

    /** 到2035年 looks ahead unless that year is over. */
    private static final Pattern UNTIL =
            Pattern.compile("(?<=^|[，,、\\s“：:])到(?<year>(?:19|20)\\d\\d)年(?!以来|为止)");

    /** A time that is told otherwise than by its year, and is none of what is expected. */
    private static final Pattern PRESENT =
            Pattern.compile(
                    "(?<![较比与同由从自])(?:目前|当前|如今)(?!的)|(?<=^|[，,])\\s*[而但且]?(?:现有|现已|去年|上年|前年)");

    private static final Pattern AS_OF = Pattern.compile("(?<=^|[，,])\\s*[而但且]?(?:截至|截止)");

    /** What is so now in a sentence that says of which day it speaks is of that day. */
    private static final Pattern DATED = Pattern.compile("截[至止][^，,]{0,4}(?:19|20)\\d\\d");

    private static final Pattern ALREADY = Pattern.compile("已经?(?=达|超|逾|近|突破|增|升|降|实现|完成|有|占|为)");

    /** 由2031年的3亿元增至5亿元: what it was is not expected, whatever the other one is. */
    private static final Pattern BASE = Pattern.compile("[由从](?:19|20)\\d\\d年[底末初]?的?$");

    /** 从2031年 tells what was before in a change that is yet to come. */
    private static final Pattern FROM = Pattern.compile("[由从自](?:19|20)\\d\\d$");

    private static final Pattern COMMA = Pattern.compile("[，,]");

    private static final int YEAR = 5;

    private final boolean carriesOn;
    private final NavigableSet<Integer> commas;
    private final NavigableMap<Integer, Boolean> said = new TreeMap<>();
    private final NavigableSet<Integer> untold = new TreeSet<>();
    private final NavigableSet<Integer> until = new TreeSet<>();

    /**
     * @param words the sentence without titles
     * @param carriesOn whether it goes on with what the one before expects
     * @param since the year in which the report was published, 0 where nothing tells it
     */
    Outlook(String words, boolean carriesOn, int since) {
        this.carriesOn = carriesOn;
        this.commas = ends(COMMA, words);
        UNTIL.matcher(words)
                .results()
                .filter(m -> Integer.parseInt(words, m.start() + 1, m.end() - 1, 10) >= since)
                .forEach(m -> until.add(m.end()));
        until.forEach(end -> said.put(end, true));
        ends(EXPECTED, words).forEach(end -> said.put(end, true));
        NavigableSet<Integer> provided = ends(PROVIDED, words);
        provided.forEach(end -> said.put(end, true));
        if (!provided.isEmpty()) {
            ends(SPENT, words).forEach(end -> said.put(end, false));
        }
        NavigableSet<Integer> present = ends(PRESENT, words);
        present.forEach(end -> said.put(end, false));
        ends(AS_OF, words).forEach(end -> said.put(end, false));
        if (!DATED.matcher(words).find()) {
            untold.addAll(present);
        }
        NavigableMap<Integer, StatedTime> years = StatedTime.years(words).byEnd();
        readYears(words, years);
        readAlready(words, years);
    }

    private static NavigableSet<Integer> ends(Pattern pattern, String words) {
        NavigableSet<Integer> ends = new TreeSet<>();
        pattern.matcher(words).results().map(MatchResult::end).forEach(ends::add);
        return ends;
    }

    /** A year before the one that is expected is not expected, unless it says so itself. */
    private void readYears(String words, NavigableMap<Integer, StatedTime> years) {
        Integer expected = null;
        for (Map.Entry<Integer, StatedTime> named : years.entrySet()) {
            int end = named.getKey();
            Integer year = named.getValue().year();
            String before = words.substring(Math.max(0, end - YEAR), end);
            if (year == null || !before.endsWith(year.toString()) || FROM.matcher(before).find()) {
                continue;
            }
            boolean says = said.subMap(clause(end), true, end, true).containsValue(true);
            if (expected != null && !says) {
                said.put(end, year >= expected);
            } else if (isExpected(end) || says) {
                expected = year;
            }
        }
    }

    private void readAlready(String words, NavigableMap<Integer, StatedTime> years) {
        for (int end : ends(ALREADY, words)) {
            if (isExpected(end)) {
                // 到2031年底，产值已达3亿元 is of that year.
                Integer last = said.lowerKey(end);
                boolean reached = last != null && until.contains(last);
                if (!reached && years.subMap(clause(end), end).isEmpty()) {
                    untold.add(end);
                }
                said.put(end, false);
            }
        }
    }

    /** Where the clause of a place begins. */
    private int clause(int at) {
        Integer comma = commas.floor(at);
        return comma == null ? 0 : comma;
    }

    /** Whether what stands at a place of the sentence is yet to come. */
    boolean isExpected(int at) {
        Map.Entry<Integer, Boolean> last = said.floorEntry(at);
        return last == null ? carriesOn : last.getValue();
    }

    /** Whether a figure is expected that stands at a place, behind these words. */
    boolean isExpected(int at, String before) {
        return isExpected(at) && !BASE.matcher(before).find();
    }

    /** Whether anything in the sentence is. */
    boolean expectsAny() {
        return said.containsValue(true);
    }

    /** Where, within a part of the sentence, a time begins that is told by no year. */
    NavigableSet<Integer> untold(int from, int to) {
        return untold.subSet(from, true, to, true);
    }
}
