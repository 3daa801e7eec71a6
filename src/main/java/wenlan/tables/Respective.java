package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Things in a row each of which has a number of its own: 东港、西湾两市渔业产值分别为3亿元、2亿元, 网具、浮标产量分别为5、3万件.
 * Only where as many things are named as numbers follow is it plain which one is whose.
 *
 * @param items where the things stand in the text, none where they were named before
 * @param names what is measured of each
 * @param numbers the numbers with their units; that of the last one is that of those without any
 * @param spans where the numbers stand
 * @param years those of the numbers where these are of one thing in several years, else none
 */
record Respective(
        List<Span> items,
        List<String> names,
        List<String> numbers,
        List<Span> spans,
        List<Integer> years) {
    private static final String WORD = "分别";

    private static final String COUNTED =
            "(?<count>[两二三四五六七八九十]|\\d{1,2})(?:个?(?:城市|地区|省市|市|省|县|区|地|国|港)|[者家]|类|项|大?(?<kind>产业|行业|领域|板块|集群))的?";

    private static final Pattern COUNT = Pattern.compile(COUNTED + "(?<name>\\p{IsHan}{0,20}?)已?$");

    private static final Pattern OPENS =
            Pattern.compile(
                    "(?<than>(?:同比|环比|[比较]上年(?:同期)?)?|(?<share>占(?!比)\\p{IsHan}{1,12}?(?:的?(?:比重|比例))?))(?="
                            + WORD
                            + ")");

    private static final Pattern BETWEEN = Pattern.compile("[、和与及]");

    private static final Pattern VERB =
            Pattern.compile(
                    WORD
                            + "(?<change>(?:同比|环比|比上年|较上年)?(?:"
                            + ChangeWords.RISES
                            + "|"
                            + ChangeWords.FALLS
                            + "))?(?:"
                            + Reaching.VERBS
                            + "|实现|完成|[为是有占])?(?:了|约)?(?<measure>\\p{IsHan}{2,14}?(?:达到?|为)?)?(?=[近超]?[-−－]?\\d)");

    /**
     * What a row of things may share: its last one alone is printed with it. Measures that the
     * yearbooks of the National Bureau of Statistics give of many things, and their short forms.
     */
    private static final Pattern SHARED =
            Pattern.compile(
                    "(?<=.)的?(?<name>(?:产业|行业)?(?:人均(?:可支配|纯)?收入|人均(?:生活)?消费(?:支出)?|(?:地区|国内)?生产总值|(?:总?产值|增加值)|(?:总|年)?(?:产量|销量|产能|亩产|单产)|(?:收购|投放|吞吐|出货|装机|客流|接待|成交|交易|排放|储备|降水|用水|货运|客运|进口|出口)[量额]"
                        + "|销售(?:收入|额|量)|(?:营业)?收入|营收|净?利润(?:总额)?|(?:固定资产)?投资额?|(?:进出|[进出])口总?额?"
                        + "|(?:市场)?(?:占比重?|比重|份额|规模|占有率)|增速|增长率|渗透率|覆盖率|贡献率|国产化率|均?价格?|保有量|装机(?:容量)?|[用发]电量"
                        + "|(?:常住|户籍)?人口|面积|数量|人数|余额|GDP|PMI))$");

    private static final Pattern LARGE_ONLY = Pattern.compile("(?:19|20)\\d\\d年?|\\d+");

    /** Things of several times have each its own, which none of their numbers tells. */
    private static final Pattern TIMED =
            Pattern.compile("[\\d一二三四五六七八九十去前今明上当本次]年|年[初末底内度]|月|季度|半年|同期|时期|期[初末间]|十[一二三四五]五");

    private static final Pattern REACHES = Pattern.compile("(?:达到?|为)$");

    private static final Pattern NUMBER_WORD = Pattern.compile("^[千百万亿]");

    /** A bare number this many times larger or smaller than the last may not be in its unit. */
    private static final double FAR = 100;

    private static final double LARGE = 1000;

    private static final Pattern NUMERAL = Pattern.compile("[一二两三四五六七八九十\\d]");

    private static final Pattern ORDINALS = Pattern.compile("第[一二三四五六七八九十]");

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern NUMBER =
            Pattern.compile("[约近超]?[-−－]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static final Pattern NEXT = Pattern.compile("[、和与及]|，(?=\\d)");

    /** Characters before the word that are looked at. */
    private static final int BEFORE = 80;

    Respective {
        items = List.copyOf(items);
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        spans = List.copyOf(spans);
        years = List.copyOf(years);
    }

    /**
     * The row of a clause, nothing where it has none or its numbers are more or fewer.
     *
     * @param last the years of the row of a clause before, none without one
     */
    static Optional<Respective> of(String text, Span clause, int sentenceEnd, List<Integer> last) {
        int at = clause.of(text).indexOf(WORD);
        if (at < 0) {
            return Optional.empty();
        }
        int word = clause.start() + at;
        Matcher verb = VERB.matcher(text).region(word, sentenceEnd);
        verb.useTransparentBounds(true);
        if (!verb.lookingAt()) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        List<String> numbers = numbers(text, verb.end(), sentenceEnd, spans);
        String change = verb.group("change");
        String before = text.substring(Math.max(0, word - BEFORE), word);
        Optional<List<Integer>> years = YearsInRow.of(before, numbers.size());
        if (years.isPresent()) {
            // Of two things in two years nobody knows which number is whose.
            return ofYears(YearsInRow.name(before), change, numbers, spans, years.get());
        }
        String again = YearsInRow.nameAgain(text.substring(clause.start(), word));
        if (last.size() == numbers.size() && !again.isEmpty()) {
            return ofYears(again, change, numbers, spans, last);
        }
        String measure = verb.group("measure");
        List<Span> items = items(text, new Span(Math.max(clause.start(), word - BEFORE), word));
        if (items.size() < 2 || items.size() != numbers.size()) {
            return Optional.empty();
        }
        List<String> things = items.stream().map(item -> item.of(text)).toList();
        List<String> names = measure == null ? names(things, numbers) : owned(things, measure);
        boolean fits =
                IntStream.range(0, names.size())
                        .allMatch(
                                n ->
                                        isPercent(numbers.get(n))
                                                == (change != null
                                                        || NameEnds.isRate(names.get(n))));
        return names.isEmpty() || !fits
                ? Optional.empty()
                : Optional.of(
                        new Respective(
                                items,
                                change == null
                                        ? names
                                        : names.stream().map(name -> name + change).toList(),
                                numbers,
                                spans,
                                List.of()));
    }

    /** The numbers of one thing in several years. */
    private static Optional<Respective> ofYears(
            String name,
            @Nullable String change,
            List<String> numbers,
            List<Span> spans,
            List<Integer> years) {
        boolean rate = change != null || NameEnds.isRate(name);
        boolean fits =
                !name.isEmpty()
                        && years.size() > 1
                        && numbers.stream().allMatch(number -> isPercent(number) == rate);
        String whole = change == null ? name : name + change;
        return fits
                ? Optional.of(
                        new Respective(
                                List.of(),
                                numbers.stream().map(number -> whole).toList(),
                                numbers,
                                spans,
                                years))
                : Optional.empty();
    }

    /**
     * The row of changes or shares of things that were named before with a figure each:
     * 产值3亿元、利润2亿元，分别增长3%、5%.
     *
     * @param subjects these things
     */
    static Optional<Respective> changes(
            String text, Span clause, int sentenceEnd, Subjects subjects) {
        List<String> named = subjects.row();
        Matcher opens = OPENS.matcher(text).region(clause.start(), clause.end());
        if (named.size() < 2 || !opens.lookingAt()) {
            return Optional.empty();
        }
        Matcher verb = VERB.matcher(text).region(opens.end(), sentenceEnd);
        verb.useTransparentBounds(true);
        String share = opens.group("share");
        if (!verb.lookingAt()
                || verb.group("measure") != null
                || (verb.group("change") == null) == (share == null)) {
            return Optional.empty();
        }
        String change = share == null ? opens.group("than") + verb.group("change") : share;
        List<Span> spans = new ArrayList<>();
        List<String> numbers = numbers(text, verb.end(), sentenceEnd, spans);
        return numbers.size() == named.size() && numbers.stream().allMatch(Respective::isPercent)
                ? Optional.of(
                        new Respective(
                                subjects.rowItems(),
                                named.stream().map(name -> name + change).toList(),
                                numbers,
                                spans,
                                List.of()))
                : Optional.empty();
    }

    /** Where the thing of a figure stands, null where that is named before. */
    @Nullable Span item(int at) {
        return items.isEmpty() ? null : items.get(at);
    }

    /** The time of a figure, of a row of years its own. */
    StatedTime time(int at, StatedTime ofRow) {
        return years.isEmpty() ? ofRow : new StatedTime(years.get(at), true);
    }

    int start() {
        return spans.getFirst().start();
    }

    int end() {
        return spans.getLast().end();
    }

    private static List<Span> items(String text, Span row) {
        List<Span> items = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text).region(row.start(), row.end());
        int from = row.start() + MeasuredThing.opening(row.of(text));
        while (between.find()) {
            if (between.start() >= from) {
                items.add(new Span(from, between.start()));
                from = between.end();
            }
        }
        items.add(new Span(from, row.end()));
        return items;
    }

    /** 东港、西湾分别完成投资3亿元、2亿元: what is measured of each stands behind the word. */
    private static List<String> owned(List<String> items, String said) {
        String measure = REACHES.matcher(said).replaceFirst("");
        String last = items.getLast();
        Matcher count = COUNT.matcher(last);
        boolean counted = count.find() && count.start() > 0 && count.group("name").isEmpty();
        boolean plain =
                MeasuredThing.isMeasure(measure)
                        && items.stream().noneMatch(MeasuredThing::isMeasure)
                        && items.stream().allMatch(Respective::isPlain);
        if (!plain || counted && items.size() != count(count.group("count"))) {
            return List.of();
        }
        return items.stream().map(item -> counted ? measure : item + measure).toList();
    }

    private static boolean isPlain(String item) {
        return !item.isBlank()
                && item.length() <= 20
                && !LARGE_ONLY.matcher(item).matches()
                && !TIMED.matcher(item).find();
    }

    /** What each thing is called, nothing where that cannot be told. */
    private static List<String> names(List<String> items, List<String> numbers) {
        String last = items.getLast();
        Matcher count = COUNT.matcher(last);
        if (count.find() && count.start() > 0) {
            boolean all = items.size() == count(count.group("count"));
            String name = count.group("name");
            String kind = count.group("kind");
            List<String> bare = new ArrayList<>(items.subList(0, items.size() - 1));
            bare.add(last.substring(0, count.start()));
            return all && MeasuredThing.isMeasure(name)
                    ? bare.stream().map(item -> kind == null ? name : item + kind + name).toList()
                    : List.of();
        }
        if (!items.stream().allMatch(Respective::isPlain)) {
            return List.of();
        }
        if (items.stream().allMatch(MeasuredThing::isMeasure)) {
            return items;
        }
        Matcher shared = SHARED.matcher(last);
        boolean others =
                items.subList(0, items.size() - 1).stream().noneMatch(MeasuredThing::isMeasure);
        if (!shared.find() || !others) {
            return List.of();
        }
        String name = shared.group("name");
        List<String> heads = new ArrayList<>(items.subList(0, items.size() - 1));
        String own = last.substring(0, shared.start());
        if (!heads.stream().allMatch(head -> isLike(head, own))) {
            return withKind(heads, own, name);
        }
        heads.add(own);
        boolean ordinal = ORDINALS.matcher(heads.getFirst()).lookingAt();
        return heads.stream()
                .map(head -> ordinal && isNumeral(head) ? "第" + head : head)
                .map(head -> head + name)
                .toList();
    }

    /** 城镇、农村居民人均收入: what the last thing alone says of its kind holds for all. */
    private static List<String> withKind(List<String> heads, String own, String name) {
        int length = heads.getFirst().length();
        boolean alike = heads.stream().allMatch(head -> head.length() == length);
        String kind = alike && own.length() > length ? own.substring(length) : "";
        if (kind.length() < 2
                || NUMERAL.matcher(kind).find()
                || !Nouns.isLastOf(kind)
                || kind.length() > 4) {
            return List.of();
        }
        List<String> all = new ArrayList<>(heads);
        all.add(own.substring(0, length));
        return all.stream().map(head -> head + kind + name).toList();
    }

    /**
     * Whether two things are of one form, so that nothing before the shared name belongs to it: 带鱼
     * and 大黄鱼, but not 城镇 and 农村居民人均.
     */
    private static boolean isLike(String head, String own) {
        int longer = own.length() - head.length();
        boolean sameEnd = !own.isEmpty() && head.endsWith(own.substring(own.length() - 1));
        boolean ordinal = ORDINALS.matcher(head).matches() && isNumeral(own);
        return ordinal || longer == 0 || sameEnd && Math.abs(longer) <= 2;
    }

    private static boolean isPercent(String number) {
        return number.matches(".*(?:[%％‰]|个百分点)");
    }

    private static boolean isNumeral(String head) {
        return !head.isEmpty() && NUMERALS.indexOf(head.charAt(0)) >= 0;
    }

    private static int count(String said) {
        int at = NUMERALS.indexOf(said.replace('两', '二'));
        return at < 0 ? Integer.parseInt(said) : at + 1;
    }

    /** Whether bare numbers may be in the unit of the last one, number word and all. */
    private static boolean areOfOneSize(List<String> numbers, List<String> units) {
        double last = value(numbers.getLast());
        return IntStream.range(0, numbers.size())
                .filter(i -> units.get(i).isEmpty())
                .mapToDouble(i -> value(numbers.get(i)))
                .allMatch(v -> v < LARGE && v < last * FAR && last < v * FAR);
    }

    private static double value(String number) {
        Matcher digits = DIGITS.matcher(number.replace(",", ""));
        return digits.find() ? Double.parseDouble(digits.group()) : 0;
    }

    /** The numbers of a list with their units; empty where the last one has none. */
    private static List<String> numbers(String text, int start, int end, List<Span> spans) {
        List<String> bare = new ArrayList<>();
        List<String> units = new ArrayList<>();
        Matcher number = NUMBER.matcher(text).region(start, end);
        int at = start;
        while (number.region(at, end).lookingAt()) {
            boolean negative = "-−－".indexOf(text.charAt(at)) >= 0;
            Matcher whole =
                    SentenceNumber.QUANTITY.matcher(text).region(negative ? at + 1 : at, end);
            whole.useTransparentBounds(!negative);
            boolean measured = whole.lookingAt() && whole.group("unit") != null;
            int to = measured ? whole.end() : number.end();
            spans.add(new Span(at, to));
            bare.add(text.substring(at, to));
            units.add(measured ? whole.group("unit") : "");
            Matcher next = NEXT.matcher(text).region(to, end);
            next.useTransparentBounds(true);
            if (!next.lookingAt()) {
                break;
            }
            at = next.end();
        }
        if (units.isEmpty() || units.getLast().isEmpty()) {
            return List.of();
        }
        String unit = units.getLast();
        if (units.contains("") && NUMBER_WORD.matcher(unit).find() && !areOfOneSize(bare, units)) {
            return List.of();
        }
        return IntStream.range(0, bare.size())
                .mapToObj(i -> units.get(i).isEmpty() ? bare.get(i) + unit : bare.get(i))
                .toList();
    }
}
