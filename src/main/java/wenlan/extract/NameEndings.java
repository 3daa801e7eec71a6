package wenlan.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds how far a known name goes on: 吉利控股 in 吉利控股集团, 美的 in 美的电子, 中科院 in 中科院计算所. */
final class NameEndings {
    private static final List<String> FORMS =
            List.of("股份有限公司", "有限责任公司", "有限公司", "集团公司", "控股集团", "集团", "公司");

    private static final List<String> TRADES =
            List.of(
                    "科技", "电子", "自动化", "机器人", "软件", "半导体", "微电子", "生物", "医药", "制药", "医疗", "证券",
                    "金融", "地产", "物流", "影业", "传媒", "健康");

    /** Bodies whose institutes are called by a short word behind their own name. */
    private static final Set<String> ACADEMIES = Set.of("中国科学院", "中国社会科学院", "中国农业科学院");

    private static final int LONGEST_INSTITUTE = 6;
    private static final Pattern OFFICE = Pattern.compile("董事长|总裁|总经理|创始人|联合创始人|首席|副总|ceo|cto|等");

    private NameEndings() {}

    /** The end of the whole name whose known part ends at {@code end}. */
    static int end(Reading reading, String canonical, int end) {
        for (String form : FORMS) {
            if (reading.plain().startsWith(form, end)) {
                return end + form.length();
            }
        }
        for (String trade : TRADES) {
            int behind = end + trade.length();
            if (reading.plain().startsWith(trade, end) && endsHere(reading, behind)) {
                return behind;
            }
        }
        return isAcademy(canonical) ? institute(reading, end) : end;
    }

    /** Whether the body's institutes are bodies of their own. */
    static boolean isAcademy(String canonical) {
        return ACADEMIES.contains(canonical);
    }

    private static int institute(Reading reading, int end) {
        for (int at = end; at < end + LONGEST_INSTITUTE; at++) {
            if (!Character.isIdeographic(reading.at(at))
                    || "院士的和与及各该其下等".indexOf(reading.at(at)) >= 0) {
                return end;
            }
            if (reading.at(at) == '所' && at > end + 1 && "有在属谓以".indexOf(reading.at(at + 1)) < 0) {
                return at + 1;
            }
        }
        return end;
    }

    /** Behind a word of the trade the name ends where no noun goes on. */
    private static boolean endsHere(Reading reading, int end) {
        if (!Character.isLetterOrDigit(reading.at(end))
                || OFFICE.matcher(reading.plain())
                        .region(end, reading.plain().length())
                        .lookingAt()) {
            return true;
        }
        Words words = reading.words();
        if (!words.isBoundary(end)) {
            return false;
        }
        Words.Kind kind = words.kind(end);
        return kind == Words.Kind.FUNCTION || kind == Words.Kind.VERB || kind == Words.Kind.NUMBER;
    }
}
