package wenlan.extract;

import wenlan.document.EntityKind;
import wenlan.document.TracedText;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.Reading.Part;
import wenlan.extract.Surroundings.ColumnCell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds persons in columns of names and beside a role: a surname and one or two characters directly
 * behind the role, where the name ends at a mark or at a word of saying or doing.
 */
final class PersonFinder implements MentionFinder {
    private static final Pattern COLUMN =
            Pattern.compile("^(?:专家|作者|主要)?(?:姓名|人员姓名|负责人|联系人|创始人|主编|院士|法定代表人|法人代表)$");
    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHan}] [\\p{IsHan}]");
    private static final List<String> CONTINUATIONS =
            List.of(
                    "表示", "说", "认为", "指出", "介绍", "坦言", "强调", "称", "透露", "在", "向", "对", "出席", "发表",
                    "带领", "领衔", "团队", "教授", "先生", "女士", "博士", "院士", "等", "和", "与", "及", "为", "也",
                    "就", "则", "告诉", "宣布", "回应", "曾", "将", "作", "主持", "致辞", "解释", "提出", "看来", "分析",
                    "写道", "担任", "从", "于", "是", "的", "还", "来到");

    private static final String NO_NAME = "的了和与及各等员众在是有为对将应或其该本公工们不说";

    /** 副市长任组长: who takes an office. */
    private static final Pattern OFFICE = Pattern.compile("任\\p{IsHan}[长任席记]");

    /** An interview is headed or closed by ——name and office. */
    private static final Pattern SIGNED =
            Pattern.compile("^ *[—-]{1,2} ?([\\p{IsHan}]{2,4})(?= |$)");

    /** What persons are called behind their names: 何某某教授. */
    private static final Pattern TITLE = Pattern.compile("(?:院士|教授|研究员|博士|先生|女士)(?!后|点|生|级)");

    private static final List<String> TITLES = List.of("院士", "教授", "研究员", "博士", "先生", "女士");

    private final NameTrie<Boolean> roles = new NameTrie<>();
    private final Set<String> surnames = new HashSet<>();
    private final AuthorNames authors = new AuthorNames(this::hasSurname);

    PersonFinder() {
        TsvResource.names("roles").forEach(role -> roles.put(role, Boolean.TRUE));
        surnames.addAll(TsvResource.names("surnames"));
    }

    @Override
    public void find(Reading reading) {
        for (ColumnCell cell : reading.surroundings().cells()) {
            if (COLUMN.matcher(PlainText.of(cell.column()).replace(" ", "")).matches()) {
                cell(reading, cell);
            }
        }
        String plain = reading.plain();
        Matcher signed = SIGNED.matcher(plain);
        if (signed.find()
                && surnameEnd(reading, signed.start(1)) > signed.start(1)
                && !isOrdinaryWord(reading, signed.start(1), signed.end(1))) {
            add(reading, signed.start(1), signed.end(1), "role");
        }
        Matcher title = TITLE.matcher(plain);
        boolean titled = TITLES.stream().anyMatch(reading::says);
        while (titled && title.find()) {
            beforeTitle(reading, title.start());
        }
        authors.find(reading);
        int at = 0;
        while (at < plain.length()) {
            Found<Boolean> role = roles.longestAt(plain, at);
            if (role != null) {
                behindRole(reading, role.end());
            }
            at = role == null ? at + 1 : role.end();
        }
    }

    private static void cell(Reading reading, ColumnCell cell) {
        int start = cell.span().start();
        for (String part : cell.span().of(reading.text()).split("[、,，;；/]")) {
            String name = part.strip();
            int at = reading.text().indexOf(name, start);
            if (NAME.matcher(name).matches() && at >= 0) {
                add(reading, at, at + name.length(), "column");
            }
            start += part.length() + 1;
        }
    }

    private void beforeTitle(Reading reading, int end) {
        for (int length = 4; length >= 2; length--) {
            int start = end - length;
            int surname = start < 0 ? start : surnameEnd(reading, start);
            boolean name =
                    surname > start
                            && end - surname >= 1
                            && end - surname <= 2
                            && isName(reading, surname, end)
                            && !reading.isPart(start, Part.ORGANISATION)
                            && isCoined(reading, start, end);
            if (name) {
                add(reading, start, end, "role");
                return;
            }
        }
    }

    /** A name of persons, or characters none of which a dictionary joins to a word. */
    private static boolean isCoined(Reading reading, int start, int end) {
        Words words = reading.words();
        boolean torn = words.isBoundary(start) && words.isBoundary(end);
        for (int at = start; at < end; at = words.end(at)) {
            torn &= words.end(at) == at + 1 || words.kind(at) == Words.Kind.NAME;
        }
        return torn;
    }

    private void behindRole(Reading reading, int start) {
        int surname = surnameEnd(reading, start);
        if (surname == start || reading.isPart(start, Part.ORGANISATION)) {
            return;
        }
        for (int length = 2; length >= 1; length--) {
            int end = surname + length;
            if (isName(reading, surname, end)
                    && endsHere(reading, end)
                    && !isOrdinaryWord(reading, start, end)
                    && !OFFICE.matcher(reading.plain()).region(start, end).matches()) {
                add(reading, start, end, "role");
                return;
            }
        }
    }

    private boolean hasSurname(String name) {
        return surnames.contains(name.substring(0, 2)) && name.length() > 2
                || surnames.contains(name.substring(0, 1));
    }

    private int surnameEnd(Reading reading, int start) {
        String two = "" + reading.at(start) + reading.at(start + 1);
        if (surnames.contains(two)) {
            return start + 2;
        }
        return surnames.contains(two.substring(0, 1)) ? start + 1 : start;
    }

    private static boolean isName(Reading reading, int from, int to) {
        for (int at = from; at < to; at++) {
            // At the end of a clause 为 can be no preposition.
            boolean last =
                    at == to - 1
                            && reading.at(at) == '为'
                            && !Character.isLetterOrDigit(reading.at(to));
            if (!Character.isIdeographic(reading.at(at))
                    || NO_NAME.indexOf(reading.at(at)) >= 0 && !last) {
                return false;
            }
        }
        return true;
    }

    /** 单位, 强调: a dictionary knows the whole as one word that is no name. */
    static boolean isOrdinaryWord(Reading reading, int start, int end) {
        Words words = reading.words();
        return words.isBoundary(start)
                && words.end(start) == end
                && words.kind(start) != Words.Kind.NAME;
    }

    private static boolean endsHere(Reading reading, int end) {
        char next = reading.at(end);
        if (next == TracedText.BREAK || !Character.isLetterOrDigit(next)) {
            return true;
        }
        return CONTINUATIONS.stream().anyMatch(w -> reading.plain().startsWith(w, end));
    }

    private static void add(Reading reading, int start, int end, String basis) {
        String name = reading.text().substring(start, end).replaceAll("\\s", "");
        reading.add(EntityKind.PERSON, name, start, end, basis);
    }
}
