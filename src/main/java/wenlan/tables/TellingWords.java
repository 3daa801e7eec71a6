package wenlan.tables;

import java.util.regex.Pattern;

/** Closed classes of words that make a clause of what holds one of them, so that it is no name. */
final class TellingWords {
    private static final String PRONOUN =
            "[我你他她它咱]们|自己|[这那]些|[这那]种|[这那]样|[这那]里|[这那]一|什么|怎么|多少|哪[些个里]";

    /** 需要量 is a noun. */
    private static final String MODAL =
            "建议(?![书稿])|拟(?=[以用向对将投出每])|可(?=节约|节省|减少|增加|实现|带动|满足)|可以|能够|应当|应该|需要(?!量)|必须|愿意|得以|足以";

    private static final String CONJUNCTION =
            "不[仅但只]|甚至|尽管|即使|虽|如果|假如|倘若|(?<!扣)除非|因为|由于|为了|所以|因此|从而|于是|然而|无论|不论|不管|只[有要]";

    /** Adverbs of degree, the copula behind an adverb, and 分别; 非常规 is a word of its own. */
    private static final String ADVERB = "很|非常(?!规)|更加|[更也就都还只正便]是|分别";

    /** Where something is or goes makes a clause: 坐落在; not 在建, 在校 or 潜在. */
    private static final String PLACED =
            "(?<=\\p{IsHan})(?<![存内潜现外所])在(?![线建校册岗职研编途产用役读营运园院训库售租保贷孵管手]|.*[中里内上]的)";

    /** What opens a predicate or an exception, as 成为 and 除某地外 do. */
    private static final String PREDICATE = "^(?:占[据有领]|[高低快慢好优]于|领先|成为|作为|提升|提高|降低|减少|促进|除了|除.*外)";

    private static final Pattern TELLS =
            Pattern.compile(
                    String.join("|", PRONOUN, MODAL, CONJUNCTION, ADVERB, PLACED, PREDICATE));

    private TellingWords() {}

    /** Whether a text holds any. */
    static boolean isIn(String text) {
        return TELLS.matcher(text).find();
    }
}
