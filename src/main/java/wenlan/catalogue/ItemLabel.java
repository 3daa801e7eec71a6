package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.tables.SentenceFigures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label at the start of an item or paragraph that names whose figures follow: 光谷：企业9家；营收3亿元.
 * Only a place, a zone, an organisation or a trade is one that figures belong to.
 *
 * @param span where it stands in the text
 * @param owner the organisation or trade, null where it is a place
 * @param zone the zone, null where it is none
 */
record ItemLabel(Span span, @Nullable String owner, @Nullable String zone) {
    private static final Pattern LABEL =
            Pattern.compile(
                    "^[\\s•·▪■◆●○*–—-]*(?:[(（]?\\d{1,2}[)）.、]|[一二三四五六七八九十]{1,3}、|[①-⑳])?\\s*(?<label>[\\p{IsHan}A-Za-z·（）()]{2,20})[：:](?=\\s*\\S)");

    /** Trades end so in the national classification of industries (GB/T 4754). */
    private static final Pattern TRADE =
            Pattern.compile("(?<![企就专作毕结创职])业$(?<!^(?:事|产|行|同|各行各|全行|本行)业)");

    /** What is said of any trade and so needs its name. */
    private static final Pattern OF_ANY =
            Pattern.compile("(?:总?产值|增加值|(?:营业)?收入|营收|利润|投资|出口|进口|企业|规模|从业人员|员工|增速|占比|税收).*");

    /** The label of a text, nothing without one. */
    static Optional<ItemLabel> of(String text, UnitMentions mentions) {
        Matcher found = LABEL.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        Span span = new Span(found.start("label"), found.end("label"));
        Mention named =
                mentions.in(span)
                        .filter(m -> covers(m.span(), span))
                        .filter(m -> isOwner(m.kind()))
                        .findFirst()
                        .orElse(null);
        String label = found.group("label");
        if (named == null) {
            return TRADE.matcher(label).find()
                    ? Optional.of(new ItemLabel(span, label, null))
                    : Optional.empty();
        }
        return switch (named.kind()) {
            case ORG -> Optional.of(new ItemLabel(span, label, null));
            case ZONE -> Optional.of(new ItemLabel(span, null, named.canonical()));
            default -> Optional.of(new ItemLabel(span, null, null));
        };
    }

    private static boolean isOwner(EntityKind kind) {
        return switch (kind) {
            case ORG, ZONE, CITY, CITY_IMPLIED, DISTRICT, PROVINCE -> true;
            default -> false;
        };
    }

    /** All of it but perhaps the word for its kind: 东港 in 东港市. */
    private static boolean covers(Span mention, Span label) {
        return mention.start() == label.start() && label.end() - mention.end() <= 1;
    }

    /** What a figure of the item measures, with its owner where its own words name none. */
    String measure(SentenceFigures.Stated stated, UnitMentions mentions) {
        String measure = stated.measure();
        if (owner == null || measure.contains(owner) || !ownsAny() && !isOfAny(measure)) {
            return measure;
        }
        int from = Math.max(span.end(), stated.sentenceSpan().start());
        Span before = new Span(from, Math.max(from, stated.span().start()));
        boolean other = mentions.in(before, EntityKind.ORG).findAny().isPresent();
        return other ? measure : owner + measure;
    }

    private boolean ownsAny() {
        return owner != null && !TRADE.matcher(owner).find();
    }

    private static boolean isOfAny(String measure) {
        return OF_ANY.matcher(measure).matches();
    }
}
