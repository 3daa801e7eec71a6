package wenlan.http;

import wenlan.document.InheritedValue;

import java.util.List;

/** Evidence elsewhere: the heading, caption, header or row that says an inherited value. */
record InheritedView(String kind, String canonical, String unit, String href) {
    /** Where a unit of a report has its inherited values from. */
    static List<InheritedView> of(List<InheritedValue> inherited, String report) {
        return inherited.stream()
                .map(
                        value ->
                                new InheritedView(
                                        value.kind().label(),
                                        value.canonical(),
                                        value.from(),
                                        PlaceView.href(report, value.from(), "")))
                .toList();
    }
}
