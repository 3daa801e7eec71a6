package wenlan.http;

import wenlan.catalogue.Reading;
import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;

import java.util.List;
import java.util.stream.Stream;

/** Says that a list of the whole corpus lacks what some reports hold. */
final class LeftOut {
    private LeftOut() {}

    static List<Diagnostic> tables(int reports) {
        return remark("有 %d 份报告的表格没有列入：读不出来，或者语料太大。", reports);
    }

    static List<Diagnostic> sentences(int reports) {
        return remark("有 %d 份报告的句中数字没有列入：读不出来，或者语料太大。", reports);
    }

    /** What changed in the corpus is read while what was read before is shown. */
    static List<Diagnostic> notYet(Reading... readings) {
        return Stream.of(readings)
                .filter(reading -> !reading.whole())
                .limit(1)
                .map(
                        reading ->
                                Diagnostic.general(
                                        Severity.WARNING,
                                        Stage.QUERY,
                                        "语料有更新，表格和数正在重新读取（已读 %d/%d 份报告），这里是更新前的。"
                                                .formatted(reading.done(), reading.total())))
                .toList();
    }

    private static List<Diagnostic> remark(String words, int reports) {
        return reports == 0
                ? List.of()
                : List.of(
                        Diagnostic.general(
                                Severity.WARNING, Stage.QUERY, words.formatted(reports)));
    }
}
