package wenlan;

import java.util.List;
import java.util.Random;

/** What people, and programs that mean no good, type into the box. */
public final class RandomTyping {
    private static final List<String> WORDS =
            List.of("芯片", "人工智能", "AI+医疗", "2018年", "5G", "10大场景", "產業", "ＡＩ", "81.00%", "C2M");

    private static final List<String> SYNTAX =
            List.of(
                    "(",
                    ")",
                    "（",
                    "）",
                    "\"",
                    "“",
                    "”",
                    "「",
                    "」",
                    "《",
                    "》",
                    "-",
                    "－",
                    " AND ",
                    " OR ",
                    " NOT ",
                    " 且 ",
                    " 或 ",
                    " 非 ",
                    "~5",
                    "～3",
                    "*",
                    "?",
                    "？",
                    "city:",
                    "年份：",
                    "title:",
                    "表格:",
                    "year:2018..2020",
                    "附件：",
                    ":",
                    "：",
                    " ",
                    "　",
                    " + ",
                    "..",
                    "kind:",
                    "列:投资",
                    " >",
                    " 超",
                    "100亿..5",
                    "以上",
                    "报告:",
                    "\\",
                    "/",
                    "[",
                    "]",
                    "{",
                    "}",
                    "^",
                    "&&",
                    "||",
                    "!",
                    "'",
                    "<b>",
                    "</b>",
                    "&lt;",
                    "%",
                    "#");

    private static final List<String> ODD =
            List.of(
                    "\u0000", "\u0007", "\u202E", "\u200F", "\uD800", "\uDC00", "😀", "👩‍💻",
                    "\uFEFF", "\t", "\n", "\u2028");

    private RandomTyping() {}

    /** Anything, up to so many parts. */
    public static String hostile(Random random, int longest) {
        StringBuilder typed = new StringBuilder();
        int parts = random.nextInt(random.nextInt(10) == 0 ? longest : 24);
        for (int part = 0; part < parts; part++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> typed.append(pick(random, SYNTAX));
                case 2 -> typed.append(pick(random, ODD));
                case 3 -> typed.append((char) random.nextInt(0x10000));
                case 4 -> typed.append(Seeds.text(random, 1 + random.nextInt(4)));
                default -> typed.append(pick(random, WORDS));
            }
        }
        return typed.toString();
    }

    /** A query that is well formed. */
    public static String sensible(Random random) {
        StringBuilder typed = new StringBuilder();
        for (int part = 0; part <= random.nextInt(4); part++) {
            typed.append(part == 0 ? "" : random.nextInt(4) == 0 ? " OR " : " ")
                    .append(part(random, 3));
        }
        return typed.toString();
    }

    private static String part(Random random, int depth) {
        String word = pick(random, WORDS);
        return switch (random.nextInt(depth == 0 ? 8 : 11)) {
            case 0 -> "“" + word + "”";
            case 1 -> "\"" + word + " “十四五”\"~" + random.nextInt(20);
            case 2 -> "《" + word + "规划》";
            case 3 -> pick(random, List.of("city:上海市", "年份：2018..2020", "区县:徐汇区", "year:..2019"));
            case 4 -> "标题：" + word;
            case 5 -> "芯*" + word;
            case 6, 7 -> word;
            case 8 -> "-" + part(random, depth - 1).replaceAll("^-", "");
            case 9 -> "(" + part(random, depth - 1) + " OR " + part(random, depth - 1) + ")";
            default -> "（" + part(random, depth - 1) + " AND " + part(random, depth - 1) + "）";
        };
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
