package wenlan.cite;

/** A record in RIS, which reference managers read: a tag of two characters in each line. */
final class Ris {
    private final StringBuilder record = new StringBuilder();

    private Ris() {}

    static String write(Citation citation) {
        Ris ris = new Ris();
        ris.add("TY", type(citation));
        citation.responsible().forEach(name -> ris.add("AU", name.inverted()));
        ris.add("TI", citation.fullTitle());
        String publisher = citation.work().publisher();
        if (publisher != null) {
            ris.add(citation.type() == DocumentType.NEWSPAPER ? "T2" : "PB", publisher);
        }
        if (citation.year() != null) {
            ris.add("PY", citation.year());
            ris.add("DA", date(String.valueOf(citation.work().published())));
        }
        if (citation.address() != null) {
            ris.add("Y2", date(citation.accessed().toString()));
            ris.add("UR", citation.address());
        }
        ris.add("L2", citation.passage().link());
        ris.add("N1", citation.passage().place());
        ris.add("ID", citation.passage().id());
        ris.add("ER", "");
        return ris.record.toString();
    }

    private static String type(Citation citation) {
        return switch (citation.type()) {
            case REPORT -> "RPRT";
            case NEWSPAPER -> "NEWS";
            case STANDARD -> "STAND";
            case WEB_PAGE -> "ELEC";
            case OTHER -> "GEN";
        };
    }

    /** A value in one line, so that none can look like a further tag. */
    private void add(String tag, String value) {
        record.append(tag).append("  - ").append(Plain.line(value)).append("\r\n");
    }

    /** Year, month and day with slashes, those that are not known empty. */
    private static String date(String published) {
        String[] parts = published.split("-");
        return parts[0]
                + "/"
                + (parts.length > 1 ? parts[1] : "")
                + "/"
                + (parts.length > 2 ? parts[2] : "")
                + "/";
    }
}
