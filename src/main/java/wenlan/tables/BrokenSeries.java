package wenlan.tables;

import java.util.List;
import java.util.regex.Pattern;

/** Tables below which a note says that their figures count another thing from some time on. */
public final class BrokenSeries {
    private static final String REASON = "表注说明各年的统计口径有变化，不能连成一条线比较。";

    /** What may change, as notes below official statistics say it, and how they say that it did. */
    private static final Pattern CHANGED =
            Pattern.compile(
                    "(?<!可比)(?:口径|统计(?:范围|标准|制度|方法|对象)|核算方法)(?:(?!没有|未|无|不变|一致)[^。；;，,]){0,14}?(?:调整|变[化更动]|改[变为]|不同|不一致|修订)"
                        + "|(?:数据|资料)来源(?:不同|不一致|有变)"
                        + "|年(?:起|以[前后]|之[前后]|及以[前后])(?!来)[^。；;]{0,40}(?:口径|抽样|普查|测算|推算|不含|不包括)"
                        + "|(?:调整|变更)(?:了)?(?:统计)?口径|(?:不可|不具可|不宜|无法|不能)(?:直接)?[相对]?比|不具有?可比性|非可比口径"
                        + "|未[作做]?(?:进行)?追溯(?:调整|重述)?|(?:不再|没有|未予)追溯");

    /** Where the figures come from is no word on what they count. */
    private static final Pattern SOURCE = Pattern.compile("^\\s*(?:数据|资料|图表)?来源\\s*[:：]");

    private BrokenSeries() {}

    /**
     * The table without lines over time that such a note breaks.
     *
     * @param notes what stands below the table
     */
    public static TypedTable heeded(TypedTable typed, List<String> notes) {
        ChartSpec chart = typed.chart();
        boolean broken =
                chart != null
                        && isOverTime(chart)
                        && notes.stream().anyMatch(BrokenSeries::isBreak);
        return broken ? new TypedTable(typed.columns(), typed.rows(), null, REASON) : typed;
    }

    private static boolean isBreak(String note) {
        return !SOURCE.matcher(note).find() && CHANGED.matcher(note).find();
    }

    private static boolean isOverTime(ChartSpec chart) {
        return chart.category().years()
                || !chart.category().times().isEmpty()
                || chart.series().stream().anyMatch(series -> series.time() != null);
    }
}
