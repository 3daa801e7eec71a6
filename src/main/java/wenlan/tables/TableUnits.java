package wenlan.tables;

import wenlan.document.Row;
import wenlan.document.Table;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The units that a table names beside its columns: for all of them (单位：亿元、万人), or for what is named
 * with them (面积：平方公里；人口：万人).
 *
 * @param plain units that stand for no column or row of their own
 * @param named units of the columns or rows that hold a name
 */
record TableUnits(List<Measure> plain, List<Named> named) {
    private static final TableUnits NONE = new TableUnits(List.of(), List.of());

    private static final Pattern UNIT_LINE =
            Pattern.compile("^(?:计量|計量|数量|數量|金额|金額)?[单單]位\\s*[:：为為]?\\s*(.+)$");

    /** 除另有说明外，均以人民币千元列示. */
    private static final Pattern SAID_IN =
            Pattern.compile(
                    "[(（]?\\s*(?:除[^，,]{2,20}[，,])?(?:金额)?(?:均?[以为]|皆为)?(.+?)(?:列[示报報]|呈列|表示|[为為][单單]位|[计計])?\\s*[)）]?");

    /** What a unit is said not to be of: 百分比除外, 除每股数据外, except per share data. */
    private static final String EXCEPTED =
            "(?:除[^,，;；()（）]{1,24}?外(?![币贸商汇])|[^,，;；:：()（）\\s]{1,20}?除外"
                    + "|(?i:except(?:ing)?|unless|excluding)\\s[^()（）]*)";

    private static final Pattern EXCEPT =
            Pattern.compile(
                    "[,，;；、]?\\s*(?:[(（]\\s*%1$s\\s*[)）]?|%1$s)\\s*[,，;；、]?".formatted(EXCEPTED));

    private static final Pattern ENDS =
            Pattern.compile("^[,，\\s]+|[,，\\s]+$|[,，\\s]+(?=[)）\\]】])|(?<=[(（\\[【])[,，\\s]+");

    private static final Pattern IN_CAPTION =
            Pattern.compile(
                    "[(（\\[【]\\s*(?:单位\\s*[:：]?\\s*)?([^()（）\\[\\]【】]{1,60}"
                            + Measures.NESTED
                            + ")[)）\\]】]");

    private static final Pattern CORNER = Pattern.compile("(?:计量|数量|金额)?单位\\s*[:：]\\s*([^()（）]+)");
    private static final Pattern CORNER_BRACKET = Pattern.compile("[(（]([^()（）]{1,12})[)）]$");
    private static final Pattern TWO_SCRIPTS =
            Pattern.compile(
                    "([^\\p{IsHan}]{2,20})\\s+(\\p{IsHan}{2,8})|(\\p{IsHan}{2,8})\\s+([^\\p{IsHan}]{2,20})");
    private static final Pattern NUMBER = Pattern.compile("\\d\\s*$");
    private static final Pattern SEVERAL = Pattern.compile("[及和与、]|以及");

    /** 上半年与各季度: what joins two times. */
    private static final Pattern JOINED_TIMES =
            Pattern.compile("(?<=季|季度|半年|月|月份|年|年度)[及和与、](?=[各前上下全第一二三四\\d])");

    /** Characters of the longest name of what a unit is for. */
    private static final int LONGEST_NAME = 12;

    private static final Pattern SEPARATOR = Pattern.compile("[;；,，、\\s]+");
    private static final Pattern NAMED = Pattern.compile("([^:：为]{1,20})[:：为](.+)");
    private static final Pattern AROUND_COLON = Pattern.compile("\\s*([:：])\\s*");

    private static final Pattern PARTS = Pattern.compile("[,，;；]");

    /** A time, place, kind of prices or of question, which are of all columns: 2031年底, 全市口径, 多选. */
    private static final Pattern BESIDE =
            Pattern.compile("\\d{4}|[年月季]|(?:口径|价格?|计算|[单多]选)$|^\\s*全[国省市州区县]");

    private static final Set<String> CALENDAR = Set.of("年", "月", "日", "周", "季");

    /** A unit and what is in it, folded. */
    record Named(String name, Measure unit) {}

    TableUnits {
        plain = List.copyOf(plain);
        named = List.copyOf(named);
    }

    /** Those of the unit line, else of brackets of the caption, else the one that all rows name. */
    static TableUnits of(Table table, List<Row> parts) {
        String line = table.unit() == null ? null : withoutExceptions(table.unit());
        if (line != null) {
            Matcher said = UNIT_LINE.matcher(line.strip());
            return said.matches() ? read(said.group(1)) : ofLine(line);
        }
        TableUnits corner = ofCorner(table);
        if (!corner.isEmpty()) {
            return corner;
        }
        String caption = table.caption() == null ? null : withoutExceptions(table.caption());
        if (caption != null) {
            TableUnits each = ofEach(caption, table.header());
            if (!each.isEmpty()) {
                return each;
            }
            Matcher bracket = IN_CAPTION.matcher(caption);
            while (bracket.find()) {
                TableUnits units = among(bracket.group(1));
                if (!units.isEmpty() && !isOfOnePart(caption, units, table.header())) {
                    return units;
                }
            }
        }
        return new TableUnits(ofRows(table, parts), List.of());
    }

    private static String withoutExceptions(String text) {
        Matcher except = EXCEPT.matcher(text);
        return except.find() ? ENDS.matcher(except.replaceAll("，")).replaceAll("") : text;
    }

    private static TableUnits ofLine(String line) {
        Matcher said = SAID_IN.matcher(line.strip());
        TableUnits whole = read(line);
        return whole.isEmpty() && said.matches() ? read(said.group(1)) : whole;
    }

    /**
     * Of a caption with a unit behind each of several things, 产量（万吨）和产值（亿元）: of the column that the
     * words before a bracket end on, else of their last part.
     */
    private static TableUnits ofEach(String caption, List<String> header) {
        List<Named> named = new ArrayList<>();
        Matcher bracket = IN_CAPTION.matcher(caption);
        int from = 0;
        while (bracket.find()) {
            Optional<Measure> unit = Measures.read(bracket.group(1));
            if (unit.isPresent()) {
                String before = Folding.query(caption.substring(from, bracket.start()));
                String last = before.substring(Math.max(0, before.length() - LONGEST_NAME));
                String part = SEVERAL.splitAsStream(last).reduce((one, next) -> next).orElse("");
                String name =
                        header.stream()
                                .map(Folding::query)
                                .filter(column -> column.length() > 1 && before.endsWith(column))
                                .findFirst()
                                .orElse(part);
                if (!name.isEmpty()) {
                    named.add(new Named(name, unit.get()));
                }
            }
            from = bracket.end();
        }
        boolean several = named.stream().map(one -> one.unit().base()).distinct().count() > 1;
        return several ? new TableUnits(List.of(), named) : NONE;
    }

    /** The units of a bracket, or the one that stands in it among other words: 截至2031年底，亿元. */
    private static TableUnits among(String bracket) {
        TableUnits whole = read(bracket);
        if (!whole.isEmpty()) {
            return whole;
        }
        if (!PARTS.splitAsStream(bracket)
                .allMatch(part -> Measures.read(part).isPresent() || BESIDE.matcher(part).find())) {
            return NONE;
        }
        List<Measure> units =
                PARTS.splitAsStream(bracket)
                        .flatMap(part -> Measures.read(part).stream())
                        .filter(unit -> !unit.base().isEmpty() && !CALENDAR.contains(unit.base()))
                        .toList();
        return units.size() == 1 ? new TableUnits(units, List.of()) : NONE;
    }

    /** The first name of the columns may be the unit line: 单位：亿元. */
    private static TableUnits ofCorner(Table table) {
        Matcher said = CORNER.matcher(table.header().isEmpty() ? "" : table.header().getFirst());
        if (said.find()) {
            return read(withoutExceptions(said.group(1)));
        }
        return table.header().isEmpty() ? NONE : ofCornerName(table);
    }

    /**
     * The unit that the name of the column of names says where no other column has one: 组成部分（十亿元）,
     * HK$ million 百万港元. Classes (年龄（岁）) and times are in it themselves.
     */
    private static TableUnits ofCornerName(Table table) {
        String corner = table.header().getFirst().strip();
        boolean own =
                table.header().stream().skip(1).anyMatch(name -> Header.of(name).unit() != null)
                        || table.rows().stream()
                                .anyMatch(row -> NUMBER.matcher(text(row, 0)).find());
        if (own) {
            return NONE;
        }
        Matcher bracket = CORNER_BRACKET.matcher(corner);
        List<Measure> said =
                bracket.find()
                        ? Measures.all(bracket.group(1))
                        : Measures.read(corner).map(List::of).orElseGet(() -> inTwoScripts(corner));
        return said.size() == 1 && said.getFirst().kind() != UnitKind.COUNT
                ? new TableUnits(said, List.of())
                : NONE;
    }

    /** One unit in English and Chinese, as tables of Hong Kong print it. */
    private static List<Measure> inTwoScripts(String corner) {
        Matcher two = TWO_SCRIPTS.matcher(corner);
        if (!two.matches()) {
            return List.of();
        }
        boolean first = two.group(1) != null;
        Optional<Measure> english = Measures.read(first ? two.group(1) : two.group(4));
        Optional<Measure> chinese = Measures.read(first ? two.group(2) : two.group(3));
        boolean alike =
                english.isPresent()
                        && chinese.isPresent()
                        && english.get().base().equals(chinese.get().base())
                        && english.get().scale() == chinese.get().scale();
        return alike ? List.of(chinese.get()) : List.of();
    }

    /** The units that a text is a list of; none where a part of it is no unit. */
    static TableUnits read(String text) {
        List<Measure> alone = Measures.all(text);
        if (!alone.isEmpty()) {
            return new TableUnits(alone, List.of());
        }
        List<Measure> plain = new ArrayList<>();
        List<Named> named = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(AROUND_COLON.matcher(text.strip()).replaceAll("$1"))) {
            Matcher pair = NAMED.matcher(part);
            Optional<Measure> unit = Measures.read(pair.matches() ? pair.group(2) : part);
            if (pair.matches() && unit.isPresent()) {
                names.add(pair.group(1));
                names.forEach(name -> named.add(new Named(Folding.query(name), unit.get())));
                names.clear();
            } else if (pair.matches()) {
                return NONE;
            } else if (unit.isPresent() && names.isEmpty()) {
                plain.add(unit.get());
            } else {
                names.add(part);
            }
        }
        return names.isEmpty() ? new TableUnits(plain, named) : NONE;
    }

    /**
     * 产值及增速（%）: what the bracket says is of the last of several things, unless the columns are but
     * times (上半年与各季度增速（%）).
     */
    private static boolean isOfOnePart(String caption, TableUnits units, List<String> header) {
        return units.named.isEmpty()
                && units.plain.size() == 1
                && units.plain.getFirst().kind() == UnitKind.PERCENT
                && SEVERAL.matcher(
                                header.stream().skip(1).allMatch(MeasureNames::isGeneral)
                                        ? JOINED_TIMES.matcher(caption).replaceAll("")
                                        : caption)
                        .find();
    }

    private static List<Measure> ofRows(Table table, List<Row> parts) {
        for (int at = 0; at < table.header().size(); at++) {
            if (Words.isUnitColumn(table.header().get(at))) {
                int column = at;
                List<String> named =
                        parts.stream().map(row -> text(row, column)).distinct().toList();
                return named.size() == 1
                        ? Measures.read(named.getFirst()).map(List::of).orElse(List.of())
                        : List.of();
            }
        }
        return List.of();
    }

    private static String text(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).text().text() : "";
    }

    boolean isEmpty() {
        return plain.isEmpty() && named.isEmpty();
    }

    /**
     * The units that a column may be in: that of its own name, else those of no name. What only
     * holds a name (集装箱周转量) may be in none of both, but in shares.
     */
    List<Measure> of(Header header) {
        Optional<Measure> own = ofName(header.label().isEmpty() ? "" : header.printed());
        if (own.isPresent()) {
            return List.of(own.get());
        }
        boolean other = holdsName(header.label());
        return plain.stream()
                .filter(unit -> !other || unit.kind() == UnitKind.PERCENT)
                .filter(unit -> !UnitNames.denies(header.label(), unit))
                .toList();
    }

    /** Whether units are named for something that a name speaks of. */
    boolean holdsName(String text) {
        String folded = Folding.query(text);
        return named.stream().anyMatch(one -> folded.contains(one.name()));
    }

    /** The unit that is named for a column or row, by the longest name that it is called. */
    Optional<Measure> ofName(String text) {
        return named.stream()
                .filter(one -> UnitNames.areOf(text, one.name(), one.unit()))
                .max(Comparator.comparingInt(one -> one.name().length()))
                .map(Named::unit);
    }

    /** Whether amounts of several units are named, so that one that nothing tells may be in any. */
    boolean areSeveral() {
        return plain.stream()
                        .filter(unit -> unit.kind() != UnitKind.PERCENT)
                        .map(Measure::base)
                        .distinct()
                        .count()
                > 1;
    }
}
