package wenlan.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title as a line of the title page prints it: behind a label, or below the firm it is of. */
final class PrintedTitle {
    private static final int LONGEST = 200;
    private static final int LONGEST_FIRM = 40;

    /** A label before the title, as in registers of laws and documents. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:(?:[法標标文報报規规政]{1,2}[規规題题件告策]?)名[稱称]|[標标]\\s*[題题])\\s*[:：]\\s*(\\S.{3,})");

    /** What listed companies report at set times. */
    private static final Pattern OF_YEAR =
            Pattern.compile(
                    "(?:19|20)\\d\\d\\s*年?\\s*(?:年度|半年度|中期|第[一二三四]季度|社会责任|可持续发展|环境、社会及?(?:公司)?治理)?报告"
                        + "(?:[（(]?(?:全文|正文|摘要)[）)]?)?");

    private PrintedTitle() {}

    /** Whether a line says that it holds the title. */
    static boolean isNamed(String line) {
        return line.length() <= LONGEST && NAMED.matcher(line).matches();
    }

    /** The title in a line; a year's report alone is that of the firm named above it. */
    static String of(String line, String above) {
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            return named.group(1);
        }
        boolean firm = above.endsWith("公司") && above.length() <= LONGEST_FIRM;
        return firm && OF_YEAR.matcher(line).matches() ? above + line : line;
    }
}
