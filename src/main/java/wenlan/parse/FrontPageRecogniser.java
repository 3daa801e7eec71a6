package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the title page: the short lines before the text begins. */
final class FrontPageRecogniser implements BlockRecogniser {
    private static final int LONGEST = 90;
    private static final int MOST_LINES = 60;
    private static final int LONGEST_DATE = 20;
    private static final int SHORTEST_HALF = 6;
    private static final int LONGEST_HALF = 30;
    private static final int LONGEST_KEY = 8;

    private static final Pattern VALUED = Pattern.compile("\\p{IsHan}{2,6}\\s*[:：]\\s*\\S");

    /** What stands above its value where a page is copied cell by cell. */
    private static final Pattern SOURCE =
            Pattern.compile("(?:来源|信息来源|作者|记者|编辑|时间|日期|发布时间|发布日期)\\s*[:：]");

    /** A question as long as this is asked of someone, and no headline. */
    private static final int LONG_QUESTION = 45;

    /** Who speaks, in a talk that is printed word by word. */
    private static final Pattern SPEECH = Pattern.compile("(?:[QA问答]|记者|主持人)\\s*[:：]\\s*\\S.{5,}");

    @Override
    public @Nullable Found recognise(Situation here) {
        if (here.at() != here.lines().seek(0) || StackedHeadings.opensPart(here)) {
            return null;
        }
        if (here.context().wrapping().isNewspaper()) {
            int end = here.at();
            while (end < here.lines().size()
                    && !here.lines().isAside(end)
                    && isPlaceOfPaper(here.lines(), end)) {
                end++;
            }
            end = end == here.at() && isAboveChapter(here) ? end + 1 : end;
            return end == here.at() ? null : new Found(lines(here, end), end);
        }
        int end = end(here);
        end = end - here.at() > 1 && FirstHeading.is(here, end - 1) ? end - 1 : end;
        if (end == here.lines().size()) {
            end = end - here.at() > 1 ? here.at() + 1 : here.at();
        }
        return end <= here.at() ? null : new Found(pieces(here, end), end);
    }

    private static boolean isPlaceOfPaper(Lines lines, int at) {
        return Mastheads.isPlace(
                lines.string(at),
                at > 0 ? lines.string(at - 1) : "",
                at + 1 < lines.size() ? lines.string(at + 1) : "");
    }

    private static List<Piece> lines(Situation here, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = here.at(); at < end; at++) {
            pieces.add(new Piece.FrontMatter(here.lines().get(at).text()));
        }
        return pieces;
    }

    /** In a narrow column: a line alone above the first chapter, perhaps repeated in Latin. */
    private static boolean isAboveChapter(Situation here) {
        Lines lines = here.lines();
        int below = lines.seek(here.at() + 1);
        boolean latin =
                below < lines.size()
                        && Chars.countHan(lines.string(below), LONGEST) == 0
                        && lines.endsBlock(below);
        below = latin ? lines.seek(below + 1) : below;
        NumberMark mark = below < lines.size() ? NumberMark.of(lines.string(below)) : null;
        return lines.endsBlock(here.at())
                && here.string().length() <= LONGEST
                && !Chars.endsSentence(here.string())
                && NumberMark.of(here.string()) == null
                && mark != null
                && mark.ordinal() == 1
                && lines.startsBlock(below);
    }

    private static List<Piece> pieces(Situation here, int end) {
        Lines lines = here.lines();
        List<Piece> pieces = new ArrayList<>();
        int at = here.at();
        while (at < end) {
            int next = Math.max(AdoptionNote.end(lines, at), TitleLines.end(lines, at, end));
            next = isOpenTitle(here, at) ? Math.max(next, at + 2) : next;
            if (lines.isAside(at)) {
                pieces.add(Asides.piece(lines, at));
                next = at + 1;
            } else {
                pieces.addAll(joined(lines, at, Math.min(end, next)));
            }
            at = next;
        }
        return pieces;
    }

    /** Whether a table without 表 in its title begins here. */
    private static boolean isCaption(Lines lines, int at) {
        return TableTitles.isCounted(lines, at) || TableTitles.isAboveUnit(lines, at);
    }

    /** Lines that are one thing, what is set aside between them behind it. */
    static List<Piece> joined(Lines lines, int from, int end) {
        List<TracedText> parts = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (int at = from; at < end; at++) {
            if (lines.isAside(at)) {
                pieces.add(Asides.piece(lines, at));
            } else {
                parts.add(lines.get(at).text());
            }
        }
        pieces.addFirst(new Piece.FrontMatter(Texts.joined(parts)));
        return pieces;
    }

    private static int end(Situation here) {
        Lines lines = here.lines();
        int titles = 0;
        int at = here.at();
        int end = here.at();
        for (int count = 0; at < lines.size() && count < MOST_LINES; at++) {
            if (lines.isAside(at)) {
                continue;
            }
            int note = AdoptionNote.end(lines, at);
            if (note > at) {
                at = note - 1;
                end = note;
                continue;
            }
            Line line = lines.get(at);
            boolean goesOn = at > here.at() && TitleLines.isOpen(lines, at - 1, lines.size());
            boolean marked = line.look().hashes() > 0 && !goesOn;
            if (marked && isSection(here, at)) {
                break;
            }
            if (isBody(here, at) || marked && titles > 0 && !MarkedDates.isImprint(lines, at)) {
                break;
            }
            boolean first =
                    count == 0 && !MetadataReader.isLabelled(line.string()) && !isKeyed(lines, at);
            titles += line.look().hashes() > 0 || first ? 1 : 0;
            count++;
            end = at + 1;
        }
        return end;
    }

    /** Below front matter with a title: a heading that others of the text are marked like. */
    private static boolean isSection(Situation here, int at) {
        int hashes = here.lines().get(at).look().hashes();
        return here.context().titled()
                && hashes > 1
                && here.lines().all().stream()
                        .skip(at + 1L)
                        .anyMatch(line -> line.look().hashes() == hashes);
    }

    /** A name and its value, and others directly below: what stands above a text about it. */
    private static boolean isKeyed(Lines lines, int at) {
        int below = at + 1;
        return MetadataReader.isKeyed(lines.string(at))
                && below < lines.size()
                && lines.get(below).gap() == 0
                && MetadataReader.isKeyed(lines.string(below));
    }

    private static boolean isBody(Situation here, int at) {
        Line line = here.lines().get(at);
        String text = line.string();
        if (SiteWords.isLetterField(text) && !line.isRow() && isLetter(here.lines())) {
            return false;
        }
        Contents contents = here.context().contents();
        if (!contents.isEmpty() && at == contents.from() || ContentsFinder.isHeading(text)) {
            return true;
        }
        boolean named =
                at != here.at()
                        && (PlainHeadings.isNameOfNext(here.lines(), at)
                                || isFirstItem(here, at)
                                || StackedHeadings.height(here, at) > 0);
        boolean captioned =
                at != here.at()
                        && !CreditRecogniser.isIssuer(here.string())
                        && TableTitles.isTitle(here.lines(), at);
        return line.isRow() && !MetadataReader.isIssueDays(text)
                || captioned
                || named && !TitleLines.isTitle(text)
                || at != here.at() && FigureCards.open(here.lines(), at)
                || line.look().picture()
                || line.look().bullet() && !isInformation(text) && !SiteWords.isField(text)
                || text.length() > LONGEST && !CreditRecogniser.isAddress(text)
                || text.indexOf('。') >= 0
                || text.endsWith("：") && !isOpenTitle(here, at) && !isEmptyKey(here.lines(), at)
                || SPEECH.matcher(text).lookingAt()
                || NewsLead.opens(text)
                || SiteWords.isSubject(text)
                || text.endsWith(":")
                        && Chars.countHan(text, text.length()) > 0
                        && !isEmptyKey(here.lines(), at)
                || isAsked(here.lines(), at)
                || text.endsWith("，")
                || KnownHeadings.isOpening(text)
                || Captions.isTable(text)
                || at > here.at() && isCaption(here.lines(), at)
                || Captions.isFigure(text)
                || NoteKind.isNote(text)
                        && !isEmptyKey(here.lines(), at)
                        && !CreditRecogniser.isCredit(text)
                        && !CreditRecogniser.isAddress(text)
                || isNumbered(text)
                || isPart(here.lines(), at)
                || here.context().wrapping().isWrapped()
                        && Columns.isFull(here.context(), at)
                        && here.lines().blockEnd(at, here.context().wrapping().spacing()) - at > 1;
    }

    /** Whether a line has a field that only letters of offices in Taiwan have. */
    private static boolean isLetter(Lines lines) {
        return lines.all().stream()
                .limit(MOST_LINES)
                .anyMatch(line -> SiteWords.isOwnLetterField(line.string()));
    }

    /** The headline of the first of several items of news, below what says of which page. */
    private static boolean isFirstItem(Situation here, int at) {
        int end = NewsHeadlines.end(here, at);
        return end >= 0
                && here.lines().all().stream()
                        .skip(here.lines().seek(end) + 1L)
                        .anyMatch(line -> NewsLead.opens(line.string()));
    }

    /** The first line of a title whose second half stands below its colon, on a cover too. */
    private static boolean isOpenTitle(Situation here, int at) {
        Lines lines = here.lines();
        int below = at + 1;
        if (below >= lines.size()
                || !lines.string(at).endsWith("：")
                || !IntStream.range(here.at(), at).allMatch(above -> isOfCover(lines, above))) {
            return false;
        }
        String half = lines.string(below);
        return lines.string(at).length() >= SHORTEST_HALF
                && !lines.isAside(below)
                && lines.get(below).gap() == 0
                && half.length() <= LONGEST_HALF
                && !Chars.endsSentence(half)
                && !lines.get(below).look().bullet()
                && NumberMark.of(half) == null
                && !MetadataReader.isLabelled(half)
                && PrintedDate.last(half) == null;
    }

    /** Kind and day of a report, which stand above its title. */
    private static boolean isOfCover(Lines lines, int at) {
        String text = lines.string(at);
        return lines.isAside(at)
                || CoverWords.areNoTitle(text)
                || MetadataReader.isPath(text)
                || PrintedDate.isWhole(text);
    }

    /** Who asks before what is asked. */
    private static boolean isAsked(Lines lines, int at) {
        String text = lines.string(at);
        int colon = text.indexOf('：');
        return text.length() >= LONG_QUESTION
                && text.endsWith("？")
                && colon > 0
                && colon <= LONGEST_KEY * 2
                && lines.get(at).look().hashes() == 0;
    }

    /** A name without its value among others with theirs, or above it. */
    private static boolean isEmptyKey(Lines lines, int at) {
        int below = at + 1;
        return at > 0
                && below < lines.size()
                && isKey(lines.string(at))
                && (SiteWords.isField(lines.string(at)) || isAmongKeys(lines, at));
    }

    private static boolean isAmongKeys(Lines lines, int at) {
        int below = at + 1;
        return (isValued(lines.string(at - 1)) || isKey(lines.string(at - 1)))
                && (isValued(lines.string(below))
                        || isKey(lines.string(below))
                        || SOURCE.matcher(lines.string(at)).matches());
    }

    private static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY && (text.endsWith("：") || text.endsWith(":"));
    }

    private static boolean isValued(String text) {
        return MetadataReader.isLabelled(text) || VALUED.matcher(text).lookingAt();
    }

    /** When and by whom, which stands in a quotation below some titles. */
    private static boolean isInformation(String text) {
        return MetadataReader.isLabelled(text)
                || text.length() <= LONGEST_DATE && PrintedDate.last(text) != null;
    }

    /** The first part of a report that has another one. */
    private static boolean isPart(Lines lines, int at) {
        NumberMark part = NumberMark.of(lines.string(at));
        return part != null
                && part.style() == NumberStyle.PART
                && part.length() < lines.string(at).length()
                && lines.all().stream()
                        .skip(at + 1L)
                        .map(line -> NumberMark.of(line.string()))
                        .anyMatch(mark -> mark != null && part.isFollowedBy(mark));
    }

    private static boolean isNumbered(String text) {
        NumberMark mark = NumberMark.of(text);
        return mark != null
                && (mark.length() < text.length() || mark.style() == NumberStyle.ARTICLE)
                && EnglishTitlePage.authors(text) == null
                && !PrintedDate.isEnglishDay(text)
                && mark.style() != NumberStyle.ORDINAL_WORD
                && (mark.style() != NumberStyle.PART || Chars.countHan(text, text.length()) == 0);
    }
}
