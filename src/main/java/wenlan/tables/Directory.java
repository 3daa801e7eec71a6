package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lists by which people find something: how to reach it, or when it is. Their bare numbers are of
 * rooms, counters and doors, and measure nothing.
 *
 * @param of the lines
 */
record Directory(ChartLines of) {
    private static final Pattern REACHED =
            Pattern.compile("电话|手机|联系人|联系方式|热线|传真|邮编|邮政编码|邮箱|e-?mail|网址|会场|会议室|房间");

    private static final Pattern PERSON = Pattern.compile("姓名|人员姓名|name");

    private static final Pattern OFFICE =
            Pattern.compile("职[务称位]|性别|任职(?:状态|起始.*|时间)?|任期.*|出生年月|学历");

    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}[:：]\\d\\d(?:\\s*[-—–~～至]\\s*\\d{1,2}[:：]\\d\\d)?");

    private static final Pattern ITEM =
            Pattern.compile("议程|议题|日程|环节|活动|事项|节目|主持人?|主讲人?|演讲人|嘉宾|课程|主题|题目");

    /** The columns to be drawn without bare numbers of such a list. */
    List<Integer> without(List<Integer> measures) {
        boolean listed =
                of.columns().stream()
                        .filter(column -> !column.type().isMeasure())
                        .anyMatch(column -> REACHED.matcher(Folding.query(column.name())).find());
        return listed ? measures.stream().filter(this::isMeasured).toList() : measures;
    }

    private boolean isMeasured(int at) {
        Column column = of.columns().get(at);
        return column.type() != ColumnType.NUMBER
                || column.unit() != null
                || Header.of(column.name()).says(ColumnWords.MEASURED);
    }

    /** Whether lines are persons with what they are: 姓名, 职务, 性别. */
    boolean isRoster() {
        return areCalled(PERSON) && areCalled(OFFICE);
    }

    private boolean areCalled(Pattern name) {
        return of.columns().stream()
                .anyMatch(column -> name.matcher(Folding.query(column.name())).matches());
    }

    /** Whether lines are items of a day at hours of their own: 8:30 签到, 9:00—9:20 致辞. */
    boolean isAgenda() {
        boolean clock =
                IntStream.range(0, Math.min(2, of.columns().size()))
                        .anyMatch(at -> areClocks(of.texts(at)));
        return clock
                && of.columns().stream()
                        .filter(column -> column.type() == ColumnType.TEXT)
                        .anyMatch(column -> ITEM.matcher(Folding.query(column.name())).matches());
    }

    private static boolean areClocks(List<String> texts) {
        return texts.size() > 1
                && texts.stream().allMatch(text -> CLOCK.matcher(text.strip()).matches());
    }
}
