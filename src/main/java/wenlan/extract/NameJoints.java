package wenlan.extract;

import wenlan.extract.Words.Kind;

import java.util.Set;

/** Decides whether 和, 与 or 及 joins two halves of one name rather than two names. */
final class NameJoints {
    private static final int LONGEST_JOINED = 16;

    /** Second halves of agencies' names that 和 joins (经济和信息化委员会). */
    private static final Set<String> SECOND_HALVES =
            Set.of(
                    "信息", "信息化", "改革", "城乡", "社会保障", "社会", "自然资源", "旅游", "经济", "计划生育", "体育", "电视",
                    "市容", "草原", "科学", "技术", "通信", "健康", "国土", "国土资源", "农村", "出版", "教育", "运动", "艺术",
                    "合作", "文化", "生态", "发展", "工程", "应用");

    private final OrganisationNames names;
    private final OrganisationSpans spans;
    private final NamedBodies bodies;
    private final String plain;
    private final Words words;

    NameJoints(
            OrganisationNames names, Reading reading, OrganisationSpans spans, NamedBodies bodies) {
        this.names = names;
        this.spans = spans;
        this.bodies = bodies;
        this.plain = reading.plain();
        this.words = reading.words();
    }

    /** Whether the word from {@code word} to {@code end} joins what is one name. */
    boolean isJoint(int word, int end) {
        if (end - word != 1 || "和与及".indexOf(plain.charAt(word)) < 0 || word == 0) {
            return false;
        }
        if (isJoined(word)) {
            return true;
        }
        int nextEnd = words.end(end);
        int before = words.start(word - 1);
        return SECOND_HALVES.contains(plain.substring(end, nextEnd))
                && words.kind(before) != Kind.NAME
                && words.kind(before) != Kind.MARK
                && plain.charAt(word - 1) != '市';
    }

    /**
     * Whether what stands before the joint belongs to the same name: nothing but ordinary nouns and
     * single characters back to a place, or to the mark that parts the items of a list (脑与类脑…).
     * What begins with a place behind the joint is a name by itself.
     */
    private boolean isJoined(int joint) {
        if (bodies.isPlace(joint + 1) && !bodies.isHead(words.start(joint - 1))) {
            return false;
        }
        int at = joint;
        while (at > 0 && joint - at < LONGEST_JOINED) {
            if (spans.endingAt(at) != null) {
                return at < joint && !isWholeBefore(at);
            }
            if (plain.charAt(at - 1) == '、') {
                return at < joint && !names.isGeneric(plain.substring(at, joint));
            }
            int word = words.start(at - 1);
            Kind kind = words.kind(word);
            boolean place = kind == Kind.NAME && bodies.isHead(word);
            boolean inside =
                    kind == Kind.NOUN
                            || kind == Kind.FRAGMENT
                            || place
                            || kind == Kind.VERB && BorderWords.isNaming(plain.substring(word, at));
            if (!inside || names.suffixAt(plain, word) != null) {
                return false;
            }
            if (place) {
                return at < joint;
            }
            at = word;
        }
        return false;
    }

    /** A company is whole by itself; a university may be the head of a longer name. */
    private boolean isWholeBefore(int end) {
        return "学院所".indexOf(plain.charAt(end - 1)) < 0;
    }
}
