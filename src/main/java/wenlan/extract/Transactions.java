package wenlan.extract;

import wenlan.extract.NameLists.Item;
import wenlan.extract.OrganisationSpans.Named;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds companies by what only a company has or does: its shares are bought, it publishes an
 * announcement, a country's company or institute bears a Latin name.
 */
final class Transactions {
    private static final String NAME = "([\\p{IsHan}a-z0-9·&]{2,12}?)";

    /** 收购云岭生物95%股权. */
    private static final Pattern SHARES =
            Pattern.compile(
                    "(?:收购|受让|转让|出售|出让|增持|减持|认购|持有)(?:了|其|所持)?"
                            + NAME
                            + "(?:的?(?:约|近|超)?\\d+(?:\\.\\d+)?%的?|的?(?:全部|部分|少数|多数))(?:股权|股份|已发行股份)");

    /** 远海制药发布公告称. */
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile(
                    "(?:^|(?<=[,，。;；!\\t]))(?:\\d{1,2}月\\d{1,2}日|日前|近日)?"
                            + NAME
                            + "(?:\\(\\d{5,6}(?:\\.[a-z]{2})?\\))?(?:发布(?:公告|财报|年报|招股书|业绩预告)|公告称|递交招股书)");

    /** 韩国研究机构KLP Research. */
    private static final Pattern LATIN =
            Pattern.compile(
                    "(?:公司|企业|机构|厂商|巨头|车企|药企)([a-z][a-z0-9&.-]*(?: [a-z][a-z0-9&.-]*){0,3})");

    private static final Pattern DOES =
            Pattern.compile(" ?(?:发布|宣布|公布|推出|表示|成立|收购|的(?:数据|报告|研究|调查))");

    /** What is written in Latin letters behind 公司 and is no name. */
    private static final List<String> NO_NAMES =
            List.of("ceo", "cto", "cfo", "coo", "ai", "erp", "it", "hr", "logo", "app", "vc", "pe");

    private final OrganisationNames names;
    private final ListedNames listed;
    private final List<String> countries = List.copyOf(ForeignBodies.countries());

    Transactions(OrganisationNames names, ListedNames listed) {
        this.names = names;
        this.listed = listed;
    }

    void find(Reading reading, OrganisationSpans spans) {
        String plain = reading.plain();
        if (plain.indexOf('股') >= 0) {
            all(reading, spans, SHARES);
        }
        if (plain.contains("发布") || plain.contains("公告") || plain.contains("招股书")) {
            all(reading, spans, ANNOUNCEMENT);
        }
        Matcher latin = LATIN.matcher(plain);
        while (latin.find()) {
            boolean name =
                    !NO_NAMES.contains(latin.group(1))
                            && (isOfCountry(plain, latin.start())
                                    || DOES.matcher(plain)
                                            .region(latin.end(1), plain.length())
                                            .lookingAt());
            if (name && spans.overlapping(latin.start(1), latin.end(1)) == null) {
                spans.add(new Named(latin.start(1), latin.end(1), null, "transaction"));
            }
        }
    }

    private void all(Reading reading, OrganisationSpans spans, Pattern pattern) {
        Matcher found = pattern.matcher(reading.plain());
        while (found.find()) {
            Item item = new Item(found.start(1), found.end(1));
            boolean name =
                    spans.overlapping(item.start(), item.end()) == null
                            && reading.words().isBoundary(item.start())
                            && listed.canBeName(reading, item)
                            && !isPhrase(reading, item);
            if (name) {
                spans.add(new Named(item.start(), item.end(), null, "transaction"));
            }
        }
    }

    /** 该公司, 目标公司的: a verb, a word of grammar or 公司 alone names none. */
    private boolean isPhrase(Reading reading, Item item) {
        Words words = reading.words();
        for (int at = item.start(); at < item.end(); at = words.end(at)) {
            Words.Kind kind = words.kind(at);
            String word = reading.plain().substring(at, words.end(at));
            if (kind == Words.Kind.FUNCTION
                    || kind == Words.Kind.VERB && !NameBorder.isNaming(word)
                    || word.equals("公司")
                    || word.equals("企业")) {
                return true;
            }
        }
        return names.suffixAt(reading.plain(), item.end() - 1) != null;
    }

    private boolean isOfCountry(String plain, int end) {
        String before = plain.substring(Math.max(0, end - 8), end);
        return countries.stream().anyMatch(before::contains);
    }
}
