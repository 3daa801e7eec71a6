package wenlan.http;

import wenlan.catalogue.ColumnNames;
import wenlan.catalogue.TableEntry;
import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.tables.ConditionReader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Offers the query by which rows are found whose figures meet what was typed as plain words. */
final class ConditionOffer {
    private static final String REASON = "condition";

    /** What is no single name, or is written as a query of fields already. */
    private static final Pattern NO_NAME = Pattern.compile("[\\s:：\"“”()（）|&-]");

    /** What is written as a query of fields or as exact words already. */
    private static final Pattern MARKED = Pattern.compile("[:：\"“”()（）|&]");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    private ConditionOffer() {}

    /**
     * That a condition among plain words is not heeded, and how it would be; nothing where none was
     * typed, or only one of years.
     */
    static List<Diagnostic> hints(String typed) {
        ConditionReader.Typed read = ConditionReader.readWithThings(typed).typed();
        String about = read.about().strip();
        if (read.condition() == null
                || read.condition().isOfYears()
                || about.length() > LONGEST
                || MARKED.matcher(about).find()) {
            return List.of();
        }
        String name = about.isEmpty() ? "名称" : about.replaceAll("\\s+", "");
        return List.of(
                Diagnostic.general(
                        Severity.INFO,
                        Stage.QUERY,
                        "检索按文字查找，没有比较数值；要比较表格里的数值，请写 列:%s %s，要比较正文里的数值，请到“指标”页。"
                                .formatted(name, read.condition().written())));
    }

    /**
     * The suggestions with 列:产量 &gt;100万吨 for 产量大于100万吨的地区, where a column of such a name holds
     * figures.
     *
     * @param tables the tables of the corpus; asked for only where a condition was typed
     */
    static List<SuggestionView> with(
            List<SuggestionView> others, String typed, Supplier<List<TableEntry>> tables) {
        ConditionReader.Typed read = ConditionReader.readWithThings(typed).typed();
        String about = read.about().strip();
        boolean named =
                read.condition() != null
                        && !read.condition().isOfYears()
                        && about.length() >= SHORTEST
                        && about.length() <= LONGEST
                        && !NO_NAME.matcher(about).find();
        if (!named || ColumnNames.holding(about, tables.get(), 1).isEmpty()) {
            return others;
        }
        List<SuggestionView> all = new ArrayList<>(others);
        all.add(new SuggestionView("列:" + about + " " + read.condition().written(), REASON));
        return List.copyOf(all);
    }
}
