package wenlan.parse;

import java.util.regex.Matcher;
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
                    "^[\\s*＊]*(?:[资資]料|[数數][据據]|[图圖]片|[图圖]表|信息|文[献獻])?\\s*(?:[来來]源|出[处處])\\s*[:：].*"
                            + "|^(?i:data\\s+)?(?i:sources?)\\s*[:：].*");

    /** What accounts print before the unit on its line: 2031年12月31日, 2031年度, 截至12月31日止年度. */
    private static final String TIME_BEFORE =
            "(?:截[至止])?(?:19|20)\\d\\d\\s?年(?:度|末|底|[上下]半年|第?[一二三四1-4]季度|前三季度"
                + "|\\s?\\d{1,2}\\s?(?:[-—–~～至]\\s?\\d{1,2}\\s?)?月(?:份|末|\\s?\\d{1,2}\\s?[日号])?)?"
                + "|截[至止]\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日止(?:年度|[一二三六九369]个月)?";

    /** 除特别注明外，单位：千元. */
    private static final String EXCEPT_BEFORE = "(?:除[^，,。；：:]{2,20}外[，,]?\\s*)?";

    private static final Pattern DATED =
            Pattern.compile("(?:^|[\\s　])(?<time>" + TIME_BEFORE + ")[\\s　]");

    /** Accounts name who made them first: 编制单位：…公司. */
    private static final String MAKER_BEFORE = "(?:[编編][制製][单單]位\\s*[:：][^:：]{2,40}?[\\s　]{1,60})?";

    private static final Pattern UNIT_LINE =
            Pattern.compile(
                    "^"
                            + MAKER_BEFORE
                            + "(?:(?:公开)?\\d{1,3}表[\\s　]{1,20}|"
                            + "(?:"
                            + TIME_BEFORE
                            + ")"
                            + "[\\s　]{1,60})?[（(]?\\s*"
                            + EXCEPT_BEFORE
                            + "(?:[计計]量|金[额額]|[货貨][币幣]|[数數]量)?[单單]位\\s*[:：].{1,30}(?:[\\s"
                            + "　]{0,60}[（(][^\\p{IsHan}]{1,40}[)）])?|^(?i:unit)s?\\s*[:：].{1,30}");

    /** Accounts tell their unit alone in a line: 人民币千元, RMB'000, （除另有说明外，均以人民币千元列示）. */
    private static final Pattern MONEY_LINE =
            Pattern.compile(
                    "[（(]?\\s*(?:除[^，,]{2,20}[，,])?(?:金[额額])?(?:均?[以为為])?\\s*"
                        + "(?:(?:人民[币幣]|港[币幣]|新?[台臺][币幣]|美[金元])\\s*(?:[百千佰仟]?[万萬亿億]|[百千佰仟])?元|(?:[百千佰仟]?[万萬亿億]|[百千佰仟])(?:港元|美元|[欧歐]元|日[元圆圓]|英[镑鎊])"
                        + "|(?:RMB|CNY|HK\\$|US\\$|NT\\$|HKD|USD|EUR|€)\\s*(?:['’]000|[mM]illion|[bB]illion|[百千佰仟][万萬]?|[万萬亿億]))"
                        + "\\s*(?:列[示报報]|呈列|表示|[为為][单單]位|[计計])?"
                        + "(?:[，,]\\s*(?:除[^，,]{1,20}外|[^，,]{1,20}除外))?\\s*[）)]?");

    private static final Pattern REMARK_LINE =
            Pattern.compile(
                    "^[\\s*＊]*(?:附?[注註]|[备備][注註]|[说說]明)\\s*\\d*\\s*[:：].*|^(?i:notes?)\\s*[:：].*");
    private static final Pattern STARRED =
            Pattern.compile(
                    "[*＊※]{1,3}(?![*＊※])\\s*(?!作者|第一作者|通讯作者|通信作者|基金项目|收稿日期|课题组)[\\p{IsHan}\\d“《（(].*");
    private static final Pattern TAKEN =
            Pattern.compile(
                    "[来來]源|[来來]自|整理|[绘繪][制製]|[资資]料[来來引]|[数數][据據][来來引采採]|根[据據].{2,60}(?:[数數][据據]|[资資]料)");
    private static final int HEAD = 200;
    private static final int LONGEST_MONEY = 50;

    /** Whether a line is a note of any kind. */
    static boolean isNote(String line) {
        String head = head(line);
        return SOURCE_LINE.matcher(head).matches()
                || isUnit(head)
                || REMARK_LINE.matcher(head).matches();
    }

    static boolean isUnit(String line) {
        return line.length() <= HEAD
                && (UNIT_LINE.matcher(line).matches() || isMoney(line.strip()));
    }

    private static boolean isMoney(String line) {
        return line.length() <= LONGEST_MONEY && MONEY_LINE.matcher(line).matches();
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

    /** Whether a line begins with a star as notes below tables do, and names no author. */
    static boolean isStarred(String line) {
        return STARRED.matcher(head(line)).matches();
    }

    /** Looks for the time before the unit of a line, as its group {@code time}. */
    static Matcher timeBefore(String line) {
        return DATED.matcher(line);
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
