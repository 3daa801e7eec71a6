package wenlan.extract;

import wenlan.document.Span;
import wenlan.extract.NameLists.Item;
import wenlan.extract.Surroundings.ColumnCell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which columns of tables hold organisations, and how their cells are cut into names. */
final class OrganisationColumns {
    private static final Pattern HEADER =
            Pattern.compile(
                    "^(?:序号)?.{0,8}?(?:企业|公司|厂商|机构|单位|院校|学校|高校|医院|部门|投资方|发起人|发起方|领投方|跟投方|出品方|承办方|主办方|品牌|大学|院所|研发方|供应商|运营商|开发商|主体)"
                        + "(?:名称|名单|简称|全称|代表|举例)?(?:\\(.*\\))?$");
    private static final Pattern NOT_HEADER =
            Pattern.compile(
                    "^单位[:：(].*|.*(?:数量|占比|融资|产品|技术)(?:单位|企业)?$|^(?:计量|计算)?单位$(?<=计量单位|计算单位)|.*(?:服务|面向|适用|目标)(?:企业|单位|机构)$");

    /** Columns of names of any kind: what a cell's last word is, decides. */
    private static final Pattern NAMES =
            Pattern.compile("^(?:序号)?.{0,6}?(?:名称|实验室|研究院|研究所|院系|学院|联盟|协会|平台)(?:名称)?$");

    private static final Pattern BODY_NAME =
            Pattern.compile(
                    "^[\\p{IsHan}a-z0-9()·&+-]{2,30}?(?:实验室|研究院|研究所|研究中心|创新中心|工程中心|技术中心|科学院|研究总院|学院|大学|联盟|协会|学会|医院|创新院|促进中心|检测中心)(?:\\([^()]{1,12}\\))?$");
    private static final Pattern CLASS_NAME =
            Pattern.compile("^(?:国家|省|市|部|省部|教育部)?(?:级|地方|联合|共建|重点|工程|技术|研究)*(?:实验室|研究中心|工程中心)$");
    private static final Pattern SEPARATOR =
            Pattern.compile("[、,，;；/|]| {2,}|(?<=[\\p{IsHan})]) (?=[\\p{IsHan}])");
    private static final Pattern REMARK = Pattern.compile("(?:等|等公司|等企业)$");

    /** Units of measure (GB 3100) and counters, which columns called 单位 hold as often as names. */
    private static final Pattern MEASURE =
            Pattern.compile(
                    "[十百千万亿]{0,3}(?:(?:美|港|日|欧)?元|人次?|人公里|吨公里|吨标准煤|吨|公斤|千克|户|亩|公顷|平方[公千]?[里米]|立方米|公里|千?米"
                        + "|千瓦时?|千?升|[瓶件台套辆艘家个所张册箱只头株床座项次起篇处倍]|架次|班次|标箱|teu)(?:/.{1,6})?"
                        + "|[毫微纳皮兆吉]?(?:克|米|升|秒|帕|伏|安|赫兹?|贝克?|瓦时?|焦耳?)(?:/.{1,6})?|分贝|摄氏度|分钟|小时|百分点"
                        + "|[%‰℃]|(?:[kmcμ]?[gm]|ml|[kmg]wh?|ppm|db|vol|ph|teu)(?:/.{1,6})?");

    private static final int LONGEST = 40;

    private OrganisationColumns() {}

    /** Whether a column of that name holds organisations. */
    static boolean isHeader(String column) {
        String plain = PlainText.of(column).replace(" ", "");
        return HEADER.matcher(plain).matches() && !NOT_HEADER.matcher(plain).matches();
    }

    /** Whether the whole cell of a column of names is the name of a laboratory or institute. */
    static boolean isBody(String column, String cell) {
        String name = PlainText.of(cell).strip();
        return NAMES.matcher(PlainText.of(column).replace(" ", "")).matches()
                && name.length() >= 6
                && BODY_NAME.matcher(name).matches()
                && !CLASS_NAME.matcher(name).matches();
    }

    /** The ranges of the names in a cell. */
    static List<Item> items(Reading reading, ColumnCell cell) {
        List<Item> items = new ArrayList<>();
        Span span = cell.span();
        String text = span.of(reading.plain());
        Matcher separator = SEPARATOR.matcher(text);
        int start = 0;
        while (separator.find()) {
            boolean joined = text.startsWith("附属", separator.end());
            if (!joined && !isInBracket(text, separator.start())) {
                add(items, text, start, separator.start(), span.start());
                start = separator.end();
            }
        }
        add(items, text, start, text.length(), span.start());
        return items;
    }

    private static boolean isInBracket(String text, int at) {
        int opening = text.lastIndexOf('(', at);
        return opening >= 0 && text.indexOf(')', opening) > at;
    }

    private static void add(List<Item> items, String text, int from, int to, int shift) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        Matcher remark = REMARK.matcher(text.substring(start, end).stripTrailing());
        end = remark.find() ? start + remark.start() : end;
        while (end > start && " .。-—*:：".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean measure = MEASURE.matcher(text.substring(start, end)).matches();
        if (end - start >= 2 && end - start <= LONGEST && !measure) {
            items.add(new Item(start + shift, end + shift));
        }
    }
}
