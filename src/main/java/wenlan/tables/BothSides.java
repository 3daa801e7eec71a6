package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of which some are parts of an income and others parts of a spending, where no group says
 * which: one below the other they would be taken for parts of one whole.
 *
 * <p>The names are those of the classes of income and of spending by function in the 政府收支分类科目 of
 * the ministry of finance.
 *
 * @param of the lines
 */
record BothSides(ChartLines of) {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.])+|\\([^()]*\\)$");

    private static final Pattern INCOME = Pattern.compile(".*(?:收入|税)");

    private static final Pattern SPENDING =
            Pattern.compile(
                    ".*支出|一般公共服务|外交|国防|公共安全|教育|科学技术|文化旅游体育与传媒|社会保障和就业|卫生健康|节能环保|城乡社区(?:事务)?|农林水(?:事务)?"
                        + "|交通运输|资源勘探(?:工业)?信息等|商业服务业等|金融|援助其他地区|自然资源海洋气象等|住房保障|粮油物资储备|灾害防治及应急管理|债务付息");

    /**
     * Whether two or more lines are of each side; one of each compares what came with what went.
     */
    boolean areMixed() {
        return of.lines().stream().noneMatch(line -> line.group() != null)
                && count(INCOME) > 1
                && count(SPENDING) > 1;
    }

    private long count(Pattern side) {
        List<Integer> naming =
                IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type() == ColumnType.TEXT)
                        .boxed()
                        .toList();
        return of.lines().stream().filter(line -> isOf(side, line, naming)).count();
    }

    private static boolean isOf(Pattern side, Line line, List<Integer> naming) {
        return naming.stream()
                .map(at -> NUMBER.matcher(Folding.query(line.text(at))).replaceAll(""))
                .anyMatch(name -> side.matcher(name).matches());
    }
}
