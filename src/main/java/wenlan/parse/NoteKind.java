package wenlan.parse;

import java.util.regex.Pattern;

/** What a line below or above a table or figure says of it. */
enum NoteKind {
    /** Where the data come from. */
    SOURCE,
    /** The unit of measure. */
    UNIT,
    /** Any other remark, or a legend. */
    REMARK;

    private static final Pattern SOURCE_LINE =
            Pattern.compile(
                    "^[\\s*＊]*(?:资料|数据|图片|图表|信息|文献)?\\s*(?:来源|出处)\\s*[:：].*"
                            + "|^(?i:data\\s+)?(?i:sources?)\\s*[:：].*");
    private static final Pattern UNIT_LINE =
            Pattern.compile(
                    "^(?:(?:公开)?\\d{1,3}表[\\s　]{1,20})?[（(]?\\s*(?:计量|金额|货币|数量)?单位\\s*[:：].{1,30}"
                            + "(?:[\\s　]{2,60}[（(][^\\p{IsHan}]{1,40}[)）])?"
                            + "|^(?i:unit)s?\\s*[:：].{1,30}");
    private static final Pattern REMARK_LINE =
            Pattern.compile("^[\\s*＊]*(?:附?注|备注|说明)\\s*\\d*\\s*[:：].*|^(?i:notes?)\\s*[:：].*");
    private static final Pattern TAKEN =
            Pattern.compile("来源|来自|整理|绘制|资料[来引]|数据[来引采]|根据.{2,60}(?:数据|资料)");
    private static final int HEAD = 200;

    /** Whether a line is a note of any kind. */
    static boolean isNote(String line) {
        String head = head(line);
        return SOURCE_LINE.matcher(head).matches()
                || UNIT_LINE.matcher(head).matches()
                || REMARK_LINE.matcher(head).matches();
    }

    static boolean isUnit(String line) {
        return line.length() <= HEAD && UNIT_LINE.matcher(line).matches();
    }

    /** The kind of a line that is a note; a remark that names an origin is a source note. */
    static NoteKind of(String line) {
        String head = head(line);
        if (isUnit(line)) {
            return UNIT;
        }
        if (SOURCE_LINE.matcher(head).matches()) {
            return SOURCE;
        }
        return REMARK_LINE.matcher(head).matches() && TAKEN.matcher(head).find() ? SOURCE : REMARK;
    }

    /** Whether a line says where something comes from, even with nothing above that it is of. */
    static boolean isSource(String line) {
        String head = head(line);
        return SOURCE_LINE.matcher(head).matches()
                || REMARK_LINE.matcher(head).matches() && TAKEN.matcher(head).find();
    }

    private static String head(String line) {
        return line.length() <= HEAD ? line : line.substring(0, HEAD);
    }
}
