package wenlan.http;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;

import java.util.List;

/** Says that a list of the whole corpus lacks what some reports hold. */
final class LeftOut {
    private LeftOut() {}

    static List<Diagnostic> tables(int reports) {
        return remark("有 %d 份报告的表格没有列入：读不出来，或者语料太大。", reports);
    }

    static List<Diagnostic> sentences(int reports) {
        return remark("有 %d 份报告的句中数字没有列入：读不出来，或者语料太大。", reports);
    }

    private static List<Diagnostic> remark(String words, int reports) {
        return reports == 0
                ? List.of()
                : List.of(
                        Diagnostic.general(
                                Severity.WARNING, Stage.QUERY, words.formatted(reports)));
    }
}
