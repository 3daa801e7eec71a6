package wenlan.cite;

import java.util.List;

/** The forms in which a list of excerpts can be written, piece by piece, so that it may be long. */
public enum ExcerptFormat {
    CSV("csv", Csv.MEDIA_TYPE) {
        /** Spreadsheets take a file for UTF-8 only by the byte order mark. */
        @Override
        public String head(ExcerptList list) {
            return Csv.MARK + CsvExcerpts.head();
        }

        @Override
        public String entry(Excerpt excerpt) {
            return CsvExcerpts.entry(excerpt);
        }

        @Override
        public String broken() {
            return Csv.row(List.of("导出在此中断，以下内容缺失，请重新导出。"));
        }
    },
    MARKDOWN("md", "text/markdown; charset=utf-8") {
        @Override
        public String head(ExcerptList list) {
            return MarkdownExcerpts.head(list);
        }

        @Override
        public String entry(Excerpt excerpt) {
            return MarkdownExcerpts.entry(excerpt);
        }

        @Override
        public String broken() {
            return "\n**导出在此中断，以下内容缺失，请重新导出。**\n";
        }
    };

    private final String label;
    private final String mediaType;

    ExcerptFormat(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    /** The name in the public interface, also the ending of file names. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What stands before the excerpts. */
    public abstract String head(ExcerptList list);

    /** One excerpt. */
    public abstract String entry(Excerpt excerpt);

    /** What is written where a list had to end before its end. */
    public abstract String broken();
}
