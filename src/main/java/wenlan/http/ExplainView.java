package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.search.Explained;
import wenlan.search.Share;

import java.util.List;

/** Why a hit has its score: {@code kindWeight} times the sum of what the parts gave. */
record ExplainView(double kindWeight, List<Part> parts) {
    /** A part of the query that matched, and what it gave. */
    record Part(String term, String field, String matched, double weight, double score) {
        static Part of(Share share) {
            return new Part(
                    share.term(),
                    Labels.of(share.place()),
                    Labels.of(share.way()).replace('_', '-'),
                    rounded(share.weight()),
                    rounded(share.score()));
        }
    }

    static @Nullable ExplainView of(@Nullable Explained explained) {
        return explained == null
                ? null
                : new ExplainView(
                        rounded(explained.kindWeight()),
                        explained.shares().stream().map(Part::of).toList());
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
