package wenlan.search;

import wenlan.Seeds;
import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.document.UnitKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reports made by chance: of every kind of unit, script and entity, several in one file at times.
 */
final class RandomReports {
    private static final List<String> CITIES = List.of("苏州", "无锡", "西安", "青岛", "Łódź");
    private static final List<String> DATES =
            List.of("2018", "2019-05", "2019-05-20", "2020-11-03", "2021");

    /** Names of columns of figures. */
    static final List<String> MEASURES = List.of("产值（亿元）", "产值/万元", "占比（%）", "企业数", "年份", "产量");

    private static final List<UnitKind> KINDS =
            List.of(
                    UnitKind.PARAGRAPH,
                    UnitKind.LIST_ITEM,
                    UnitKind.FIGURE,
                    UnitKind.FOOTNOTE,
                    UnitKind.METADATA);
    private static final List<EntityKind> ENTITIES =
            List.of(
                    EntityKind.CITY,
                    EntityKind.CITY,
                    EntityKind.CITY_IMPLIED,
                    EntityKind.CITY_IN_ORG,
                    EntityKind.PROVINCE,
                    EntityKind.PROVINCE_IMPLIED,
                    EntityKind.DISTRICT,
                    EntityKind.POLICY,
                    EntityKind.YEAR,
                    EntityKind.YEAR,
                    EntityKind.ORG,
                    EntityKind.TECHNOLOGY);

    private final Random random;

    RandomReports(Random random) {
        this.random = random;
    }

    /** Some reports, every third file with two of them. */
    List<AnnotatedReport> some(int files) {
        List<AnnotatedReport> reports = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            for (int record = 0; record <= (file % 3 == 2 ? 1 : 0); record++) {
                String id = "r" + file + "-" + record;
                reports.add(report(id, "f" + file + ".jsonl"));
            }
        }
        return reports;
    }

    /** A report with an id, in a file. */
    AnnotatedReport report(String id, String file) {
        ReportBuilder report =
                ReportBuilder.report(id).in(file).titled("题" + text(6)).sourceId("s-" + id);
        report.published(random.nextInt(4) == 0 ? null : pick(DATES));
        if (random.nextBoolean()) {
            report.about(pick(CITIES)).by(text(4));
        }
        int units = 4 + random.nextInt(16);
        for (int unit = 0; unit < units; unit++) {
            addUnit(report);
            addEntities(report);
        }
        return report.build();
    }

    private void addUnit(ReportBuilder report) {
        switch (random.nextInt(8)) {
            case 0 -> report.heading(1 + random.nextInt(3), text(8));
            case 1 -> report.setAside(text(10));
            case 2, 3 -> addTable(report);
            case 4 -> report.unit(pick(KINDS), null, text(20));
            default -> report.paragraph(text(30), text(30), text(12));
        }
    }

    private void addTable(ReportBuilder report) {
        if (random.nextInt(3) == 0) {
            addFigures(report);
            return;
        }
        report.table("表" + text(5), cell(), cell(), cell());
        addEntities(report);
        int rows = 1 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            String first = row > 0 && random.nextInt(3) == 0 ? "^" : cell();
            report.row(first, cell(), random.nextInt(5) == 0 ? "" : cell());
            addEntities(report);
        }
        if (random.nextBoolean()) {
            report.tableNote("注" + text(6));
        }
    }

    private void addFigures(ReportBuilder report) {
        report.table("表" + text(5), cell(), pick(MEASURES), pick(MEASURES));
        int rows = 3 + random.nextInt(5);
        for (int row = 0; row < rows; row++) {
            String merged = row > 0 && random.nextInt(6) == 0 ? "^" : figure();
            report.row(cell(), merged, figure());
            addEntities(report);
        }
    }

    private String figure() {
        String number = pick(List.of("1", "2", "30", "100", "2019", "0.5", "1,200"));
        String before = pick(List.of("", "", "", "超", "近", "约", "-"));
        return before + number + pick(List.of("", "", "", "", "万元", "%"));
    }

    private void addEntities(ReportBuilder report) {
        while (random.nextBoolean()) {
            EntityKind kind = pick(ENTITIES);
            String value =
                    switch (kind) {
                        case YEAR -> Integer.toString(2015 + random.nextInt(8));
                        case ORG, TECHNOLOGY -> "机构" + random.nextInt(12);
                        default -> pick(CITIES);
                    };
            if (random.nextBoolean()) {
                report.mention(kind, value, "");
            } else {
                report.inherit(kind, value);
            }
        }
    }

    private String cell() {
        return text(6).replace('\t', ' ');
    }

    /** Text that is not blank, since no unit is. */
    String text(int longest) {
        return "字" + Seeds.text(random, 1 + random.nextInt(longest));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
